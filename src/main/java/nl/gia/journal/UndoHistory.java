package nl.gia.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.Place;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.RowLog;

/** Which own acts can be undone and redone, read from the log itself, and their inverse. */
final class UndoHistory {
  /** An act that can be undone or redone: the entry to invert, and what the user did. */
  record Step(Hash entry, Act act) {}

  /** What can be undone and what can be redone, the next one last. */
  record Stacks(Deque<Step> undo, Deque<Step> redo) {
    Optional<Step> nextUndo() {
      return Optional.ofNullable(undo.peekLast());
    }

    Optional<Step> nextRedo() {
      return Optional.ofNullable(redo.peekLast());
    }
  }

  private final Engine engine;

  UndoHistory(Engine engine) {
    this.engine = engine;
  }

  /**
   * Replays own acts: an undo takes one from the first stack to the second, a redo brings it back.
   */
  Stacks stacks(List<Integer> chains) {
    Stacks stacks = new Stacks(new ArrayDeque<>(), new ArrayDeque<>());
    for (int chain : chains) {
      engine
          .sql()
          .of(LogStore.SELECT_ENTRY + " WHERE e.chain = ? ORDER BY e.number")
          .put(chain)
          .each(row -> replay(stacks, engine.log().entry(row)));
    }
    return stacks;
  }

  private static void replay(Stacks stacks, Entry entry) {
    Hash undoes = entry.undoes();
    if (undoes == null) {
      stacks.undo().addLast(new Step(entry.hash(), entry.act()));
      stacks.redo().clear();
    } else if (top(stacks.undo(), undoes)) {
      stacks.redo().addLast(new Step(entry.hash(), stacks.undo().removeLast().act()));
    } else if (top(stacks.redo(), undoes)) {
      stacks.undo().addLast(new Step(entry.hash(), stacks.redo().removeLast().act()));
    }
  }

  private static boolean top(Deque<Step> stack, Hash entry) {
    Step last = stack.peekLast();
    return last != null && last.entry().equals(entry);
  }

  /**
   * Writes the inverse of an entry where its writes are still heads.
   *
   * @param own the chains of whoever undoes
   * @return the fields that others have written since, which stay as they are
   */
  List<RowField> invert(Entry entry, ActTx tx, List<Integer> own) {
    List<RowField> kept = new ArrayList<>();
    int place = 0;
    for (RowWrites group : entry.rows()) {
      RowKey key = new RowKey(group.table(), group.row());
      if (bornIn(key, entry) && !isOfALateEdit(group)) {
        removeAgain(key, tx);
        place += group.writes().size();
        continue;
      }
      for (Write write : group.writes()) {
        WriteId id = new WriteId(entry.hash(), place++);
        List<WriteId> heads = engine.fields().heads(key, write.column()).writes();
        List<WriteId> former = former(entry, write);
        if (!heads.contains(id)) {
          kept.add(new RowField(key, write.column()));
        } else if (removes(key, write.column(), former) && isOwnSince(key, former, own)) {
          removeAgain(key, tx);
        } else {
          tx.again(key, write.column(), List.of(id), former);
        }
      }
    }
    return kept;
  }

  private boolean bornIn(RowKey key, Entry entry) {
    long row = engine.log().find(key).orElseThrow().id();
    long first =
        engine
            .sql()
            .of("SELECT min(entry) FROM journal_touch WHERE row = ?")
            .put(row)
            .one(found -> found.getLong(1))
            .orElseThrow();
    return first == engine.log().admitted(entry.hash()).id();
  }

  private boolean removes(RowKey key, String column, List<WriteId> former) {
    return column.equals(Write.REMOVED)
        && former.size() == 1
        && engine.fields().value(key, column, former).equals(Value.of(1));
  }

  /**
   * Whether nobody else has worked on a row, or on a part of it, unknown to whoever removed it:
   * then a removal that comes back is made anew, for it would not know of what one did oneself.
   * Otherwise it comes back as it was, and with it the question whether the row stays.
   */
  private boolean isOwnSince(RowKey key, List<WriteId> removals, List<Integer> own) {
    List<Place> made = removals.stream().map(one -> engine.log().place(one.entry())).toList();
    return Stream.concat(Stream.of(key), engine.log().parts(key).stream())
        .flatMap(row -> engine.log().row(row).stream())
        .flatMap(UndoHistory::entries)
        .map(engine.log()::place)
        .allMatch(place ->
            own.contains(place.chain())
                || made.stream().anyMatch(one -> one.equals(place) || one.saw(place)));
  }

  private static Stream<Hash> entries(RowLog row) {
    return Stream.concat(
        row.editors().stream(),
        row.fields().values().stream().flatMap(List::stream).map(write -> write.id().entry()));
  }

  /** A proposal made of a late edit was there before anything was written on it. */
  private static boolean isOfALateEdit(RowWrites group) {
    return group.table().equals(Proposals.TABLE)
        && group.writes().stream().noneMatch(write -> write.column().equals("section"));
  }

  private static void removeAgain(RowKey key, ActTx tx) {
    tx.set(key.table(), key.row(), Write.REMOVED, Value.of(1));
  }

  private static List<WriteId> former(Entry entry, Write write) {
    return write.replaces().stream().map(pointer -> id(entry, pointer)).toList();
  }

  private static WriteId id(Entry entry, Pointer pointer) {
    return new WriteId(entry.refs().get(pointer.ref()), pointer.place());
  }

  /** Whether an act did anything that an inverse could take back. */
  static boolean isInvertible(Entry entry) {
    return entry.erases().isEmpty()
        && entry.rows().stream()
            .flatMap(group -> group.writes().stream())
            .noneMatch(write -> write.content() instanceof Content.Erased);
  }
}
