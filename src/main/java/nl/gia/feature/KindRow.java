package nl.gia.feature;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row as a table of its kind shows it.
 *
 * @param stored what its columns hold, as text
 * @param shown the same in words: names for ids, what a code is called; a date as it is stored
 */
public record KindRow(String id, Map<String, String> stored, Map<String, String> shown) {
  /** What a column holds; empty text for nothing. */
  public String stored(String column) {
    return stored.getOrDefault(column, "");
  }

  /** The same in words. */
  public String shown(String column) {
    return shown.getOrDefault(column, "");
  }

  /** Whether all these words stand somewhere in the row. */
  boolean holds(String words) {
    String all = String.join("\n", shown.values()).toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
        .allMatch(all::contains);
  }
}
