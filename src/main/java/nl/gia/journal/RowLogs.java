package nl.gia.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.FieldWrite;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.RowLog;

/**
 * What the entries in the log wrote to a row. A list that was read in is one entry with thousands
 * of rows, which are asked for one by one; such entries are kept for a while with an index of their
 * rows, or asking for all of them would take the square of their number.
 */
final class RowLogs {
  /** From so many rows on, an entry is kept. */
  private static final int LARGE = 32;

  /** So many rows are kept together, besides those of the entry that was read last. */
  private static final int KEPT = 50_000;

  /** The writes to one row, with the place of the first in the entry. */
  private record Part(RowWrites writes, int place) {}

  private record Indexed(Entry entry, Map<RowKey, List<Part>> parts) {
    List<Part> of(RowKey key) {
      return parts.getOrDefault(key, List.of());
    }
  }

  private final Sql sql;
  private final LogStore log;
  private final Map<Long, Indexed> large = new LinkedHashMap<>(16, 0.75f, true);
  private int kept;

  RowLogs(Sql sql, LogStore log) {
    this.sql = sql;
    this.log = log;
  }

  void forget() {
    large.clear();
    kept = 0;
  }

  /** The entries that touched a row, each after those it builds on. */
  List<Entry> entries(long row) {
    return of(row).stream().map(Indexed::entry).toList();
  }

  /** What was written to a row, but for the values that are gone. */
  RowLog log(RowKey key, long row, Set<WriteId> gone) {
    RowLog found = new RowLog();
    for (Indexed indexed : of(row)) {
      for (Part part : indexed.of(key)) {
        add(found, indexed.entry(), part, gone);
      }
    }
    return found;
  }

  private List<Indexed> of(long row) {
    return sql.of(
            LogStore.SELECT_ENTRY
                + " JOIN journal_touch t ON t.entry = e.id WHERE t.row = ? ORDER BY e.id")
        .put(row)
        .all(found -> {
          Indexed known = large.get(found.getLong(1));
          return known == null ? read(found.getLong(1), log.entry(found)) : known;
        });
  }

  private Indexed read(long id, Entry entry) {
    Map<RowKey, List<Part>> parts = new HashMap<>();
    int place = 0;
    for (RowWrites group : entry.rows()) {
      parts
          .computeIfAbsent(new RowKey(group.table(), group.row()), _ -> new ArrayList<>(1))
          .add(new Part(group, place));
      place += group.writes().size();
    }
    Indexed indexed = new Indexed(entry, parts);
    if (parts.size() >= LARGE) {
      keep(id, indexed);
    }
    return indexed;
  }

  private void keep(long id, Indexed indexed) {
    var oldest = large.values().iterator();
    while (kept + indexed.parts().size() > KEPT && oldest.hasNext()) {
      kept -= oldest.next().parts().size();
      oldest.remove();
    }
    large.put(id, indexed);
    kept += indexed.parts().size();
  }

  private static void add(RowLog found, Entry entry, Part part, Set<WriteId> gone) {
    if (part.writes().writes().isEmpty()) {
      found.touch(entry.hash());
    }
    int place = part.place();
    for (Write write : part.writes().writes()) {
      found.add(write.column(), fieldWrite(entry, write, place, gone));
      place++;
    }
  }

  private static FieldWrite fieldWrite(Entry entry, Write write, int place, Set<WriteId> gone) {
    List<WriteId> again =
        write.content() instanceof Content.Again(List<Pointer> writes)
            ? ids(entry, writes)
            : List.of();
    FieldWrite made =
        new FieldWrite(
            new WriteId(entry.hash(), place),
            entry.clock(),
            entry.author(),
            write.content(),
            ids(entry, write.replaces()),
            again);
    return gone.contains(made.id()) ? made.blank() : made;
  }

  private static List<WriteId> ids(Entry entry, List<Pointer> pointers) {
    List<WriteId> ids = new ArrayList<>(pointers.size());
    for (Pointer pointer : pointers) {
      ids.add(new WriteId(entry.refs().get(pointer.ref()), pointer.place()));
    }
    return ids;
  }
}
