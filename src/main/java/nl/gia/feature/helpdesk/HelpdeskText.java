package nl.gia.feature.helpdesk;

import nl.gia.platform.text.Text;

/** Words of the help desk. */
public enum HelpdeskText implements Text {
  PLACE,
  NO_QUESTIONS,
  NO_ANSWERS,
  OPEN,
  IN_BEHANDELING,
  BEANTWOORD,
  VERVALLEN,
  NO_STEP,
  ANSWERED_WHEN,
  NOT_ANSWERED_YET,
  QUESTION,
  QUESTIONS,
  MUNICIPALITY,
  ORGANISATION,
  CALLER,
  THEME,
  CHANNEL,
  TELEFOON,
  MAIL,
  WEBSITE,
  BIJEENKOMST,
  POST,
  ASKED_ON,
  DUE,
  TEXT,
  STATUS,
  ANSWERED_ON,
  ANSWER,
  ANSWERS,
  OF_QUESTION,
  CITES,
  EDITION,
  REUSABLE,
  REVIEW_ON,
  CITES_OTHER_EDITION
}
