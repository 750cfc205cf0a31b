package nl.gia.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows as they would be after some changes that nobody wrote yet. */
record Foreseen(Lookup rows, Map<String, Map<String, Draft>> changed) implements Lookup {
  Foreseen(Lookup rows) {
    this(rows, new HashMap<>());
  }

  void put(String table, Draft row) {
    changed.computeIfAbsent(table, _ -> new HashMap<>()).put(row.row(), row);
  }

  @Override
  public Optional<Draft> row(String table, String id) {
    return Optional.ofNullable(of(table).get(id)).or(() -> rows.row(table, id));
  }

  @Override
  public List<Draft> rows(String table, String column, String text) {
    return Stream.concat(
            rows.rows(table, column, text).stream()
                .filter(row -> !of(table).containsKey(row.row())),
            of(table).values().stream()
                .filter(row -> !row.removed())
                .filter(row -> Names.plain(row.value(column)).equals(text)))
        .toList();
  }

  private Map<String, Draft> of(String table) {
    return changed.getOrDefault(table, Map.of());
  }
}
