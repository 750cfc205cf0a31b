-- Who said to be working on a section. Each saying is a row of its own, so that two who say so at the same time never
-- have anything to decide; and it points at the section without being part of it, so that it bars nothing there.
CREATE TABLE section_work (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  section TEXT,
  author  TEXT,
  since   TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX section_work_section ON section_work (section);

INSERT INTO journal_column (table_name, column_name, kind, target, personal, since) VALUES
  ('section_work', 'section', 'reference', 'section', 0, 8),
  ('section_work', 'author', 'reference', 'author', 0, 8),
  ('section_work', 'since', 'plain', NULL, 0, 8);

-- What colleagues with a newer program wrote of this and of earlier columns is in the log; it is shown from now on.
INSERT OR REPLACE INTO journal_meta (name, value) SELECT 'unprojected', '8' WHERE EXISTS (SELECT 1 FROM journal_entry);
