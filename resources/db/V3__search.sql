-- Search: an index of what rows say, local to this file. It can always be made anew from the tables.

-- Rows that changed since the index was brought up to date with them; the journal notes them in the transaction that
-- changes them, once there is an index. alone: 1 where no row that is called after this one needs another look.
CREATE TABLE local_search_changed (
  table_name TEXT NOT NULL,
  row        TEXT NOT NULL,
  alone      INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (table_name, row)
) STRICT, WITHOUT ROWID;

-- The rows in the index, by the number that they have there.
CREATE TABLE local_search_row (
  id         INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL,
  row        TEXT NOT NULL,
  UNIQUE (table_name, row)
) STRICT;

-- SQLite folds capitals and accents, but knows no Dutch: stems come from the program and stand in columns of their own.
CREATE VIRTUAL TABLE local_search USING fts5 (
  title, text, title_stems, text_stems,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
-- What is erased leaves the index at once, rather than when its pages are next merged.
INSERT INTO local_search (local_search, rank) VALUES ('secure-delete', 1);
-- A word in what a row is called weighs more than one in its text.
INSERT INTO local_search (local_search, rank) VALUES ('rank', 'bm25(10.0, 1.0, 5.0, 1.0)');
