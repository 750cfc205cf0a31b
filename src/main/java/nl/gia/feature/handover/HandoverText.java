package nl.gia.feature.handover;

import nl.gia.platform.text.Text;

/** Words of handing over. */
enum HandoverText implements Text {
  MENU,
  TITLE,
  FROM,
  TO,
  MOVE,
  MOVING,
  MOVED,
  MAKE,
  MAKING,
  MADE,
  FILE_NAME,
  FILE_KIND,
  READING,
  PURPOSE,
  CHOOSE,
  SAME_PERSON,
  NOT_DOCX,
  WHAT,
  DUE,
  STAND,
  LATE,
  MOVES,
  SHARED,
  NO_WORK,
  UNSENT,
  STATE,
  FROM_TO,
  DOSSIER,
  ORGANISATION,
  STEPS,
  STEP_EXCHANGE,
  STEP_JOIN,
  STEP_REVOKE,
  KEY,
  KEY_NOTE,
  WITHDRAWN,
  ELSEWHERE
}
