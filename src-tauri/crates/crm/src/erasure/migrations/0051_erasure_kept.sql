-- Rows that an erasure left under a law: when it lapses, they are reviewed and go too.
CREATE TABLE erasure_kept (
  id        BLOB NOT NULL PRIMARY KEY,       -- of the row that stays
  person_id BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  law       TEXT NOT NULL,
  until     TEXT NOT NULL                    -- the last day
) STRICT;
CREATE INDEX erasure_kept_by_person ON erasure_kept (person_id);
