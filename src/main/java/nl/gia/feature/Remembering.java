package nl.gia.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows by their ids, each asked once: thousands of rows refer to the same few. */
record Remembering(Lookup all, Map<String, Optional<Draft>> known) implements Lookup {
  Remembering(Lookup all) {
    this(all, new HashMap<>());
  }

  @Override
  public Optional<Draft> row(String table, String id) {
    return known.computeIfAbsent(table + "/" + id, _ -> all.row(table, id));
  }

  @Override
  public List<Draft> rows(String table, String column, String text) {
    return all.rows(table, column, text);
  }
}
