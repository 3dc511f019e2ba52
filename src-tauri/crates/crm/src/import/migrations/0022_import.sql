-- A batch taken in from a file, and for each of its people what is needed to take it back.
CREATE TABLE import_batch (
  id          BLOB    NOT NULL PRIMARY KEY,
  purpose_key TEXT    NOT NULL,
  source_kind TEXT    NOT NULL,
  source      TEXT    NOT NULL,
  obtained_on TEXT    NOT NULL,
  format      TEXT    NOT NULL,
  mapping     TEXT    NOT NULL,          -- JSON {header: field}
  created     INTEGER NOT NULL,
  updated     INTEGER NOT NULL,
  skipped     INTEGER NOT NULL,
  rejected    INTEGER NOT NULL,
  at          INTEGER NOT NULL,
  staff_id    BLOB    NOT NULL,
  undo_until  INTEGER NOT NULL,
  undone_at   INTEGER
) STRICT;

CREATE TABLE import_change (
  batch_id  BLOB NOT NULL REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED, -- written when the run ends
  person_id BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  before    BLOB NOT NULL,               -- what stood there, sealed under the key of the person
  PRIMARY KEY (batch_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_change_by_person ON import_change (person_id);

-- Mappings chosen for a set of headers, so that the next file of the same kind is read the same way.
CREATE TABLE import_mapping (
  headers TEXT NOT NULL PRIMARY KEY,     -- SHA-256 of the header line, hex
  mapping TEXT NOT NULL                  -- JSON {header: field | null}
) STRICT;
