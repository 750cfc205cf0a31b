package nl.gia.journal;

import java.util.Set;
import java.util.TreeSet;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Withholding;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.Schema;

/** Takes what was erased out of the entries that hold it; their hashes stay what they were. */
final class Erasing {
  /** The setting that says that bytes of what was erased may still be in the file. */
  private static final String DUE = "erased";

  private final Sql sql;
  private final LogStore log;
  private final Schema schema;
  private final Withholding withholding = new Withholding(new Hasher());

  Erasing(Sql sql, LogStore log, Schema schema) {
    this.sql = sql;
    this.log = log;
    this.schema = schema;
  }

  /** Whether a write gives a value that was erased, before or since. */
  boolean isErased(RowKey key, String column, WriteId write) {
    boolean personal =
        schema.column(key.table(), column).map(Schema.Column::personal).orElse(false);
    return (personal && log.isGone(key)) || log.gone(key).contains(write);
  }

  /** The entry without the values that were erased. */
  Entry blank(Entry entry) {
    return log.erased().isEmpty() ? entry : blank(entry, this);
  }

  /** The entry without the values that were erased in another file. */
  Entry blank(Entry entry, Erasing other) {
    Set<Integer> gone = new TreeSet<>();
    int place = 0;
    for (RowWrites group : entry.rows()) {
      RowKey key = new RowKey(group.table(), group.row());
      for (Write write : group.writes()) {
        if (other.isErased(key, write.column(), new WriteId(entry.hash(), place))) {
          gone.add(place);
        }
        place++;
      }
    }
    return gone.isEmpty() ? entry : withholding.erase(entry, gone);
  }

  /** Blanks an entry in the log. */
  Entry rewrite(Entry entry) {
    Entry blank = blank(entry);
    if (!blank.equals(entry)) {
      log.rewrite(blank);
    }
    return blank;
  }

  /** Takes what was erased of a row out of all that lies beside the log. */
  void scrub(RowKey key) {
    new Waiting(sql).changeAll(this::blank);
    Schema.Table table = schema.table(key.table()).orElse(null);
    if (table != null && log.isGone(key)) {
      table.columns().values().stream()
          .filter(Schema.Column::personal)
          .forEach(column ->
              sql.of(
                      "DELETE FROM local_draft"
                          + " WHERE table_name = ? AND row = ? AND column_name = ?")
                  .put(key.table())
                  .put(key.row())
                  .put(column.name())
                  .run());
    }
    due(sql);
  }

  /** Notes that bytes of what is erased may be left in the file. */
  static void due(Sql sql) {
    sql.of("INSERT OR REPLACE INTO local_setting (name, value) VALUES ('" + DUE + "', '1')").run();
  }

  /**
   * Takes what was erased in another file out of this one, a copy of an earlier time that may not
   * know of it.
   */
  void follow(Erasing other, Settling settling) {
    for (RowKey key : other.log.erased().keys()) {
      for (Entry entry : log.entriesOf(key)) {
        Entry blank = blank(entry, other);
        if (!blank.equals(entry)) {
          log.rewrite(blank);
          settling.add(key);
        }
      }
      scrub(key);
    }
    new Waiting(sql).changeAll(entry -> blank(entry, other));
  }

  /** Whether bytes of what was erased may still be in the file. */
  static boolean isDue(Sql sql) {
    return sql.of("SELECT 1 FROM local_setting WHERE name = '" + DUE + "'")
        .one(_ -> true)
        .isPresent();
  }

  /**
   * Leaves no bytes of what was erased in the file and in the log beside it. The index of search is
   * made anew when it is next asked.
   */
  static void purge(Sql sql) {
    sql.begin();
    sql.of("DELETE FROM local_setting WHERE name = 'search'").run();
    sql.of("DELETE FROM local_search_changed").run();
    sql.of("DELETE FROM local_search_row").run();
    sql.of("DELETE FROM local_search_content").run();
    sql.of("INSERT INTO local_search (local_search) VALUES ('rebuild')").run();
    sql.commit();
    // Freed bytes are overwritten, but where pages are filled anew, old ones can stay between.
    sql.of("VACUUM").run();
    boolean emptied =
        sql.of("PRAGMA wal_checkpoint(TRUNCATE)").one(row -> row.getInt(1) == 0).orElse(false);
    if (emptied) {
      sql.of("DELETE FROM local_setting WHERE name = '" + DUE + "'").run();
    }
  }
}
