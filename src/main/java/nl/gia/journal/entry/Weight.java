package nl.gia.journal.entry;

import java.util.List;
import java.util.Map;
import nl.gia.platform.json.JsonReader;

/**
 * What an entry costs whoever reads it out of a file, in letters and in pieces of JSON: at most
 * this, in whichever form it comes, whole, with values withheld, or as a fill of these.
 */
public final class Weight {
  /** What every reader has room for, on the smallest of machines. */
  public static final long MOST = 24 << 20;

  private static final int PIECE = JsonReader.PIECE;

  /** The members of an entry that do not grow. */
  private static final int FRAME = 2048;

  private static final int PAIR = 4 * PIECE;
  private static final int HASH = PIECE + 64;

  /** A digest where a value was withheld, or the salt of a short value that was not. */
  private static final int HIDDEN = 4 * PIECE + 70;

  /** The salt and the place of a value that is filled in later. */
  private static final int FILLED = 102;

  /** A value that is an object of its own. */
  private static final int SPECIAL = 254;

  private Weight() {}

  /** The weight of an entry. */
  public static long of(Entry entry) {
    long weight = FRAME + word(entry.author());
    weight += entry.act().words().stream().mapToLong(Weight::word).sum();
    weight += (long) HASH * (entry.seen().size() + entry.refs().size());
    for (Map.Entry<String, String> other : entry.others().entrySet()) {
      weight += word(other.getKey()) + (long) PIECE * other.getValue().length();
    }
    for (RowWrites row : entry.rows()) {
      weight += 4 * PIECE + word(row.table()) + word(row.row());
      weight += row.writes().stream().mapToLong(Weight::of).sum();
    }
    return weight + entry.erases().stream().mapToLong(Weight::of).sum();
  }

  private static long of(Erasure erasure) {
    String column = erasure.column();
    return 2 * PIECE
        + word(erasure.table())
        + word(erasure.row())
        + (column == null ? 0 : word(column) + PAIR);
  }

  private static long of(Write write) {
    long weight = 2 * PIECE + word(write.column()) + pointers(write.replaces());
    return weight
        + switch (write.content()) {
          case Content.Given(Value value) -> of(value);
          case Content.Withheld _, Content.Erased _ -> HIDDEN;
          case Content.Again(List<Pointer> writes) -> 5 * PIECE + pointers(writes);
        };
  }

  private static long of(Value value) {
    return switch (value) {
      case Value.Text(String text) -> Math.max(HIDDEN, (long) FILLED + text.length());
      case Value.Null _ -> HIDDEN;
      case Value.Whole(long number)
          when number <= JsonReader.LARGEST && number >= -JsonReader.LARGEST ->
          HIDDEN;
      case Value.Whole _, Value.Real _, Value.Blob _ -> SPECIAL;
    };
  }

  private static long pointers(List<Pointer> pointers) {
    return pointers.isEmpty() ? 0 : 2 * PIECE + (long) PAIR * pointers.size();
  }

  private static long word(String word) {
    return (long) PIECE + word.length();
  }
}
