package nl.gia.text.edit;

import nl.gia.platform.text.Text;

/** Words of the editor of styled text. */
public enum EditText implements Text {
  STYLE,
  PLAIN,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  BOLD,
  ITALIC,
  BULLETS,
  NUMBERS,
  INDENT,
  OUTDENT,
  LINK,
  ADDRESS,
  SET_LINK,
  NO_LINK,
  NO_ADDRESS,
  UNDO,
  REDO,
  WITH_KEYS
}
