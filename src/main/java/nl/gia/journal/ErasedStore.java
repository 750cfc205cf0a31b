package nl.gia.journal;

import java.util.HashSet;
import java.util.Set;
import nl.gia.journal.entry.WriteId;

/** What was erased: the personal columns of a row, or one write. */
final class ErasedStore {
  /** Stands for the whole row, where otherwise the number of an entry stands. */
  private static final long ROW = 0;

  private final Sql sql;
  private final LogStore log;

  ErasedStore(Sql sql, LogStore log) {
    this.sql = sql;
    this.log = log;
  }

  boolean isRow(long row) {
    return sql.of("SELECT 1 FROM journal_erased WHERE row = ? AND entry = " + ROW)
        .put(row)
        .one(_ -> true)
        .orElse(false);
  }

  /** The writes on a row that were erased one by one. */
  Set<WriteId> writes(long row) {
    record Found(long entry, int place) {}

    Set<WriteId> writes = new HashSet<>();
    sql.of("SELECT entry, place FROM journal_erased WHERE row = ? AND entry <> " + ROW)
        .put(row)
        .all(found -> new Found(found.getLong(1), found.getInt(2)))
        .forEach(found -> writes.add(new WriteId(log.hash(found.entry()), found.place())));
    return writes;
  }

  void add(long row) {
    add(row, ROW, 0);
  }

  void add(long row, long entry, int place) {
    sql.of("INSERT OR IGNORE INTO journal_erased (row, entry, place) VALUES (?, ?, ?)")
        .put(row)
        .put(entry)
        .put(place)
        .run();
  }
}
