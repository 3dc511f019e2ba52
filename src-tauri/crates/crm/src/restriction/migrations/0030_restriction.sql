-- Restrictions and objections. Nothing here is ever changed but the end of a restriction.
CREATE TABLE restriction (
  id          BLOB    NOT NULL PRIMARY KEY,
  person_id   BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ground      TEXT    NOT NULL CHECK (ground IN ('accuracy', 'unlawful', 'claims', 'objection')),
  since       INTEGER NOT NULL,
  staff_id    BLOB    NOT NULL,
  informed_at INTEGER,                   -- when the person was told of the lifting; NULL: restored from the ledger
  lifted_at   INTEGER,                   -- NULL: in force
  lifted_by   BLOB
) STRICT;
CREATE INDEX restriction_by_person ON restriction (person_id);

CREATE TABLE objection (
  id          BLOB    NOT NULL PRIMARY KEY,
  person_id   BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  purpose_key TEXT,                      -- NULL: to all direct marketing
  at          INTEGER NOT NULL,
  -- The last consent event written before it: of two acts at the same moment the later written one counts.
  after_event INTEGER NOT NULL,
  staff_id    BLOB    NOT NULL
) STRICT;
CREATE INDEX objection_by_person ON objection (person_id);
-- Restricted people are few and asked for beside large lists.
CREATE INDEX person_restricted ON person (restricted_at) WHERE restricted_at IS NOT NULL;
