-- A person: the minimal record. `n` is the row number that the search index and the lists use; it never leaves Rust.
CREATE TABLE person (
  n             INTEGER PRIMARY KEY,
  id            BLOB    NOT NULL UNIQUE,
  name          TEXT    NOT NULL,
  given         TEXT,
  family        TEXT,
  company       TEXT,
  sort_name     BLOB    NOT NULL,        -- ICU sort key, Slovak
  sort_company  BLOB,
  contact_key   TEXT,                    -- 'email' or 'phone': the field that is the primary contact point
  language      TEXT,
  source_kind   TEXT    NOT NULL CHECK (source_kind IN ('self', 'third-party', 'public')),
  source        TEXT    NOT NULL,
  obtained_on   TEXT    NOT NULL,        -- date
  created_at    INTEGER NOT NULL,
  created_by    BLOB    NOT NULL,        -- staff
  touched_at    INTEGER NOT NULL,        -- last act with the person
  batch_id      BLOB,                    -- import that made it
  sample        INTEGER NOT NULL DEFAULT 0,
  restricted_at INTEGER
) STRICT;
CREATE INDEX person_by_name ON person (sort_name, n);
CREATE INDEX person_by_company ON person (sort_company, n);
CREATE INDEX person_by_touched ON person (touched_at, n);
CREATE INDEX person_by_batch ON person (batch_id) WHERE batch_id IS NOT NULL;

-- Everything else that is held about a person: one value for a field of the catalogue, with its own provenance.
CREATE TABLE field_value (
  person_id   BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  field_key   TEXT    NOT NULL REFERENCES field (key),
  id          BLOB    NOT NULL,
  value       TEXT    NOT NULL,
  norm        TEXT,                      -- e-mail folded or phone as E.164, for exact look-up and duplicates
  purpose_key TEXT    NOT NULL,          -- the purpose it was stored for
  origin      TEXT    NOT NULL CHECK (origin IN ('provided', 'observed', 'derived', 'third-party')),
  source_kind TEXT    NOT NULL CHECK (source_kind IN ('self', 'third-party', 'public')),
  source      TEXT    NOT NULL,
  obtained_on TEXT    NOT NULL,
  since       INTEGER NOT NULL,
  staff_id    BLOB    NOT NULL,
  batch_id    BLOB,
  PRIMARY KEY (person_id, field_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX field_value_norm ON field_value (norm) WHERE norm IS NOT NULL;
