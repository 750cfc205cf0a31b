package nl.gia.feature.municipalities;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a list of municipalities or mergers: its number in the file, and its texts by heading.
 */
public record ListRow(int number, Map<String, String> cells) {
  public ListRow {
    cells =
        cells.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    cell -> cell.getKey().strip().toLowerCase(Locale.ROOT),
                    cell -> cell.getValue().strip(),
                    (one, two) -> one));
  }

  /** The text under a heading; empty when the list has no such heading. */
  String text(String heading) {
    return cells.getOrDefault(heading, "");
  }
}
