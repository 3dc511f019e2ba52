-- Instructions and confidentiality of staff (Articles 29 and 32(4)): who was instructed when, and the signed paper.
CREATE TABLE staff_instruction (
  id            BLOB    NOT NULL PRIMARY KEY,
  staff_id      BLOB    NOT NULL REFERENCES staff (id),
  instructed_on TEXT    NOT NULL,        -- ISO date
  paper_name    TEXT,
  paper_sha256  TEXT,                    -- of the clear bytes, hex
  paper         BLOB,
  recorded_at   INTEGER NOT NULL,
  recorded_by   BLOB    NOT NULL
) STRICT;
CREATE INDEX staff_instruction_by_staff ON staff_instruction (staff_id, instructed_on);
