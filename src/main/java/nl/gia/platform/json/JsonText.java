package nl.gia.platform.json;

import nl.gia.platform.text.Text;

/** Why a JSON file is refused, in words for users; each names the line and the character. */
public enum JsonText implements Text {
  EMPTY,
  TRUNCATED,
  SYNTAX,
  DUPLICATE,
  NUMBER,
  SURROGATE,
  NUL,
  NOT_UTF8,
  BLANK,
  TOO_DEEP,
  TOO_LONG,
  TOO_BIG,
  SHAPE,
  AFTER_END
}
