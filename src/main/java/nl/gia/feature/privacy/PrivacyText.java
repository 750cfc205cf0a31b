package nl.gia.feature.privacy;

import nl.gia.platform.text.Text;

/** Words of privacy. */
public enum PrivacyText implements Text {
  REFUSED_ON_GROUND,
  PRIVACY_REQUEST,
  PRIVACY_REQUESTS,
  PERSON,
  KIND,
  INZAGE,
  VERBETERING,
  GEGEVENSWISSING,
  BEZWAAR,
  RECEIVED_ON,
  DUE,
  OUTCOME,
  TOEGEWEZEN,
  DEELS_TOEGEWEZEN,
  AFGEWEZEN,
  GROUND,
  WITHIN_A_MONTH,
  TERM_FROM_NONE,
  RETENTION,
  RETENTIONS,
  KIND_OF_RECORD,
  TERM,
  BASIS
}
