-- Access reports that were written: the integrity block of each names its row.
CREATE TABLE access_report (
  id        BLOB    NOT NULL PRIMARY KEY,
  person_id BLOB             REFERENCES person (id) ON DELETE CASCADE, -- NULL: nothing was held
  made_at   INTEGER NOT NULL,
  staff_id  BLOB    NOT NULL,
  records   INTEGER NOT NULL,
  pages     INTEGER NOT NULL,
  sha256    TEXT    NOT NULL,
  snapshot  TEXT    NOT NULL,            -- SHA-256 over the data it was made of, hex
  redacted  TEXT    NOT NULL             -- JSON [{ref, reason}]
) STRICT;
CREATE INDEX access_report_by_person ON access_report (person_id, made_at);
