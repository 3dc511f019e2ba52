-- Documents that people received, kept as they were: the archive copy of an access report, a data package. Name and bytes
-- are in the sealed store (sealed_file) under the person's key.
CREATE TABLE kept_document (
  id        BLOB    NOT NULL PRIMARY KEY,
  person_id BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  file_id   BLOB    NOT NULL REFERENCES sealed_file (id) ON DELETE CASCADE,
  kind      TEXT    NOT NULL,            -- access-report, portability
  report_id BLOB,                        -- access_report, for its archive copy
  sha256    TEXT    NOT NULL,            -- of the bytes kept, hex
  made_at   INTEGER NOT NULL,
  staff_id  BLOB    NOT NULL
) STRICT;
CREATE INDEX kept_document_by_person ON kept_document (person_id, made_at);
CREATE INDEX kept_document_by_file ON kept_document (file_id);
CREATE INDEX kept_document_by_report ON kept_document (report_id);
-- The file goes with its row, whoever deletes it: a sweep of one value, of a person, in a backup.
CREATE TRIGGER kept_document_file AFTER DELETE ON kept_document
BEGIN
  DELETE FROM sealed_file WHERE id = OLD.file_id;
END;
