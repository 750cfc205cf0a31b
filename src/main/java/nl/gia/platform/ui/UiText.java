package nl.gia.platform.ui;

import nl.gia.platform.text.Text;

/** Words that forms, tables and toolbars have of their own. */
public enum UiText implements Text {
  REQUIRED,
  DATE_HINT,
  DATE_UNREADABLE,
  NUMBER_UNREADABLE,
  REFERENCE_UNKNOWN,
  NOTHING_FOUND,
  CHOOSE,
  REMOVED,
  FINDING,
  ADD_TYPED,
  ADD_HERE,
  OPEN_FILE,
  SAVE_FILE,
  CHOOSE_FOLDER,
  BACK
}
