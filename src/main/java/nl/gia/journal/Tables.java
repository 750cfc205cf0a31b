package nl.gia.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.Schema;

/** The synchronised tables, written from the log and by nothing else. */
final class Tables {
  private final Sql sql;
  private final Schema schema;
  private final Map<String, Map<List<String>, String>> upserts = new HashMap<>();

  Tables(Sql sql, Schema schema) {
    this.sql = sql;
    this.schema = schema;
  }

  /** Sets these columns of a row, making the row where it is not there yet. */
  void put(RowKey key, Map<String, Value> values) {
    List<String> columns = new ArrayList<>(values.keySet());
    String text =
        upserts
            .computeIfAbsent(key.table(), _ -> new HashMap<>())
            .computeIfAbsent(columns, _ -> upsert(key.table(), columns));
    Sql.Prepared statement = sql.of(text).put(key.row());
    for (Map.Entry<String, Value> value : values.entrySet()) {
      bind(statement, shown(key.table(), value.getKey(), value.getValue()));
    }
    statement.run();
  }

  private static String upsert(String table, List<String> columns) {
    StringBuilder insert = new StringBuilder("INSERT INTO \"" + table + "\" (id");
    StringBuilder marks = new StringBuilder("?");
    StringBuilder update = new StringBuilder();
    for (String column : columns) {
      insert.append(", \"").append(column).append('"');
      marks.append(", ?");
      update.append(update.isEmpty() ? " DO UPDATE SET " : ", ");
      update.append('"').append(column).append("\" = excluded.\"").append(column).append('"');
    }
    String action = columns.isEmpty() ? " DO NOTHING" : update.toString();
    return insert + ") VALUES (" + marks + ") ON CONFLICT (id)" + action;
  }

  private Value shown(String table, String column, Value value) {
    if (column.equals(Write.REMOVED)) {
      return value.equals(Value.of(1)) ? value : Value.of(0);
    }
    boolean text = schema.column(table, column).map(Schema.Column::text).orElse(true);
    return fits(value, text) ? value : Value.none();
  }

  /** What a column of this type cannot hold stays in the log and shows nothing. */
  private static boolean fits(Value value, boolean text) {
    return switch (value) {
      case Value.Null _ -> true;
      case Value.Text _ -> text;
      case Value.Whole _, Value.Real _ -> !text;
      case Value.Blob _ -> text;
    };
  }

  private static void bind(Sql.Prepared statement, Value value) {
    switch (value) {
      case Value.Null _ -> statement.putNull();
      case Value.Text(String text) -> statement.put(text);
      case Value.Whole(long number) -> statement.put(number);
      case Value.Real(double number) -> statement.put(number);
      case Value.Blob blob -> statement.put(blob.hash().hex());
    }
  }

  /** What a table shows of one column. */
  Value get(RowKey key, String column) {
    return sql.of("SELECT \"" + column + "\" FROM \"" + key.table() + "\" WHERE id = ?")
        .put(key.row())
        .one(row -> Optional.ofNullable(row.getObject(1)).map(Tables::value))
        .flatMap(found -> found)
        .orElseGet(Value::none);
  }

  static Value value(Object stored) {
    return switch (stored) {
      case String text -> Value.of(text);
      case Integer number -> Value.of(number.longValue());
      case Long number -> Value.of(number);
      case Double number -> new Value.Real(number);
      default -> throw new IllegalStateException("no value of type " + stored.getClass());
    };
  }

  void clear() {
    for (String table : schema.tables().keySet()) {
      sql.of("DELETE FROM \"" + table + "\"").run();
    }
  }

  void delete(RowKey key) {
    sql.of("DELETE FROM \"" + key.table() + "\" WHERE id = ?").put(key.row()).run();
  }
}
