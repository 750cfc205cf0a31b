-- The words of the search index in their order, by which it is known how a word that is being typed may go on.
CREATE VIRTUAL TABLE local_search_word USING fts5vocab (local_search, row);

-- What a row was noted for is asked whenever an edition's part is looked at again.
CREATE INDEX journal_missing_row ON journal_missing (table_name, row);
