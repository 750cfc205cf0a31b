package nl.gia.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Erasure;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Write;
import nl.gia.journal.merge.RowKey;

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
      RowKey key = new RowKey(group.table(), group.row());
      for (Write write : group.writes()) {
        List<Pointer> pointers = new ArrayList<>(write.replaces());
        if (write.content() instanceof Content.Again(List<Pointer> again)) {
          pointers.addAll(again);
        }
        if (!pointers.stream().allMatch(pointer -> fits(entry, pointer, key, write.column()))) {
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
      if (pointer != null && column != null && !fits(entry, pointer, key, column)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Entry entry, Pointer pointer, RowKey key, String column) {
    if (pointer.ref() >= entry.refs().size()) {
      return false;
    }
    Hash target = entry.refs().get(pointer.ref());
    return isHead(log.admitted(target).id(), pointer.place(), key, column)
        || isWrite(log.read(target), pointer.place(), key, column);
  }

  /** What a write replaces is nearly always a head, which is known without reading its entry. */
  private boolean isHead(long entry, int place, RowKey key, String column) {
    Optional<LogStore.RowAt> row = log.find(key);
    return row.isPresent()
        && row.get().heads().of(engine.fields().column(column)).stream()
            .anyMatch(head -> head.entry() == entry && head.place() == place);
  }

  private static boolean isWrite(Entry entry, int place, RowKey key, String column) {
    int rest = place;
    for (RowWrites group : entry.rows()) {
      if (rest < group.writes().size()) {
        return new RowKey(group.table(), group.row()).equals(key)
            && group.writes().get(rest).column().equals(column);
      }
      rest -= group.writes().size();
    }
    return false;
  }
}
