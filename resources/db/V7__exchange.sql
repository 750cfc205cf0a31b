-- What this copy remembers of exchanging; local, never exchanged.

-- The last entry that was accepted of a replica whose key was withdrawn.
ALTER TABLE local_peer ADD COLUMN revoked_at BLOB;

-- Files that were seen whole in a folder of exchange, so that none is read twice.
-- brings: the header's list; receivers: for whom a file of our own was sealed;
-- superseded: 1 where a later file of our own holds all that is in this one.
CREATE TABLE local_folder_file (
  folder     TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  size       INTEGER NOT NULL,
  modified   INTEGER NOT NULL,
  hash       BLOB    NOT NULL,
  sender     BLOB    NOT NULL,
  made       TEXT    NOT NULL,
  brings     TEXT    NOT NULL,
  receivers  TEXT    NOT NULL,
  superseded INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (folder, name)
) STRICT, WITHOUT ROWID;
