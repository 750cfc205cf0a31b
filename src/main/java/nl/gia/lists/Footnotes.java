package nl.gia.lists;

import java.util.List;
import java.util.regex.Pattern;
import nl.gia.office.GridCell;
import nl.gia.office.GridRow;

/** Lines below a list that are no rows of it: a source, a note, a copyright. */
final class Footnotes {
  private static final Pattern SOURCE =
      Pattern.compile("(?is)(©|\\(c\\)|bron *:|source *:|\\*|noot *:|toelichting *:).*");
  private static final int COLUMNS = 3;

  private Footnotes() {}

  /** The index of the first such line, or the number of rows when there is none. */
  static int start(List<GridRow> rows, int data, int columns) {
    int start = rows.size();
    for (int i = rows.size() - 1; i >= data && isNote(rows.get(i), columns); i--) {
      boolean apart = i > 0 && rows.get(i).number() > rows.get(i - 1).number() + 1;
      if (apart || SOURCE.matcher(text(rows.get(i))).matches()) {
        start = i;
      }
    }
    return start;
  }

  private static boolean isNote(GridRow row, int columns) {
    long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
    boolean words = text(row).matches("(?s).*\\p{L}.*");
    return filled == 1
        && columns > 1
        && words
        && (columns >= COLUMNS || SOURCE.matcher(text(row)).matches());
  }

  private static String text(GridRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .map(GridCell::shown)
        .findFirst()
        .orElse("")
        .strip();
  }
}
