package nl.gia.journal;

import java.util.List;
import nl.gia.journal.entry.WriteId;

/**
 * The writes of a field that nothing has replaced, as a form saw them when it was opened; what its
 * save will replace.
 */
public record Heads(List<WriteId> writes) {
  public static final Heads NONE = new Heads(List.of());

  public Heads {
    writes = List.copyOf(writes);
  }
}
