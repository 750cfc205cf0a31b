package nl.gia.journal.merge;

import java.util.List;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.WriteId;

/**
 * What a field comes to.
 *
 * @param value what the tables show
 * @param heads every write that nothing replaced: what the next edit replaces
 * @param standing the writes whose values stand beside each other, the provisional one first
 * @param base the single latest common ancestor of two standing texts, else empty
 */
public record FieldState(
    Kind kind, Value value, List<WriteId> heads, List<FieldWrite> standing, List<FieldWrite> base) {

  /** Whether a person still has to look. */
  public enum Kind {
    /** One value. */
    SETTLED,
    /** Two texts merged by the program, to be looked at. */
    MERGED,
    /** Values that only a person can choose between. */
    CONFLICT,
    /** A value that was not sent here. */
    WITHHELD
  }

  public FieldState {
    heads = List.copyOf(heads);
    standing = List.copyOf(standing);
    base = List.copyOf(base);
  }
}
