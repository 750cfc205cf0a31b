-- The bytes of files, each under its SHA-256: local to this file, and delivered apart in exchange.

-- forgotten: 1 where the bytes were thrown away here, so that no bundle brings them back.
CREATE TABLE journal_content (
  hash      BLOB NOT NULL PRIMARY KEY,
  size      INTEGER NOT NULL,
  forgotten INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- In parts, so that nobody has to hold a file in memory as a whole.
CREATE TABLE journal_content_part (
  hash  BLOB NOT NULL,
  place INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (hash, place)
) STRICT;

CREATE INDEX document_hash ON document (hash);
CREATE INDEX document_link_row ON document_link (row);
