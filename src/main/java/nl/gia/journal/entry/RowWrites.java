package nl.gia.journal.entry;

import java.util.List;

/** The writes of one entry on one row; none when the row is only brought into being. */
public record RowWrites(String table, String row, List<Write> writes) {
  private static final int LONGEST_NAME = 200;

  public RowWrites {
    writes = List.copyOf(writes);
  }

  /** Whether a table, column or row can have this name. */
  public static boolean isName(String name) {
    boolean fits =
        name.length() <= LONGEST_NAME || name.codePointCount(0, name.length()) <= LONGEST_NAME;
    return fits && !name.isEmpty();
  }
}
