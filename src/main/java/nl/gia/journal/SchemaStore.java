package nl.gia.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.gia.journal.entry.Write;
import nl.gia.journal.merge.ColumnKind;
import nl.gia.journal.merge.Schema;

/** Reads from the file which tables and columns are synchronised, and how. */
final class SchemaStore {
  private SchemaStore() {}

  static Schema read(Sql sql) {
    Map<String, Map<String, Schema.Column>> tables = new HashMap<>();
    sql.of("SELECT table_name, column_name, kind, target, personal FROM journal_column")
        .each(row ->
            tables
                .computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                .put(
                    row.getString(2),
                    new Schema.Column(
                        row.getString(2),
                        ColumnKind.of(row.getString(3)),
                        row.getString(4),
                        row.getInt(5) == 1,
                        true)));
    Map<String, Schema.Table> known = new HashMap<>();
    tables.forEach((name, columns) -> known.put(name, table(sql, name, columns)));
    return new Schema(known);
  }

  private static Schema.Table table(Sql sql, String name, Map<String, Schema.Column> columns) {
    Set<String> texts = new TreeSet<>();
    sql.of("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'")
        .put(name)
        .each(row -> texts.add(row.getString(1)));
    Map<String, Schema.Column> typed = new HashMap<>();
    columns.forEach((column, known) ->
        typed.put(
            column,
            new Schema.Column(
                column, known.kind(), known.target(), known.personal(), texts.contains(column))));
    typed.put(
        Write.REMOVED, new Schema.Column(Write.REMOVED, ColumnKind.PLAIN, null, false, false));
    return new Schema.Table(name, typed);
  }
}
