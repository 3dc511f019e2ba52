-- Registered texts: what a person was shown when they consented or were informed.
CREATE TABLE wording (
  kind        TEXT    NOT NULL CHECK (kind IN ('consent', 'notice')),
  version     TEXT    NOT NULL,
  lang        TEXT    NOT NULL CHECK (lang IN ('sk', 'en')),
  purpose_key TEXT,                      -- NULL: for every purpose
  body        TEXT    NOT NULL,
  hash        TEXT    NOT NULL,          -- SHA-256 of body, hex
  created_at  INTEGER NOT NULL,
  PRIMARY KEY (kind, version, lang)
) STRICT;

-- An append-only log: the state is a view over it.
CREATE TABLE consent_event (
  seq           INTEGER PRIMARY KEY,
  id            BLOB    NOT NULL UNIQUE,
  person_id     BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  purpose_key   TEXT    NOT NULL,
  action        TEXT    NOT NULL CHECK (action IN ('ask', 'grant', 'refuse', 'withdraw', 'unproven')),
  channel       TEXT             CHECK (channel IN ('paper', 'phone', 'email', 'sms', 'web', 'in-person')),
  text_version  TEXT,
  text_lang     TEXT,
  text_hash     TEXT,
  at            INTEGER NOT NULL,
  recorded_at   INTEGER NOT NULL,
  staff_id      BLOB    NOT NULL,
  evidence_name TEXT,
  evidence_hash TEXT,                    -- SHA-256 of the clear bytes, hex
  evidence      BLOB,                    -- sealed under the key of the person
  batch_id      BLOB
) STRICT;
CREATE INDEX consent_event_by_person ON consent_event (person_id, purpose_key, seq);
CREATE TRIGGER consent_event_append_only BEFORE UPDATE ON consent_event
BEGIN
  SELECT RAISE (ABORT, 'consent events are append-only');
END;
