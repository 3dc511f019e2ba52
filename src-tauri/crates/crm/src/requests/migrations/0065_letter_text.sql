-- Letters as the firm words them; what is not here is worded as the program does. A wording is never changed.
CREATE TABLE letter_text (
  letter     TEXT    NOT NULL,
  lang       TEXT    NOT NULL CHECK (lang IN ('sk', 'en')),
  version    TEXT    NOT NULL,
  body       TEXT    NOT NULL,
  hash       TEXT    NOT NULL,           -- SHA-256 of body, hex
  created_at INTEGER NOT NULL,
  staff_id   BLOB    NOT NULL,
  PRIMARY KEY (letter, lang, version)
) STRICT;
