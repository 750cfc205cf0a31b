package nl.gia.journal.entry;

import org.jspecify.annotations.Nullable;

/** What an entry erases: the personal columns of a row, or one write's value in one column. */
public record Erasure(String table, String row, @Nullable String column, @Nullable Pointer write) {
  public Erasure {
    if ((column == null) != (write == null)) {
      throw new IllegalArgumentException("an erasure names a column and a write, or neither");
    }
  }
}
