-- The catalogue of fields: nothing outside it can be stored about a person.
CREATE TABLE field (
  key        TEXT    NOT NULL PRIMARY KEY,
  label_sk   TEXT    NOT NULL,
  label_en   TEXT    NOT NULL,
  class      TEXT    NOT NULL CHECK (class IN ('minimal', 'on-demand', 'protected')),
  category   TEXT    NOT NULL CHECK (category IN ('identification', 'contact', 'contract', 'financial', 'communication', 'other', 'special')),
  origin     TEXT    NOT NULL CHECK (origin IN ('provided', 'observed', 'derived', 'third-party')),
  kind       TEXT    NOT NULL CHECK (kind IN ('text', 'email', 'phone', 'date', 'birthday', 'iban', 'url', 'country', 'postcode', 'language', 'company-number', 'tax-number')),
  hint       INTEGER NOT NULL DEFAULT 0, -- 1: the last four digits may be shown while sealed
  reauth     INTEGER NOT NULL DEFAULT 0, -- 1: the passphrase again before it opens
  retention  TEXT    NOT NULL,           -- ISO 8601 period
  built_in   INTEGER NOT NULL DEFAULT 0,
  position   INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  CHECK (category <> 'special' OR class = 'protected')
) STRICT;
