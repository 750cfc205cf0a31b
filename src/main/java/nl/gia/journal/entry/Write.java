package nl.gia.journal.entry;

import java.util.List;

/** One field set, with the earlier writes of that field that its writer saw and replaces. */
public record Write(String column, Content content, List<Pointer> replaces) {
  /** The column whose value 1 removes a row. */
  public static final String REMOVED = "removed";

  public Write {
    replaces = List.copyOf(replaces);
  }
}
