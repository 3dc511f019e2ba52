-- Tags of people. The word stands with each person and not in a list of its own: with the last person it is gone.
CREATE TABLE person_tag (
  id        BLOB    NOT NULL PRIMARY KEY,
  person_id BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  tag       TEXT    NOT NULL,
  folded    TEXT    NOT NULL,              -- as it is compared
  at        INTEGER NOT NULL,
  staff_id  BLOB    NOT NULL
) STRICT;
CREATE UNIQUE INDEX person_tag_by_person ON person_tag (person_id, folded);
CREATE INDEX person_tag_by_tag ON person_tag (folded, person_id);
