package nl.gia.office;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A real Excel table. A column whose cells all hold one formula becomes a calculated column.
 *
 * @param name unique in the workbook, such as {@code tblGemeenten}
 * @param caption a line above it, or empty
 * @param totals one cell a column, or empty for no totals row; texts, formulas and blanks
 */
public record TableSpec(
    String name, String caption, List<ColumnSpec> columns, List<List<Cell>> rows, List<Cell> totals)
    implements Block {
  public TableSpec {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    totals = List.copyOf(totals);
    Set<String> headers = new HashSet<>();
    for (ColumnSpec column : columns) {
      if (!headers.add(column.header().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(name + " has two columns " + column.header());
      }
    }
    for (List<Cell> row : rows) {
      requireWidth(name, columns, row);
    }
    if (!totals.isEmpty()) {
      requireWidth(name, columns, totals);
    }
  }

  public static TableSpec of(String name, List<ColumnSpec> columns, List<List<Cell>> rows) {
    return new TableSpec(name, "", columns, rows, List.of());
  }

  /** The cells of a column in a formula: {@code tblX[kop]}. */
  public static String column(String table, String header) {
    return table + "[" + quoted(header) + "]";
  }

  /** The cell of a column in the formula's own row: {@code tblX[[#This Row],[kop]]}. */
  public static String thisRow(String table, String header) {
    return table + "[[#This Row],[" + quoted(header) + "]]";
  }

  int indexOf(String header) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).header().equals(header)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name + " has no column " + header);
  }

  private static String quoted(String header) {
    return header.replaceAll("(['\\[\\]#@])", "'$1");
  }

  private static void requireWidth(String name, List<ColumnSpec> columns, List<Cell> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          name + " has " + columns.size() + " columns and a row of " + row.size());
    }
  }
}
