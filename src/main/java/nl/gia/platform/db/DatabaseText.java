package nl.gia.platform.db;

import nl.gia.platform.text.Text;

/** What can go wrong with the database file, in words for users. */
public enum DatabaseText implements Text {
  NOT_FOUND,
  NOT_A_DATABASE,
  NEWER_PROGRAM,
  NOT_WRITABLE,
  EXISTS_ALREADY,
  DISK_FULL,
  BUSY,
  DAMAGED,
  IS_FOLDER,
  IS_DATABASE,
  NO_ENGINE,
  DISK_FAULT
}
