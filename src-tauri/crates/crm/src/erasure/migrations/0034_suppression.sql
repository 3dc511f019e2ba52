-- People who were erased and must not come back by an old list: keyed hashes of their e-mails and phones, and nothing
-- else of them.
CREATE TABLE suppression (
  hash  BLOB    NOT NULL PRIMARY KEY,  -- its last bit is 1 where it stays as long as the firm does marketing
  since INTEGER NOT NULL,
  until TEXT                           -- the last day; NULL: stays
) STRICT, WITHOUT ROWID;
