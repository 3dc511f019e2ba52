-- The register of requests (Articles 12 and 15 to 22). This row names nobody: it stays as the proof that a request was
-- answered in time, even where the answer was to erase the person.
CREATE TABLE request (
  id          BLOB    NOT NULL PRIMARY KEY,
  letter_id   BLOB    NOT NULL,          -- the same for requests that came in one letter
  kind        TEXT    NOT NULL CHECK (kind IN ('access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'withdrawal')),
  channel     TEXT    NOT NULL CHECK (channel IN ('paper', 'phone', 'email', 'sms', 'web', 'in-person')),
  received    TEXT    NOT NULL,          -- ISO date: the month runs from here
  opened_at   INTEGER NOT NULL,
  staff_id    BLOB    NOT NULL,
  extended_at INTEGER,                   -- when the person was told that it takes longer
  act         TEXT,                      -- what answered it: a word
  act_id      BLOB,                      -- the row of that act, where it has one
  outcome     TEXT CHECK (outcome IN ('done', 'partly', 'refused')), -- NULL: open
  sent_at     INTEGER,                   -- when the answer was sent
  closed_at   INTEGER,
  closed_by   BLOB
) STRICT;

-- Who asks, and what they wrote. Gone with the person.
CREATE TABLE request_subject (
  id        BLOB NOT NULL PRIMARY KEY REFERENCES request (id) ON DELETE CASCADE,
  person_id BLOB REFERENCES person (id) ON DELETE CASCADE, -- NULL: nobody in the register
  name      TEXT,                        -- who they say they are, while they are nobody in the register
  words     TEXT                         -- what they ask for, in words
) STRICT;
CREATE INDEX request_subject_by_person ON request_subject (person_id);

-- What was done about a request, in order. Gone with the person.
CREATE TABLE request_step (
  id          BLOB    NOT NULL PRIMARY KEY,
  request_id  BLOB    NOT NULL REFERENCES request (id) ON DELETE CASCADE,
  person_id   BLOB    REFERENCES person (id) ON DELETE CASCADE,
  step        TEXT    NOT NULL,          -- identity, paused, resumed, extended, act, corrected, told, letter, closed
  at          INTEGER NOT NULL,          -- when it happened
  detail      TEXT,                      -- method, what is waited for, act, letter, or the name of a recipient
  result      TEXT,                      -- result of the check of identity, outcome, hash of a letter
  words       TEXT,                      -- reason, or what was wrong
  recorded_at INTEGER NOT NULL,
  staff_id    BLOB    NOT NULL
) STRICT;
CREATE INDEX request_step_by_request ON request_step (request_id, at);
CREATE INDEX request_step_by_person ON request_step (person_id);
