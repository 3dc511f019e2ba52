-- Settings of the firm and the program: printed on papers (controller.*), or how the window behaves.
CREATE TABLE setting (
  key        TEXT    NOT NULL PRIMARY KEY,
  value      TEXT    NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
