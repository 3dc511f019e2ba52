-- What an erasure did, without a word about whom: what a certificate says.
CREATE TABLE erasure_receipt (
  id         BLOB    NOT NULL PRIMARY KEY,
  at         INTEGER NOT NULL,
  staff_id   BLOB    NOT NULL,
  ground     TEXT    NOT NULL CHECK (ground IN ('not-needed', 'consent-withdrawn', 'objection', 'unlawful', 'legal-duty', 'child')),
  plan       BLOB    NOT NULL,           -- SHA-256 of the plan, which the ledger names too
  items      TEXT    NOT NULL,           -- JSON: table, field, count, decision, law, until of each kind of datum
  answer     TEXT    NOT NULL CHECK (answer IN ('keep', 'erase')), -- to what had to be decided
  erased     INTEGER NOT NULL,
  kept       INTEGER NOT NULL,
  recipients INTEGER NOT NULL            -- how many have to be told (Article 19)
) STRICT;
