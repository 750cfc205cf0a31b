package nl.gia.journal;

import java.util.HashSet;
import java.util.Set;
import nl.gia.journal.entry.Write;
import nl.gia.journal.merge.ColumnKind;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.Schema;

/**
 * The few rows on which work elsewhere has consequences: removed ones, frozen ones with their
 * parts, and those that an adopted text hides. Kept in memory, so that the many others cost no
 * look-up.
 */
final class Specials {
  private final Sql sql;
  private final Schema schema;
  private final Set<RowKey> rows = new HashSet<>();

  Specials(Sql sql, Schema schema) {
    this.sql = sql;
    this.schema = schema;
  }

  void read() {
    rows.clear();
    for (Schema.Table table : schema.tables().values()) {
      add(table.name(), "\"" + Write.REMOVED + "\" = 1");
      table
          .first(ColumnKind.FROZEN)
          .ifPresent(column -> {
            add(table.name(), "\"" + column.name() + "\" IS NOT NULL");
            sql.of("SELECT table_name, row FROM journal_missing WHERE target_table = ?")
                .put(table.name())
                .each(row -> rows.add(new RowKey(row.getString(1), row.getString(2))));
            addParts(table.name(), column.name());
          });
    }
    sql.of("SELECT table_name, row FROM journal_open WHERE kind = 'removal'")
        .each(row -> rows.add(new RowKey(row.getString(1), row.getString(2))));
  }

  /** Those that point to an adopted row, since they have parts in turn. */
  private void addParts(String whole, String frozen) {
    for (Schema.Table table : schema.tables().values()) {
      for (Schema.Column column : table.columns().values()) {
        if (column.kind() == ColumnKind.PARENT && whole.equals(column.target())) {
          add(
              table.name(),
              "\"%s\" IN (SELECT id FROM \"%s\" WHERE \"%s\" IS NOT NULL)"
                  .formatted(column.name(), whole, frozen));
        }
      }
    }
  }

  private void add(String table, String condition) {
    sql.of("SELECT id FROM \"" + table + "\" WHERE " + condition)
        .each(row -> rows.add(new RowKey(table, row.getString(1))));
  }

  void add(RowKey key) {
    rows.add(key);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  boolean has(RowKey key) {
    return rows.contains(key);
  }
}
