package nl.gia.journal.entry;

import java.util.List;

/** The writes of one entry on one row; none when the row is only brought into being. */
public record RowWrites(String table, String row, List<Write> writes) {
  public RowWrites {
    writes = List.copyOf(writes);
  }
}
