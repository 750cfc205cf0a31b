package nl.gia.feature.privacy;

import nl.gia.platform.text.Text;

/** Words of the view that tells who did what when. */
enum AuditText implements Text {
  MENU,
  TITLE,
  SAVE,
  SAVING,
  SAVED,
  FILE_NAME,
  FILE_KIND,
  READING,
  FIND,
  FROM,
  NOTHING,
  TIME,
  ACTOR,
  ACTION,
  OBJECT,
  RESULT,
  ORIGIN,
  SHEET,
  DONE,
  UNDONE,
  HERE,
  TAKEN_IN,
  OLDER
}
