package nl.gia.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.gia.platform.json.CanonicalJson;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** All synchronised tables as one canonical text, equal on two copies with the same entries. */
public final class Dump {
  private Dump() {}

  /** Canonical JSON: table, row, column, value; removed rows included. */
  public static String text(DSLContext rows) {
    return CanonicalJson.of(tables(rows));
  }

  /** The same as a tree. */
  static Map<String, Map<String, Map<String, Object>>> tables(DSLContext rows) {
    Map<String, Map<String, Map<String, Object>>> tables = new TreeMap<>();
    for (Record name :
        rows.fetch("SELECT DISTINCT table_name FROM journal_column ORDER BY table_name")) {
      String table = String.valueOf(name.get(0));
      Map<String, Map<String, Object>> all = new TreeMap<>();
      for (Record row : rows.fetch("SELECT * FROM \"" + table + "\"")) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
          Object value = row.get(field);
          if (value != null) {
            columns.put(field.getName(), plain(value));
          }
        }
        all.put(String.valueOf(row.get("id")), columns);
      }
      tables.put(table, all);
    }
    return tables;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Integer number -> number.longValue();
      case Float number -> Map.of("real", Double.toString(number));
      case Double number -> Map.of("real", Double.toString(number));
      default -> value;
    };
  }
}
