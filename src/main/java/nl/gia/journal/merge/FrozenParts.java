package nl.gia.journal.merge;

import java.util.Map;
import java.util.Optional;
import nl.gia.journal.entry.Value;

/** The adopted text of a row's parts: table, row, column, value. */
public record FrozenParts(Map<String, Map<String, Map<String, Value>>> tables) {
  public FrozenParts {
    tables = Map.copyOf(tables);
  }

  /** Reads the text that a frozen column holds. */
  @FunctionalInterface
  public interface Reader {
    /** The parts that this text holds; empty when it is not of the written form. */
    Optional<FrozenParts> read(String text);
  }
}
