-- What somebody is writing and has not saved: one for each place and staff member, until a fixed time.
CREATE TABLE draft (
  id        BLOB    NOT NULL PRIMARY KEY,
  staff_id  BLOB    NOT NULL,
  place     TEXT    NOT NULL,                                    -- 'note', 'new-person'
  person_id BLOB    REFERENCES person (id) ON DELETE CASCADE,   -- none: nobody that is in the register yet
  content   BLOB    NOT NULL,                                    -- sealed JSON object of texts by input
  at        INTEGER NOT NULL,
  until     INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX draft_by_place ON draft (staff_id, place, ifnull (person_id, x''));
CREATE INDEX draft_by_person ON draft (person_id);
