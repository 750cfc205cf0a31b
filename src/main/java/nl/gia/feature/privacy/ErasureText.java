package nl.gia.feature.privacy;

import nl.gia.platform.text.Text;

/** Words of the screen on which a person is erased, and of what leads to it. */
enum ErasureText implements Text {
  TITLE,
  HEADING,
  EXPORT,
  EXPORTING,
  EXPORTED,
  FILE_NAME,
  FILE_KIND,
  OPEN,
  ERASE,
  READING,
  ERASING,
  ERASED,
  FOREVER,
  GOES,
  STAYS,
  FUNCTION,
  ALSO_NAME,
  LOOK,
  NAMED_IN,
  NAMED_HOW,
  FIND_HOW,
  TAKE_OUT,
  EARLIER,
  ADOPTED,
  UNDECIDED,
  OUT_OF_REACH,
  PAPER,
  BACKUPS,
  NOT_REACHED,
  COLLEAGUES,
  SURE,
  EXPORTED_AS_ASKED,
  TYPED,
  UNREAD,
  WAITING,
  ALL_HAVE_IT
}
