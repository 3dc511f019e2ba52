-- Each opening of a sealed field: what the person is told in part E of the access report.
CREATE TABLE reveal (
  id        BLOB    NOT NULL PRIMARY KEY,
  person_id BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  fields    TEXT    NOT NULL,            -- JSON array of field keys
  reason    TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  until     INTEGER NOT NULL,
  staff_id  BLOB    NOT NULL
) STRICT;
CREATE INDEX reveal_by_person ON reveal (person_id, at);
