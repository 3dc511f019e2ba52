-- What becomes of a breach (Articles 33(4), 33(5), 34): facts learnt later, effects and measures, decisions with their
-- reasons, what the authority and the people were told. Appended, never changed: a later entry outweighs an earlier one.
CREATE TABLE breach_entry (
  id          BLOB    NOT NULL PRIMARY KEY,
  breach_id   BLOB    NOT NULL REFERENCES breach (id) ON DELETE CASCADE,
  kind        TEXT    NOT NULL CHECK (kind IN ('facts', 'effects', 'measures', 'device-locked', 'key-safe', 'authority', 'people', 'notified', 'told')),
  word        TEXT,                      -- an answer, a decision, a phase, a channel
  body        TEXT,                      -- words; the reason of a decision
  reference   TEXT,                      -- under which number the authority has it
  at          INTEGER NOT NULL,          -- when it happened
  recorded_at INTEGER NOT NULL,
  staff_id    BLOB    NOT NULL
) STRICT;
CREATE INDEX breach_entry_by_breach ON breach_entry (breach_id, recorded_at);
