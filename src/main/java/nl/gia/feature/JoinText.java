package nl.gia.feature;

import nl.gia.platform.text.Text;

/** Words of the screen on which a double is joined with the row that stays. */
public enum JoinText implements Text {
  MENU,
  TITLE,
  JOIN,
  READING,
  JOINING,
  INTO,
  WHICH,
  NO_CHOICE,
  FIELDS,
  FIELDS_HOW,
  GOES,
  STAYS,
  SAME,
  POINTING,
  NOTHING_POINTS,
  MOVED,
  KEPT,
  JOINED
}
