package nl.gia.journal.merge;

import java.util.Locale;

/** How the values of a column are merged, and what they point at. */
public enum ColumnKind {
  /** One value; two different ones are a conflict. */
  PLAIN,
  /** Running text, merged by sentence where that is safe. */
  TEXT,
  /** A place in a list: the latest one holds, without a conflict. */
  ORDER,
  /** The id of another row. */
  REFERENCE,
  /** The id of the row that this one is part of. */
  PARENT,
  /** Content that is kept apart. */
  BLOB,
  /** The adopted text of the row and its parts, from which these project once it is there. */
  FROZEN;

  public static ColumnKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
