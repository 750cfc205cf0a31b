package nl.gia.journal;

import java.util.List;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Erasure;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Write;
import nl.gia.journal.merge.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry fits those it builds on, which are admitted: it comes next after the one that it
 * names as previous, and its writes and erasures point to writes of their own field.
 */
final class Fit {
  private final Engine engine;
  private final LogStore log;

  Fit(Engine engine) {
    this.engine = engine;
    this.log = engine.log();
  }

  boolean fits(Entry entry) {
    return follows(entry) && writesFit(entry) && erasuresFit(entry);
  }

  private boolean follows(Entry entry) {
    Hash previous = entry.previous();
    if (previous == null) {
      return entry.number() == 1;
    }
    LogStore.EntryAt before = log.admitted(previous);
    return before.number() + 1 == entry.number()
        && engine.admission().chains().replica(before.chain()).equals(entry.replica());
  }

  private boolean writesFit(Entry entry) {
    for (RowWrites group : entry.rows()) {
      Row row = new Row(entry, new RowKey(group.table(), group.row()));
      for (Write write : group.writes()) {
        if (!row.fits(write.replaces(), write.column())
            || (write.content() instanceof Content.Again(List<Pointer> again)
                && !row.fits(again, write.column()))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean erasuresFit(Entry entry) {
    for (Erasure erasure : entry.erases()) {
      Pointer pointer = erasure.write();
      String column = erasure.column();
      RowKey key = new RowKey(erasure.table(), erasure.row());
      if (pointer != null
          && column != null
          && !new Row(entry, key).fits(List.of(pointer), column)) {
        return false;
      }
    }
    return true;
  }

  /** One row that an entry points into; its heads are read at the first pointer, once for all. */
  private final class Row {
    private final Entry entry;
    private final RowKey key;
    private @Nullable HeadSet heads;

    Row(Entry entry, RowKey key) {
      this.entry = entry;
      this.key = key;
    }

    boolean fits(List<Pointer> pointers, String column) {
      for (Pointer pointer : pointers) {
        if (!fits(pointer, column)) {
          return false;
        }
      }
      return true;
    }

    private boolean fits(Pointer pointer, String column) {
      if (pointer.ref() >= entry.refs().size()) {
        return false;
      }
      Hash target = entry.refs().get(pointer.ref());
      return isHead(log.admitted(target).id(), pointer.place(), column)
          || isWrite(log.read(target), pointer.place(), column);
    }

    /** What a write replaces is nearly always a head, which is known without reading its entry. */
    private boolean isHead(long written, int place, String column) {
      HeadSet known = heads;
      if (known == null) {
        known = log.find(key).map(LogStore.RowAt::heads).orElseGet(HeadSet::new);
        heads = known;
      }
      return known.of(engine.fields().column(column)).stream()
          .anyMatch(head -> head.entry() == written && head.place() == place);
    }

    private boolean isWrite(Entry target, int place, String column) {
      int rest = place;
      for (RowWrites group : target.rows()) {
        if (rest < group.writes().size()) {
          return new RowKey(group.table(), group.row()).equals(key)
              && group.writes().get(rest).column().equals(column);
        }
        rest -= group.writes().size();
      }
      return false;
    }
  }
}
