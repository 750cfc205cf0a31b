-- What a next version of the program could bring: a column in a table that is known, and a table that is not.
ALTER TABLE organisation ADD COLUMN motto TEXT;
CREATE TABLE gathering (
  id           TEXT    NOT NULL PRIMARY KEY,
  removed      INTEGER NOT NULL DEFAULT 0,
  title        TEXT,
  organisation TEXT,
  notes        TEXT
) STRICT, WITHOUT ROWID;

INSERT INTO journal_column (table_name, column_name, kind, target, personal, since) VALUES
  ('organisation', 'motto', 'plain', NULL, 0, 900),
  ('gathering', 'title', 'plain', NULL, 0, 900),
  ('gathering', 'organisation', 'reference', 'organisation', 0, 900),
  ('gathering', 'notes', 'text', NULL, 0, 900);
INSERT OR REPLACE INTO journal_meta (name, value) SELECT 'unprojected', '900' WHERE EXISTS (SELECT 1 FROM journal_entry);
