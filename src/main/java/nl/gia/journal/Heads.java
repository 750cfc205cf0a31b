package nl.gia.journal;

import java.util.List;
import nl.gia.journal.entry.Hash;

/**
 * The writes of a field that nothing has replaced, as a form saw them when it was opened; what its
 * save will replace.
 */
public record Heads(List<Head> writes) {
  public static final Heads NONE = new Heads(List.of());

  public Heads {
    writes = List.copyOf(writes);
  }

  /** One write: its entry and its place in there. */
  public record Head(Hash entry, int place) {
    @Override
    public String toString() {
      return entry.hex() + "/" + place;
    }
  }
}
