-- What is to be done about a person, by when.
CREATE TABLE task (
  id         BLOB    NOT NULL PRIMARY KEY,
  person_id  BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  deal_id    BLOB    REFERENCES deal (id) ON DELETE SET NULL,
  text       TEXT    NOT NULL,
  due        TEXT    NOT NULL,             -- date
  repeat     TEXT,                         -- ISO 8601 period; NULL: once
  first_due  TEXT    NOT NULL,             -- date from which repetitions count: the 31st stays the last of a month
  owner_id   BLOB    NOT NULL,             -- staff
  created_at INTEGER NOT NULL,
  staff_id   BLOB    NOT NULL,
  done_at    INTEGER,
  done_by    BLOB
) STRICT;
CREATE INDEX task_by_person ON task (person_id);
CREATE INDEX task_by_deal ON task (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX task_open ON task (due, id) WHERE done_at IS NULL;
