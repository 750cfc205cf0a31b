package nl.gia.feature;

import nl.gia.platform.text.Text;

/** What the form of one row says of itself. */
enum FormText implements Text {
  OPENING,
  SAVING,
  REMOVING,
  NEW_ROW,
  ADD_ROW,
  DISCARD,
  DISCARDED,
  PUT_BACK,
  NEW_UNSAVED,
  ROW_UNSAVED,
  HISTORY,
  NOT_SAVED,
  EMPTY_VALUE,
  WITHHELD,
  ERASED,
  RESTORED,
  RESTORED_TO,
  REMOVED,
  REVIVED,
  ADDED,
  IS_REMOVED,
  REVIVE,
  OVERTAKEN,
  GONE
}
