-- Attachments and kept documents: files of a person, sealed under the person's key in chunks.
CREATE TABLE sealed_file (
    id      BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    subject BLOB    NOT NULL CHECK (length(subject) = 16),
    kind    TEXT    NOT NULL,        -- the room's word: 'attachment', 'document'
    name    BLOB    NOT NULL,        -- sealed
    size    INTEGER NOT NULL,        -- bytes in the clear
    chunks  INTEGER NOT NULL,
    made    INTEGER NOT NULL
) STRICT;
CREATE INDEX sealed_file_by_subject ON sealed_file (subject, made);

CREATE TABLE sealed_chunk (
    file   BLOB    NOT NULL REFERENCES sealed_file (id) ON DELETE CASCADE,
    n      INTEGER NOT NULL,         -- from 0
    sealed BLOB    NOT NULL,
    PRIMARY KEY (file, n)
) STRICT;
