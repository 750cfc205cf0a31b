package nl.gia.journal;

import java.util.HashMap;
import java.util.Map;
import nl.gia.journal.merge.RowKey;

/**
 * The last UUID among each table's rows. Ids begin with the time they were made at, so a new row's
 * nearly always comes after it, and need not be looked up to know that it is not here.
 */
final class LastRows {
  /** Comes before every id; where a table has none, all its names are texts. */
  private static final String NONE = "";

  private final Sql sql;
  private final Names names;
  private final Map<String, String> last = new HashMap<>();

  LastRows(Sql sql, Names names) {
    this.sql = sql;
    this.names = names;
  }

  void forget() {
    last.clear();
  }

  /** Whether a row comes after all that are here of its table, so that it must be new. */
  boolean isBeyond(RowKey key) {
    return RowNames.isUuid(key.row())
        && key.row().compareTo(last.computeIfAbsent(key.table(), this::read)) > 0;
  }

  /** Notes a row that is here from now on. */
  void came(RowKey key) {
    if (isBeyond(key)) {
      last.put(key.table(), key.row());
    }
  }

  /** SQLite puts bytes after texts, in the order of the texts that they stand for. */
  private String read(String table) {
    return sql.of(
            "SELECT row FROM journal_row WHERE table_id = ? AND typeof(row) = 'blob'"
                + " ORDER BY row DESC LIMIT 1")
        .put(names.id(table))
        .one(row -> row.getBytes(1))
        .map(RowNames::read)
        .orElse(NONE);
  }
}
