package nl.gia.lists;

/** The formats in which lists are read. */
public enum ListFormat {
  CSV,
  XLSX,
  XLS
}
