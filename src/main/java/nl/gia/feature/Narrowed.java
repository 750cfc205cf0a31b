package nl.gia.feature;

/**
 * Which rows of a kind are meant: all, or those that refer to one row.
 *
 * @param table the kind that is narrowed; empty text when none is
 * @param column the column that refers
 * @param row the id that it holds
 * @param name what that row is called
 */
record Narrowed(String table, String column, String row, String name) {
  static final Narrowed NOT = new Narrowed("", "", "", "");

  boolean shows(String of, KindRow shown) {
    return !of.equals(table) || shown.stored(column).equals(row);
  }
}
