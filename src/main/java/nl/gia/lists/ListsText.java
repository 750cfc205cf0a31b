package nl.gia.lists;

import nl.gia.platform.text.Text;

/** What users read about lists: how one was read, or why not. */
public enum ListsText implements Text {
  SEMICOLON,
  COMMA,
  TAB,
  PIPE,
  ONE_COLUMN,
  READ_CSV,
  READ_SHEET,
  OTHER_SHEETS,
  BESIDES,
  NO_HEADER,
  OPEN_QUOTE,
  FIELD_TOO_LONG,
  NO_TEXT
}
