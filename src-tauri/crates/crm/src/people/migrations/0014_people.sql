-- The words of hot columns are told apart by OR: for IN with more than two words SQLite makes and fills a temporary table
-- at each insert, which was an eighth of an import.

-- A person: the minimal record. `n` is the row number that the search index and the lists use; it never leaves Rust.
CREATE TABLE person (
  n             INTEGER PRIMARY KEY,
  id            BLOB    NOT NULL UNIQUE,
  name          TEXT    NOT NULL,
  given         TEXT,
  family        TEXT,
  company       TEXT,
  language      TEXT,                    -- BCP 47 tag: the language the person is written to in
  sort_name     BLOB    NOT NULL,        -- ICU sort key, Slovak
  sort_company  BLOB,
  contact_key   TEXT    CHECK (contact_key IN ('email', 'phone')), -- the field that is the primary contact point
  source_kind   TEXT    NOT NULL CHECK (source_kind = 'self' OR source_kind = 'third-party' OR source_kind = 'public'),
  source        TEXT    NOT NULL,
  obtained_on   TEXT    NOT NULL,        -- date
  created_at    INTEGER NOT NULL,
  created_by    BLOB    NOT NULL,        -- staff
  touched_at    INTEGER NOT NULL,        -- last act with the person
  batch_id      BLOB,                    -- import that made it
  sample        INTEGER NOT NULL DEFAULT 0,
  restricted_at INTEGER
) STRICT;
-- SQLite ends each index with `n`, so that equal keys have an order too.
CREATE INDEX person_by_name ON person (sort_name);
CREATE INDEX person_by_company ON person (sort_company, sort_name);
CREATE INDEX person_by_touched ON person (touched_at);
CREATE INDEX person_by_batch ON person (batch_id) WHERE batch_id IS NOT NULL;

-- Everything else that is held about a person: one value for a field of the catalogue, with its own provenance.
CREATE TABLE field_value (
  person_id   BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  field_key   TEXT    NOT NULL REFERENCES field (key),
  id          BLOB    NOT NULL,
  value       TEXT    NOT NULL,
  norm        TEXT,                      -- e-mail folded or phone as E.164, for exact look-up and duplicates
  purpose_key TEXT    NOT NULL,          -- the purpose it was stored for
  origin      TEXT    NOT NULL CHECK (origin = 'provided' OR origin = 'observed' OR origin = 'derived' OR origin = 'third-party'),
  source_kind TEXT    NOT NULL CHECK (source_kind = 'self' OR source_kind = 'third-party' OR source_kind = 'public'),
  source      TEXT    NOT NULL,
  obtained_on TEXT    NOT NULL,
  since       INTEGER NOT NULL,
  staff_id    BLOB    NOT NULL,
  batch_id    BLOB,
  PRIMARY KEY (person_id, field_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX field_value_norm ON field_value (norm) WHERE norm IS NOT NULL;

-- Which rows changed last, so that an ordered list in memory is mended instead of made anew. Written with every change of
-- a person, by the room and not by triggers: a statement with a trigger makes a savepoint, at which the search index is
-- written out, and an import would do that for each row. Whatever starts or ends a processing touches the person, so that
-- lists by purpose follow too. Short: a list that is further behind is made anew.
CREATE TABLE person_journal (
  seq INTEGER PRIMARY KEY,
  n   INTEGER NOT NULL
) STRICT;
