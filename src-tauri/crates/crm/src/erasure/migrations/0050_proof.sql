-- The sealed archive: what proves a consent to marketing or its refusal after the person was erased (section 116 of Act
-- 452/2021). Nobody finds a proof but by the address it is about.
CREATE TABLE proof (
  id          BLOB    NOT NULL PRIMARY KEY,  -- keyed hash of person and purpose: the same after a restore
  law         TEXT    NOT NULL CHECK (law IN ('consent-proof', 'refusal')),
  purpose_key TEXT    NOT NULL,
  at          INTEGER NOT NULL,
  until       TEXT    NOT NULL,              -- the last day
  sealed      BLOB    NOT NULL               -- who, and what they said: JSON, sealed under a key of its own
) STRICT;

CREATE TABLE proof_address (
  hash     BLOB NOT NULL,                    -- keyed hash of an e-mail or phone in the form for comparing
  proof_id BLOB NOT NULL REFERENCES proof (id) ON DELETE CASCADE,
  PRIMARY KEY (hash, proof_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX proof_address_by_proof ON proof_address (proof_id);

CREATE TABLE proof_file (
  proof_id BLOB    NOT NULL REFERENCES proof (id) ON DELETE CASCADE,
  n        INTEGER NOT NULL,                 -- place of the event among those of the proof, from 0
  sealed   BLOB    NOT NULL,
  PRIMARY KEY (proof_id, n)
) STRICT;
