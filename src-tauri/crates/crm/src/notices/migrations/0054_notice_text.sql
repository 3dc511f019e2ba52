-- Issued notices in their parts: the paper is made from them, the whole text stands in `wording`.
CREATE TABLE notice_text (
  version   TEXT    NOT NULL,
  lang      TEXT    NOT NULL CHECK (lang IN ('sk', 'en')),
  parts     TEXT    NOT NULL,            -- JSON: title, sections, passages
  issued_at INTEGER NOT NULL,
  staff_id  BLOB    NOT NULL,
  PRIMARY KEY (version, lang)
) STRICT, WITHOUT ROWID;
-- What somebody was told or agreed to stays what it was (Article 7(1)).
CREATE TRIGGER notice_text_unchanged BEFORE UPDATE ON notice_text
BEGIN
  SELECT RAISE (ABORT, 'an issued notice is never changed');
END;
CREATE TRIGGER wording_unchanged BEFORE UPDATE ON wording
BEGIN
  SELECT RAISE (ABORT, 'a registered text is never changed');
END;
