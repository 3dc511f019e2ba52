-- What a review left although its time is over, why, and when it is asked about again.
CREATE TABLE retention_kept (
  id         BLOB    NOT NULL PRIMARY KEY,   -- of what was reviewed: a value, a person, a proof
  person_id  BLOB    NOT NULL,               -- of a proof or suppression its own id
  reason     TEXT    NOT NULL,
  decided_at INTEGER NOT NULL,
  staff_id   BLOB    NOT NULL,
  again_on   TEXT    NOT NULL
) STRICT;
CREATE INDEX retention_kept_by_person ON retention_kept (person_id);
