-- Two records of one person became one: what it takes to split them again, and the ids a person was known by. The row
-- stays after what it kept has expired: an erasure must reach every id, also in old backups.
CREATE TABLE merge (
  id        BLOB    NOT NULL PRIMARY KEY,
  keep_id   BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  drop_id   BLOB    NOT NULL,              -- the record that went into the other
  before    BLOB,                          -- sealed under the key of keep_id; NULL: split again or expired
  at        INTEGER NOT NULL,
  staff_id  BLOB    NOT NULL,
  undone_at INTEGER
) STRICT;
CREATE INDEX merge_by_keep ON merge (keep_id);
CREATE INDEX merge_by_drop ON merge (drop_id);
CREATE INDEX merge_kept ON merge (at) WHERE before IS NOT NULL;
