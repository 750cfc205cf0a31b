package nl.gia.feature;

import nl.gia.platform.text.Text;

/** Words of taking lists in and saving them. */
enum ListScreenText implements Text {
  TAKE_IN,
  PASTE,
  COPIED,
  NO_LIST_HERE,
  NO_LIST_COPIED,
  SAVE,
  SAVING,
  SAVED,
  NAME_TAKEN,
  LIST,
  READING,
  LOOKING,
  TAKING,
  TAKEN,
  BACK,
  CHOOSE,
  TAKE,
  TITLE,
  AS,
  DAY,
  DAY_NOTE,
  DAY_WRONG,
  COLUMNS,
  COLUMN,
  FOR_ALL,
  FOR_ALL_NOTE,
  EMPTY,
  CLEAN,
  ROW,
  ROWS,
  WHAT,
  PROBLEM,
  NOTICE,
  KIND,
  NOTHING_NEW,
  OF_KIND,
  STOPPED
}
