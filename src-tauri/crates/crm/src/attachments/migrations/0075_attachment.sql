-- Files about a person. Name and bytes are in the sealed store (sealed_file) under the person's key.
CREATE TABLE attachment (
  id        BLOB    NOT NULL PRIMARY KEY,
  person_id BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  file_id   BLOB    NOT NULL REFERENCES sealed_file (id) ON DELETE CASCADE,
  media     TEXT    NOT NULL,              -- media type, told by the first bytes
  sha256    TEXT    NOT NULL,              -- of the bytes kept, hex
  stripped  INTEGER NOT NULL,              -- data about the camera and the place were taken out
  at        INTEGER NOT NULL,
  staff_id  BLOB    NOT NULL
) STRICT;
CREATE INDEX attachment_by_person ON attachment (person_id, at);
CREATE INDEX attachment_by_file ON attachment (file_id);
-- The file goes with its row, whoever deletes it: a sweep of one value, of a person, in a backup.
CREATE TRIGGER attachment_file AFTER DELETE ON attachment
BEGIN
  DELETE FROM sealed_file WHERE id = OLD.file_id;
END;
