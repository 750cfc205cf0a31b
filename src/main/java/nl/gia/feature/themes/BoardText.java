package nl.gia.feature.themes;

import nl.gia.platform.text.Text;

/** Words of the board of proposed themes. */
public enum BoardText implements Text {
  WORKING,
  EMPTY_COLUMN,
  KEYS,
  SINCE,
  SUPPORT,
  SUPPORT_MEANS,
  NO_OPINIONS,
  MEAN,
  SCORES,
  SPREAD,
  IN_GENERAL,
  OPINIONS,
  ADD_OPINION,
  OPINION_CLOSED,
  STEPS,
  STEP,
  DOUBLES,
  DECIDE,
  DECIDED,
  DECIDE_LATER,
  CHOOSE_DECISION,
  REOPEN,
  OPEN_THEME,
  IS_THEME,
  SCORE
}
