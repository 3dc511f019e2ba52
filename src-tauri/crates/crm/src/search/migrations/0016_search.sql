-- Folded words of minimal fields: name, company, the primary contact point. Never a sealed value.
CREATE VIRTUAL TABLE person_search USING fts5 (
  words,
  tokenize = "unicode61 remove_diacritics 0",
  prefix = '1 2 3',
  detail = none,
  columnsize = 0
);
INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1);
