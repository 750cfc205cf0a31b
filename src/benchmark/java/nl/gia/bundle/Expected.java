package nl.gia.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gia.journal.Journal;
import nl.gia.journal.OpenField;
import nl.gia.journal.Reading;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import org.jooq.Record;

/** What must stand in the tables by what was written, and what must stand beside each other. */
final class Expected {
  /** A field of a row. */
  record Cell(String table, String row, String column) {
    String id() {
      return table + "/" + row + "/" + column;
    }
  }

  private final Map<Cell, String> standing = new HashMap<>();
  private final Map<Cell, Set<String>> disputed = new HashMap<>();

  /** A value that whoever wrote it had reason to think is the only one. */
  void stands(String table, String row, String column, String value) {
    Cell cell = new Cell(table, row, column);
    disputed.remove(cell);
    standing.put(cell, value);
  }

  /** A value that was written by one who could not know of another's. */
  void disputed(Cell cell, String value) {
    standing.remove(cell);
    disputed.computeIfAbsent(cell, _ -> new TreeSet<>()).add(value);
  }

  int size() {
    return standing.size() + disputed.values().stream().mapToInt(Set::size).sum();
  }

  int conflicts() {
    return disputed.size();
  }

  /** What is not as it should be; nothing when every value is there. */
  List<String> missing(Database database, Journal journal) {
    List<String> missing = new ArrayList<>();
    Map<String, Map<String, Record>> tables = new HashMap<>();
    standing.forEach((cell, value) -> {
      Record row =
          tables.computeIfAbsent(cell.table(), table -> rows(database, table)).get(cell.row());
      String found = row == null ? "" : String.valueOf(row.get(cell.column()));
      if (!found.equals(value)) {
        missing.add(cell.id() + " is " + found + ", not " + value);
      }
    });
    Map<String, Set<String>> open =
        new Reading(journal)
            .open().stream().collect(Collectors.toMap(OpenField::id, Expected::values));
    Map<String, Set<String>> wanted = new TreeMap<>();
    disputed.forEach((cell, values) -> wanted.put(cell.id(), values));
    if (!open.equals(wanted)) {
      missing.add("open are " + new TreeMap<>(open) + ", not " + wanted);
    }
    return missing;
  }

  private static Map<String, Record> rows(Database database, String table) {
    return database.<Map<String, Record>>read(rows -> {
      Map<String, Record> all = new HashMap<>();
      rows.fetch("SELECT * FROM " + table)
          .forEach(row -> all.put(String.valueOf(row.get("id")), row));
      return all;
    });
  }

  private static Set<String> values(OpenField open) {
    return open.standing().stream()
        .flatMap(one -> Optional.ofNullable(one.value()).stream())
        .map(value -> value instanceof Value.Text(String text) ? text : value.toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
