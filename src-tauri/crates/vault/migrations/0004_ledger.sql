-- The vault's own copy of erasures.ledger, byte for byte. Its last entry is the last one this database has carried out.
CREATE TABLE ledger_entry (
    seq    INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL,
    mac    BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;

-- Erasures whose rows are gone and whose traces are still being looked for; empty at rest.
CREATE TABLE erasure_job (
    seq     INTEGER PRIMARY KEY,   -- its entry in the ledger
    at      INTEGER NOT NULL,
    staff   BLOB    NOT NULL,
    phase   TEXT    NOT NULL CHECK (phase IN ('committed', 'scanned')),
    needles BLOB    NOT NULL,      -- what must not be found any more, sealed
    found   TEXT                   -- JSON: what the search of the database came to
) STRICT;
