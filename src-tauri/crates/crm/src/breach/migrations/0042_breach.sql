-- The register of breaches (Article 33(5)): every one is written down, whether or not the authority is told.
CREATE TABLE breach (
  id           BLOB    NOT NULL PRIMARY KEY,
  what         TEXT    NOT NULL CHECK (what IN ('lost-device', 'wrong-recipient', 'unauthorised-access', 'lost-data', 'altered-data', 'other')),
  aware_at     INTEGER NOT NULL,         -- the 72 hours run from here
  from_at      INTEGER,                  -- first moment of what happened; NULL: unknown
  until_at     INTEGER NOT NULL,         -- last moment of it
  recipient_id BLOB    REFERENCES recipient (id), -- who received what they should not have
  by_staff     BLOB,                     -- whose acts are meant; NULL: anybody's
  backup_rows  TEXT,                     -- JSON {table: rows} of the backup that is meant; NULL: none
  facts        TEXT,                     -- what happened, in words
  opened_at    INTEGER NOT NULL,
  staff_id     BLOB    NOT NULL
) STRICT;
