-- Notes about a person. A private one is sealed like a protected field.
CREATE TABLE note (
  id        BLOB    NOT NULL PRIMARY KEY,
  person_id BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  text      TEXT    NOT NULL,
  private   INTEGER NOT NULL DEFAULT 0,
  guard     TEXT,                        -- what the text guard noticed: 'birth-number', ...; several with spaces
  at        INTEGER NOT NULL,
  staff_id  BLOB    NOT NULL,
  batch_id  BLOB
) STRICT;
CREATE INDEX note_by_person ON note (person_id, at);
