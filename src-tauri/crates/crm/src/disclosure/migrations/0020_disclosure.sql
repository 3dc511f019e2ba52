-- Who received what. Every way out writes here in the transaction that let the values go.
CREATE TABLE recipient (
  id         BLOB    NOT NULL PRIMARY KEY,
  name       TEXT    NOT NULL UNIQUE,
  country    TEXT    NOT NULL,           -- ISO 3166-1 alpha-2
  role       TEXT    NOT NULL CHECK (role IN ('processor', 'controller')),
  safeguards TEXT,                       -- for third countries, Article 46
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE disclosure (
  id           BLOB    NOT NULL PRIMARY KEY,
  person_id    BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  recipient_id BLOB             REFERENCES recipient (id), -- NULL: the person
  purpose_key  TEXT,                     -- NULL: the person's own right
  fields       TEXT    NOT NULL,         -- JSON array of field keys
  way          TEXT    NOT NULL,         -- 'access-report', 'export', ...
  document     TEXT,                     -- SHA-256 of the document, hex
  at           INTEGER NOT NULL,
  staff_id     BLOB    NOT NULL
) STRICT;
CREATE INDEX disclosure_by_person ON disclosure (person_id, at);
