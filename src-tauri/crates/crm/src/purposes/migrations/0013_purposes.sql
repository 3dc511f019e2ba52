-- Purposes with versions: a processing keeps the version it was started under.
CREATE TABLE purpose (
  key           TEXT    NOT NULL,
  version       INTEGER NOT NULL,
  name_sk       TEXT    NOT NULL,
  name_en       TEXT    NOT NULL,
  basis         TEXT    NOT NULL CHECK (basis IN ('consent', 'contract', 'legal', 'vital', 'public', 'interest')),
  art9          TEXT,                    -- letter of Article 9(2)
  interest      TEXT,                    -- the interest in words, for 6(1)(f)
  balancing     TEXT,                    -- the balancing note
  retention     TEXT    NOT NULL,        -- ISO 8601 period after the end of the processing
  consent_valid TEXT,                    -- ISO 8601 period after which a consent has to be given anew; NULL: until withdrawn
  marketing     INTEGER NOT NULL DEFAULT 0,
  statute       TEXT,                    -- the law that demands it, for 6(1)(c)
  transfers     TEXT,                    -- third countries and safeguards; none if NULL
  created_at    INTEGER NOT NULL,
  superseded_at INTEGER,
  PRIMARY KEY (key, version)
) STRICT;
CREATE UNIQUE INDEX purpose_current ON purpose (key) WHERE superseded_at IS NULL;

CREATE TABLE purpose_field (
  purpose_key     TEXT    NOT NULL,
  purpose_version INTEGER NOT NULL,
  field_key       TEXT    NOT NULL REFERENCES field (key),
  PRIMARY KEY (purpose_key, purpose_version, field_key),
  FOREIGN KEY (purpose_key, purpose_version) REFERENCES purpose (key, version)
) STRICT, WITHOUT ROWID;
