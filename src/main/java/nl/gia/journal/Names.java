package nl.gia.journal;

import java.util.HashMap;
import java.util.Map;

/** The dictionary that keeps recurring words short in the log. */
final class Names {
  private final Sql sql;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  Names(Sql sql) {
    this.sql = sql;
  }

  void forget() {
    ids.clear();
    names.clear();
  }

  int id(String name) {
    Integer known = ids.get(name);
    if (known != null) {
      return known;
    }
    int id =
        sql.of("SELECT id FROM journal_name WHERE name = ?")
            .put(name)
            .one(row -> row.getInt(1))
            .orElseGet(() -> add(name));
    ids.put(name, id);
    names.put(id, name);
    return id;
  }

  String name(int id) {
    return names.computeIfAbsent(
        id,
        key ->
            sql.of("SELECT name FROM journal_name WHERE id = ?")
                .put(key)
                .one(row -> row.getString(1))
                .orElseThrow());
  }

  private int add(String name) {
    sql.of("INSERT INTO journal_name (name) VALUES (?)").put(name).run();
    return sql.of("SELECT last_insert_rowid()").one(row -> row.getInt(1)).orElseThrow();
  }
}
