package nl.gia.journal;

import nl.gia.platform.text.Text;

/** What the journal cannot do, in words for users. */
public enum JournalText implements Text {
  NOTHING_TO_UNDO,
  NOTHING_TO_REDO,
  UNDONE,
  REDONE,
  NOTHING_LEFT,
  KEPT,
  PROPOSED,
  ERASURE_STAYS,
  NO_SUCH_STATE,
  AMBIGUOUS_STATE,
  COPY_WROTE,
  TEXT_TOO_LONG,
  TEXT_UNREADABLE,
  ACT_TOO_LARGE,
  TAKE_BUILT_UPON,
  CONTENT_UNREADABLE,
  CONTENT_OTHER,
  CONTENT_TOO_LARGE,
  CONTENT_ABSENT,
  CONTENT_DAMAGED
}
