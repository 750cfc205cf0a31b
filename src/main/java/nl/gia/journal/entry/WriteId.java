package nl.gia.journal.entry;

import java.util.Comparator;

/** One write of the log: its entry and its place in there, counted over all the entry's writes. */
public record WriteId(Hash entry, int place) implements Comparable<WriteId> {
  private static final Comparator<WriteId> ORDER =
      Comparator.comparing(WriteId::entry).thenComparingInt(WriteId::place);

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException when it is not of that form
   */
  public static WriteId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a write is named hash/place");
    }
    return new WriteId(
        Hash.parse(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
  }

  @Override
  public int compareTo(WriteId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return entry.hex() + "/" + place;
  }
}
