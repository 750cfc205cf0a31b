package nl.gia.feature.privacy;

import nl.gia.platform.text.Text;

/** Words of the file that tells a person what is held on them. */
enum DossierText implements Text {
  TITLE,
  ORGANISATION,
  ABOUT,
  RIGHTS,
  RIGHTS_HOW,
  CHANGES,
  NAMED_IN,
  WHEN,
  WHO,
  FIELD,
  VALUE,
  PLACE,
  TEXT,
  REMOVED,
  YES,
  JSON_OR_DOCX
}
