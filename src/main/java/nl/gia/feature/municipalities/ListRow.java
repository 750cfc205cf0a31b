package nl.gia.feature.municipalities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gia.lists.ReadColumn;
import nl.gia.lists.ReadList;
import nl.gia.lists.ReadRow;

/** A row of a list as it was read: its number in the file, and its texts by heading. */
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

  /** The rows of a list that was read from a file. */
  public static List<ListRow> of(ReadList list) {
    return list.rows().stream().map(row -> of(list.columns(), row)).toList();
  }

  private static ListRow of(List<ReadColumn> columns, ReadRow row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i).name(), row.cells().get(i).text());
    }
    return new ListRow(row.number(), cells);
  }

  /** The text under a heading; empty when the list has no such heading. */
  String text(String heading) {
    return cells.getOrDefault(heading, "");
  }
}
