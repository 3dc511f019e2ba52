-- What a recipient was in each of its versions, who wrote it and when. A recipient of an older vault has none until it
-- is changed for the first time.
CREATE TABLE recipient_version (
  recipient_id BLOB    NOT NULL REFERENCES recipient (id),
  version      INTEGER NOT NULL,
  name         TEXT    NOT NULL,
  country      TEXT    NOT NULL,
  role         TEXT    NOT NULL,
  safeguards   TEXT,
  written_at   INTEGER NOT NULL,
  staff_id     BLOB,                     -- NULL: written before this was kept
  PRIMARY KEY (recipient_id, version)
) STRICT, WITHOUT ROWID;

-- Contracts with processors (Article 28(3)). The paper lies here because it is about the firm and not about a person.
CREATE TABLE recipient_contract (
  id           BLOB    NOT NULL PRIMARY KEY,
  recipient_id BLOB    NOT NULL REFERENCES recipient (id),
  signed_on    TEXT    NOT NULL,         -- ISO date
  paper_name   TEXT,
  paper_sha256 TEXT,                     -- of the clear bytes, hex
  paper        BLOB,
  recorded_at  INTEGER NOT NULL,
  staff_id     BLOB    NOT NULL
) STRICT;
CREATE INDEX recipient_contract_by_recipient ON recipient_contract (recipient_id, signed_on);
