-- Letters made together. Who got one stands in the log of disclosures, under the same id.
CREATE TABLE notice_letters (
  id       BLOB    NOT NULL PRIMARY KEY,   -- disclosure.batch
  version  TEXT    NOT NULL,
  letters  INTEGER NOT NULL,
  made_at  INTEGER NOT NULL,
  staff_id BLOB    NOT NULL,
  sent_on  INTEGER,                        -- when they were given, once that is known
  sent_by  BLOB
) STRICT, WITHOUT ROWID;
