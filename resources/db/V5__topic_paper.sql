-- A proposed theme can come from a paper of parliament instead of from an organisation.
ALTER TABLE topic ADD COLUMN paper TEXT;
CREATE INDEX topic_paper ON topic (paper);

INSERT INTO journal_column (table_name, column_name, kind, target, personal, since) VALUES
  ('topic', 'paper', 'reference', 'paper', 0, 5);
