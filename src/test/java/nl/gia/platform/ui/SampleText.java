package nl.gia.platform.ui;

import nl.gia.platform.text.Text;

/** Words of a screen that only tests have. */
enum SampleText implements Text {
  NAME,
  KIND,
  SINCE,
  INHABITANTS,
  STATE,
  NOTE,
  MUNICIPALITY,
  ACTIVE,
  ADD,
  EMPTY,
  FILTER,
  TOO_SHORT,
  PLACE
}
