package nl.gia.lists;

/** What a written column holds, which decides how a workbook shows it. */
public enum ListKind {
  TEXT,
  NUMBER,
  DATE
}
