package nl.gia.office;

import nl.gia.platform.text.Text;

/** What users read when a workbook cannot be read. */
public enum OfficeText implements Text {
  NOT_FOUND,
  IS_FOLDER,
  IS_EMPTY,
  NOT_READABLE,
  OLD_EXCEL,
  XLSB,
  ODS,
  ENCRYPTED,
  DOCUMENT,
  PICTURE,
  PDF,
  MARKUP,
  OTHER_ZIP,
  OTHER_FILE,
  TRUNCATED,
  ENTITIES,
  ZIP_BOMB,
  TOO_LARGE,
  TOO_MANY_CELLS,
  NO_SHEETS
}
