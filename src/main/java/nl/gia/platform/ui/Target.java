package nl.gia.platform.ui;

/**
 * What a link points at: a row of a table, shown at the place that lists that table.
 *
 * @param row empty for the list itself
 * @param part which rows of the list are meant, as its place divides them; empty for all
 */
public record Target(String table, String row, String part) {
  public Target(String table, String row) {
    this(table, row, "");
  }

  /** A part of a list. */
  public static Target part(String table, String part) {
    return new Target(table, "", part);
  }
}
