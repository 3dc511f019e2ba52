-- Who wrote a version of a purpose, and who receives data for it (Articles 13(1)(e), 30(1)(d)).
ALTER TABLE purpose ADD COLUMN staff_id BLOB; -- NULL: written before this was kept

CREATE TABLE purpose_recipient (
  purpose_key     TEXT    NOT NULL,
  purpose_version INTEGER NOT NULL,
  recipient_id    BLOB    NOT NULL REFERENCES recipient (id),
  PRIMARY KEY (purpose_key, purpose_version, recipient_id),
  FOREIGN KEY (purpose_key, purpose_version) REFERENCES purpose (key, version)
) STRICT, WITHOUT ROWID;
