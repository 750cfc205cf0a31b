-- A request can be answered later than within a month when its person is told so, with the reason.
ALTER TABLE privacy_request ADD COLUMN answered_on TEXT;
ALTER TABLE privacy_request ADD COLUMN extended_on TEXT;
ALTER TABLE privacy_request ADD COLUMN extension TEXT;

-- The records of this program that a term is for; a term for other records has none.
ALTER TABLE retention ADD COLUMN records TEXT;

-- What is past its term, by whom it may be destroyed, and when it was.
CREATE TABLE destruction (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  title TEXT,
  reference_date TEXT,
  approved_by TEXT,
  approved_on TEXT,
  destroyed_on TEXT,
  note TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE destruction_row (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  destruction TEXT,
  retention TEXT,
  table_name TEXT,
  row TEXT,
  past_on TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX destruction_approved_by ON destruction (approved_by);
CREATE INDEX destruction_row_destruction ON destruction_row (destruction);
CREATE INDEX destruction_row_retention ON destruction_row (retention);

INSERT INTO journal_column (table_name, column_name, kind, target, personal, since) VALUES
  ('privacy_request', 'answered_on', 'plain', NULL, 0, 9),
  ('privacy_request', 'extended_on', 'plain', NULL, 0, 9),
  ('privacy_request', 'extension', 'text', NULL, 0, 9),
  ('retention', 'records', 'plain', NULL, 0, 9),
  ('destruction', 'title', 'plain', NULL, 0, 9),
  ('destruction', 'reference_date', 'plain', NULL, 0, 9),
  ('destruction', 'approved_by', 'reference', 'person', 0, 9),
  ('destruction', 'approved_on', 'plain', NULL, 0, 9),
  ('destruction', 'destroyed_on', 'plain', NULL, 0, 9),
  ('destruction', 'note', 'text', NULL, 0, 9),
  ('destruction', 'visibility', 'plain', NULL, 0, 9),
  ('destruction_row', 'destruction', 'parent', 'destruction', 0, 9),
  ('destruction_row', 'retention', 'reference', 'retention', 0, 9),
  ('destruction_row', 'table_name', 'plain', NULL, 0, 9),
  ('destruction_row', 'row', 'plain', NULL, 0, 9),
  ('destruction_row', 'past_on', 'plain', NULL, 0, 9);

-- What colleagues with this version wrote in these tables before this file had them waits in its log.
INSERT OR REPLACE INTO journal_meta (name, value) SELECT 'unprojected', '9' WHERE EXISTS (SELECT 1 FROM journal_entry);
