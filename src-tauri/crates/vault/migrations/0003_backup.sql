-- Backups this vault knows of, one row for each file. The key stands here so that a backup can be opened for an
-- erasure or a new master key without anybody's passphrase. A path inside the vault's folder is kept relative to it.
CREATE TABLE backup (
    n            INTEGER PRIMARY KEY,
    id           BLOB    NOT NULL CHECK (length(id) = 16),
    path         TEXT    NOT NULL UNIQUE,
    key          BLOB    NOT NULL CHECK (length(key) = 32),
    next_key     BLOB    CHECK (length(next_key) = 32),        -- while the file is being sealed anew
    rekey_due    INTEGER NOT NULL DEFAULT 0 CHECK (rekey_due IN (0, 1)), -- a key was changed while it was out of reach
    made         INTEGER NOT NULL,
    finished     INTEGER,                                      -- NULL while it is being written
    size         INTEGER,
    sha256       BLOB    CHECK (length(sha256) = 32),
    commit_no    INTEGER,                                      -- of the vault when it was made
    ledger_count INTEGER,                                      -- entries of the ledger that it has been brought up to
    rows         TEXT,                                         -- JSON: table, number of rows
    verified     INTEGER,
    ok           INTEGER CHECK (ok IN (0, 1))
) STRICT;

-- Folders for backups beside the vault's own.
CREATE TABLE backup_place (
    path  TEXT    NOT NULL PRIMARY KEY,
    added INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- When backups are made by themselves.
CREATE TABLE backup_plan (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    on_quit INTEGER NOT NULL CHECK (on_quit IN (0, 1)),
    daily   INTEGER NOT NULL CHECK (daily IN (0, 1))
) STRICT;
INSERT INTO backup_plan (one, on_quit, daily) VALUES (1, 1, 1);

-- Rehearsals: a whole restore into a temporary encrypted file.
CREATE TABLE backup_drill (
    n    INTEGER PRIMARY KEY,
    at   INTEGER NOT NULL,
    path TEXT    NOT NULL,
    ok   INTEGER NOT NULL CHECK (ok IN (0, 1))
) STRICT;
