-- Person x purpose: why the person is in the vault at all. Kept in the order of people: a list asks for fifty at once.
CREATE TABLE processing (
  id              BLOB    NOT NULL,
  person_id       BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  purpose_key     TEXT    NOT NULL,
  purpose_version INTEGER NOT NULL,
  started_at      INTEGER NOT NULL,
  ended_at        INTEGER,
  end_reason      TEXT,                  -- 'ended', 'consent-withdrawn', ...
  ended_by        BLOB,                  -- staff
  source          TEXT    NOT NULL,
  staff_id        BLOB    NOT NULL,
  batch_id        BLOB,
  PRIMARY KEY (person_id, id),
  FOREIGN KEY (purpose_key, purpose_version) REFERENCES purpose (key, version)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX processing_running ON processing (person_id, purpose_key) WHERE ended_at IS NULL;
-- Everybody of a purpose, from the index alone: a list by purpose starts with it.
CREATE INDEX processing_by_purpose ON processing (purpose_key, person_id, ended_at) WHERE ended_at IS NULL;
