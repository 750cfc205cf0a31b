package nl.gia.office;

/** What a file turns out to be, by its first bytes and not by its name. */
public enum FileKind {
  XLSX,
  XLS,
  OLD_EXCEL,
  XLSB,
  ODS,
  ENCRYPTED,
  DOCUMENT,
  PICTURE,
  PDF,
  MARKUP,
  ZIP,
  TEXT,
  BINARY
}
