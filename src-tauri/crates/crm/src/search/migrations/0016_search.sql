-- Folded words of minimal fields: name, company, the primary contact point. Never a sealed value.
-- The words arrive folded and parted by spaces and bars, so that the plainest tokenizer is the exact one: everything
-- but ASCII letters, digits and bytes above 127 parts words. Prefixes up to seven letters are lists of their own: merging
-- the lists of all words that begin so takes 0.1 s for a word that most of a million people have (a mail domain).
CREATE VIRTUAL TABLE person_search USING fts5 (
  words,
  tokenize = "ascii",
  prefix = '1 2 3 4 5 6 7',
  detail = none,
  columnsize = 0
);
INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1);

-- The words themselves, from which a mistyped one is mended.
CREATE VIRTUAL TABLE person_search_word USING fts5vocab ('person_search', 'row');
