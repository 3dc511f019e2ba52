-- Recipients who have to be told of a rectification, erasure or restriction (Article 19), until they were or could not
-- be. A task about somebody who was erased stands for itself: what the letter has to say is sealed under a key of its
-- own, and goes when the recipient was told.
CREATE TABLE to_tell (
  id         BLOB    NOT NULL PRIMARY KEY,
  person_id  BLOB    NOT NULL,               -- after an erasure the id of the task itself
  recipient  TEXT    NOT NULL,
  country    TEXT    NOT NULL,
  cause      TEXT    NOT NULL CHECK (cause IN ('erased', 'restricted', 'rectified')),
  receipt_id BLOB,                           -- of the erasure
  fields     TEXT    NOT NULL,               -- JSON array of the keys that were given
  given_at   INTEGER NOT NULL,               -- the last time
  document   TEXT,                           -- SHA-256 of what was given then, hex
  at         INTEGER NOT NULL,
  sealed     BLOB,                           -- whom it is about
  addresses  BLOB,                           -- keyed hashes of their e-mails and phones, one behind the other
  told_at    INTEGER,
  impossible TEXT,                           -- why the recipient cannot be told
  closed_at  INTEGER,
  closed_by  BLOB
) STRICT;
CREATE INDEX to_tell_by_person ON to_tell (person_id);
CREATE INDEX to_tell_open ON to_tell (at) WHERE closed_at IS NULL;
