-- Duties under Articles 13 and 14, and how they were met.
CREATE TABLE notice_duty (
  id          BLOB    NOT NULL PRIMARY KEY,
  person_id   BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  article     INTEGER NOT NULL CHECK (article IN (13, 14)),
  due         TEXT    NOT NULL,          -- date
  obtained_on TEXT    NOT NULL,          -- date
  created_at  INTEGER NOT NULL,
  met_by      BLOB,                      -- notice_given.id
  batch_id    BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_duty_open ON notice_duty (due, id) WHERE met_by IS NULL;
CREATE INDEX notice_duty_by_person ON notice_duty (person_id);

CREATE TABLE notice_given (
  id        BLOB    NOT NULL PRIMARY KEY,
  person_id BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  version   TEXT    NOT NULL,
  channel   TEXT    NOT NULL CHECK (channel IN ('paper', 'phone', 'email', 'sms', 'web', 'in-person')),
  at        INTEGER NOT NULL,
  staff_id  BLOB    NOT NULL
) STRICT;
CREATE INDEX notice_given_by_person ON notice_given (person_id, at);
