-- Everything the vault itself keeps. Rooms add their tables from 0010 on.
-- Times are milliseconds since 1970 in UTC; ids are 16 bytes.

CREATE TABLE vault (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    id          BLOB    NOT NULL CHECK (length(id) = 16),
    incarnation BLOB    NOT NULL CHECK (length(incarnation) = 16), -- new at every restore
    created     INTEGER NOT NULL,
    key         BLOB    NOT NULL CHECK (length(key) = 32),         -- VK: never rotated, nowhere else but in backups
    generation  INTEGER NOT NULL,                                  -- of vault.keys; a lower one there is refused
    commit_no   INTEGER NOT NULL,                                  -- raised by every commit; the anchor knows it too
    audit_count INTEGER NOT NULL,
    audit_head  BLOB    NOT NULL CHECK (length(audit_head) = 32)
) STRICT;

-- The public keys here are the ones the master key is sealed to: the header beside the database is not believed.
CREATE TABLE key_slot (
    id              BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind            TEXT    NOT NULL CHECK (kind IN ('passphrase', 'recovery', 'keychain', 'hand-over')),
    staff           BLOB,
    public_key      BLOB    NOT NULL CHECK (length(public_key) = 32),
    next_public_key BLOB,   -- while a new key pair is on its way into the header
    made            INTEGER NOT NULL,
    changed         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- K_subject and the pseudonym a person has in the audit log. Deleting the row is what makes both meaningless.
CREATE TABLE subject_key (
    subject   BLOB    NOT NULL PRIMARY KEY CHECK (length(subject) = 16),
    pseudonym BLOB    NOT NULL UNIQUE CHECK (length(pseudonym) = 16),
    wrapped   BLOB    NOT NULL CHECK (length(wrapped) = 60),
    made      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entry (
    seq          INTEGER PRIMARY KEY,
    at           INTEGER NOT NULL,
    clock_set    INTEGER NOT NULL CHECK (clock_set IN (0, 1)),
    staff        BLOB    NOT NULL CHECK (length(staff) = 16),
    act          TEXT    NOT NULL,
    pseudonym    BLOB,
    payload      BLOB,             -- sealed; NULL once its retention is over
    payload_hash BLOB    NOT NULL CHECK (length(payload_hash) = 32),
    hash         BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_entry_by_pseudonym ON audit_entry (pseudonym, seq) WHERE pseudonym IS NOT NULL;

-- The change feed: one commit, many changed rows. Names of table and columns are kept once.
CREATE TABLE commit_entry (
    commit_no INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    clock_set INTEGER NOT NULL CHECK (clock_set IN (0, 1)),
    staff     BLOB    NOT NULL,
    device    BLOB    NOT NULL     -- the incarnation that wrote it
) STRICT;
CREATE TABLE change_shape (
    id      INTEGER PRIMARY KEY,
    tbl     TEXT    NOT NULL,
    op      TEXT    NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
    columns TEXT    NOT NULL,      -- joined by commas
    UNIQUE (tbl, op, columns)
) STRICT;
CREATE TABLE change_entry (
    seq       INTEGER PRIMARY KEY,
    commit_no INTEGER NOT NULL,
    shape     INTEGER NOT NULL,
    row       BLOB    NOT NULL
) STRICT;

CREATE TABLE schema_step (
    number INTEGER PRIMARY KEY,
    room   TEXT    NOT NULL,
    name   TEXT    NOT NULL,
    at     INTEGER NOT NULL
) STRICT;
