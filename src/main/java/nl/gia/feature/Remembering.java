package nl.gia.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows by their ids, each asked once: thousands of rows refer to the same few. */
public record Remembering(RowsStore all, Map<String, Optional<Draft>> known) implements Lookup {
  public Remembering(RowsStore all) {
    this(all, new HashMap<>());
  }

  /** Asks at once for rows that will be needed one by one. */
  public void foresee(String table, Set<String> ids) {
    ids.forEach(id -> known.put(key(table, id), Optional.empty()));
    all.rows(table, ids).forEach(row -> known.put(key(table, row.row()), Optional.of(row)));
  }

  private static String key(String table, String id) {
    return table + "/" + id;
  }

  @Override
  public Optional<Draft> row(String table, String id) {
    return known.computeIfAbsent(key(table, id), _ -> all.row(table, id));
  }

  @Override
  public List<Draft> rows(String table, String column, String text) {
    return all.rows(table, column, text);
  }
}
