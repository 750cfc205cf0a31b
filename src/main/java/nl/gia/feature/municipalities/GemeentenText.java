package nl.gia.feature.municipalities;

import nl.gia.platform.text.Text;

/** Words of the screen on municipalities. */
enum GemeentenText implements Text {
  PLACE,
  READING,
  ON,
  ENDED_TOO,
  FIND,
  ADD,
  TAKE_IN,
  SAVE,
  CODE,
  REGION,
  RUNG,
  BY_RUNG,
  FACTS,
  ENDED,
  RUNG_0,
  EMPTY,
  NONE_FOUND,
  CHOOSE,
  FACTS_OF,
  NO_FACTS,
  ADD_FACT,
  CHOOSE_FACT,
  ATTENDED,
  OVERRULE,
  OVERRULED,
  SHOW_MEETING,
  ON_DATE,
  ON_DATE_PARTLY,
  ON_DATE_LISTED,
  ON_DATE_UNKNOWN,
  NEEDED,
  NO_TARGET,
  ALL,
  COUNT
}
