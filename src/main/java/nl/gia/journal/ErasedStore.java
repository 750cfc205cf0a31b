package nl.gia.journal;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.RowKey;

/** What was erased: the personal columns of a row, or one write. */
final class ErasedStore {
  /** Stands for the whole row, where otherwise the number of an entry stands. */
  private static final long ROW = 0;

  private final Sql sql;
  private final LogStore log;

  /** The numbers of the rows of which anything was erased; they are few. */
  private final Set<Long> rows = new HashSet<>();

  ErasedStore(Sql sql, LogStore log) {
    this.sql = sql;
    this.log = log;
  }

  void forget() {
    rows.clear();
    sql.of("SELECT DISTINCT row FROM journal_erased").each(row -> rows.add(row.getLong(1)));
  }

  /** Whether nothing was ever erased, as in most files. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  boolean isRow(long row) {
    return rows.contains(row)
        && sql.of("SELECT 1 FROM journal_erased WHERE row = ? AND entry = " + ROW)
            .put(row)
            .one(_ -> true)
            .orElse(false);
  }

  /** The writes on a row that were erased one by one. */
  Set<WriteId> writes(long row) {
    record Found(long entry, int place) {}

    Set<WriteId> writes = new HashSet<>();
    if (!rows.contains(row)) {
      return writes;
    }
    sql.of("SELECT entry, place FROM journal_erased WHERE row = ? AND entry <> " + ROW)
        .put(row)
        .all(found -> new Found(found.getLong(1), found.getInt(2)))
        .forEach(found -> writes.add(new WriteId(log.hash(found.entry()), found.place())));
    return writes;
  }

  /** The rows of which anything was erased. */
  Set<RowKey> keys() {
    return rows.stream().map(log::key).collect(Collectors.toSet());
  }

  void add(long row) {
    add(row, ROW, 0);
  }

  void add(long row, long entry, int place) {
    rows.add(row);
    sql.of("INSERT OR IGNORE INTO journal_erased (row, entry, place) VALUES (?, ?, ?)")
        .put(row)
        .put(entry)
        .put(place)
        .run();
  }
}
