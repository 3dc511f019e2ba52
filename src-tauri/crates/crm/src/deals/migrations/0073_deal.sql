-- Pipelines with their stages. The starting one comes with the table.
CREATE TABLE pipeline (
  key      TEXT    NOT NULL PRIMARY KEY,
  name_sk  TEXT    NOT NULL,
  name_en  TEXT    NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE TABLE stage (
  pipeline_key TEXT    NOT NULL REFERENCES pipeline (key),
  key          TEXT    NOT NULL,
  name_sk      TEXT    NOT NULL,
  name_en      TEXT    NOT NULL,
  position     INTEGER NOT NULL,
  outcome      TEXT    CHECK (outcome IN ('won', 'lost')),  -- NULL: the deal is open
  idle_days    INTEGER,                                     -- after so many days in it a deal is old; NULL: never
  PRIMARY KEY (pipeline_key, key)
) STRICT, WITHOUT ROWID;
INSERT INTO pipeline (key, name_sk, name_en, position) VALUES ('sales', 'Obchody', 'Deals', 1);
INSERT INTO stage (pipeline_key, key, name_sk, name_en, position, outcome, idle_days) VALUES
  ('sales', 'new',         'Dopyt',           'Enquiry',     1, NULL,   14),
  ('sales', 'offer',       'Ponuka odoslaná', 'Offer sent',  2, NULL,   14),
  ('sales', 'negotiation', 'Rokujeme',        'Negotiation', 3, NULL,   21),
  ('sales', 'closing',     'Zmluva',          'Contract',    4, NULL,   14),
  ('sales', 'won',         'Vyhraté',         'Won',         5, 'won',  NULL),
  ('sales', 'lost',        'Prehraté',        'Lost',        6, 'lost', NULL);

-- A deal with a person.
CREATE TABLE deal (
  id           BLOB    NOT NULL PRIMARY KEY,
  person_id    BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  pipeline_key TEXT    NOT NULL,
  stage_key    TEXT    NOT NULL,
  title        TEXT    NOT NULL,
  amount       INTEGER,                    -- hundredths of a euro; NULL: not known yet
  expected_on  TEXT,                       -- date
  stage_since  INTEGER NOT NULL,
  closed_at    INTEGER,
  reason       TEXT,                       -- why it was lost or won
  owner_id     BLOB    NOT NULL,           -- staff
  created_at   INTEGER NOT NULL,
  staff_id     BLOB    NOT NULL,
  FOREIGN KEY (pipeline_key, stage_key) REFERENCES stage (pipeline_key, key)
) STRICT;
CREATE INDEX deal_by_person ON deal (person_id);
CREATE INDEX deal_by_stage ON deal (pipeline_key, stage_key, stage_since);

-- How a deal went from stage to stage.
CREATE TABLE deal_move (
  id         BLOB    NOT NULL PRIMARY KEY,
  deal_id    BLOB    NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  person_id  BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  from_stage TEXT,                         -- NULL: it was opened
  to_stage   TEXT    NOT NULL,
  reason     TEXT,
  at         INTEGER NOT NULL,
  staff_id   BLOB    NOT NULL
) STRICT;
CREATE INDEX deal_move_by_deal ON deal_move (deal_id, at);
CREATE INDEX deal_move_by_person ON deal_move (person_id, at);
