-- Companies. What is known of a company is business data; of a sole trader it is personal data of one person (LAW §11).
CREATE TABLE company (
  id         BLOB    NOT NULL PRIMARY KEY,
  trader_id  BLOB    REFERENCES person (id) ON DELETE CASCADE,  -- the sole trader whose business it is; NULL: a company
  name       TEXT    NOT NULL,
  folded     TEXT    NOT NULL,             -- the name as it is compared
  sort_name  BLOB    NOT NULL,             -- ICU sort key, Slovak
  ico        TEXT,                         -- eight digits with a checksum
  dic        TEXT,
  ic_dph     TEXT,                         -- country and number
  street     TEXT,
  city       TEXT,
  postcode   TEXT,
  country    TEXT,
  created_at INTEGER NOT NULL,
  staff_id   BLOB    NOT NULL
) STRICT;
CREATE UNIQUE INDEX company_by_ico ON company (ico) WHERE ico IS NOT NULL;
CREATE INDEX company_by_name ON company (sort_name, id);
CREATE INDEX company_by_trader ON company (trader_id);

-- Who is what at a company, from when to when.
CREATE TABLE company_role (
  id         BLOB    NOT NULL PRIMARY KEY,
  company_id BLOB    NOT NULL REFERENCES company (id) ON DELETE CASCADE,
  person_id  BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  role       TEXT    NOT NULL,
  since      TEXT,                         -- date; NULL: not known
  until      TEXT,                         -- date, the last day; NULL: still
  at         INTEGER NOT NULL,
  staff_id   BLOB    NOT NULL
) STRICT;
CREATE INDEX company_role_by_person ON company_role (person_id);
CREATE INDEX company_role_by_company ON company_role (company_id);
