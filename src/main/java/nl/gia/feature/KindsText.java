package nl.gia.feature;

import nl.gia.platform.text.Text;

/** Words of a place that is made of lists. */
public enum KindsText implements Text {
  READING,
  ADD,
  FIND,
  MORE,
  SHOW_REMOVED,
  NOTHING_YET,
  WHICH_LIST,
  NONE_FOUND,
  CHOOSE,
  BELONGING,
  BELONGS,
  BELONGS_AS,
  ONLY_OF,
  ALL_AGAIN
}
