package nl.gia.feature.exchange;

import nl.gia.platform.text.Text;

/** Words for what both sides changed. */
enum DecisionText implements Text {
  READING,
  SAVING,
  ROW,
  NAMELESS,
  SOMEBODY,
  REMOVED_IT,
  WORKED_ON,
  ADOPTED_IT,
  WHOLE_ROW,
  CHOICE,
  REMOVAL,
  MERGED,
  NONE,
  PICK,
  CHOICE_NOTE,
  REMOVAL_NOTE,
  MERGED_NOTE,
  BASE,
  NO_BASE,
  EMPTY,
  VERSION,
  TOGETHER,
  TAKE,
  KEEP,
  LET_GO,
  SEEN,
  OWN,
  SAVE_OWN,
  DECIDED,
  SEEN_DONE,
  LIST,
  TO_CHOOSE,
  TO_LOOK,
  GROUP,
  GROUP_COUNT
}
