-- People who work with the vault. Key slots live in the vault's own tables and name a staff id.
CREATE TABLE staff (
  id          BLOB    NOT NULL PRIMARY KEY,
  name        TEXT    NOT NULL,
  role        TEXT    NOT NULL CHECK (role IN ('owner', 'staff', 'viewer')),
  created_at  INTEGER NOT NULL,
  disabled_at INTEGER
) STRICT;
