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
import nl.gia.journal.merge.ColumnKind;
import nl.gia.journal.merge.FieldMerge;
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
    if (!entry.erases().isEmpty()) {
      // It cannot be taken back, nor may it stand in the way of what came before.
      stacks.redo().clear();
    } else if (undoes == null) {
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

  /** What an inverse could not take back, and what it proposes of that. */
  record Inverse(List<RowField> kept, int proposed) {}

  /**
   * Writes the inverse of an entry where its fields still stand for what it wrote, and proposes the
   * text that was there before where others wrote another since.
   *
   * @param own the chains of whoever undoes
   */
  Inverse invert(Entry entry, ActTx tx, List<Integer> own) {
    List<RowField> kept = new ArrayList<>();
    int proposed = 0;
    int place = 0;
    for (RowWrites group : entry.rows()) {
      RowKey key = new RowKey(group.table(), group.row());
      if (bornIn(key, entry) && !isOfALateEdit(group)) {
        if (isAlone(key, own)) {
          removeAgain(key, tx);
        } else {
          group.writes().forEach(write -> kept.add(new RowField(key, write.column())));
        }
        place += group.writes().size();
        continue;
      }
      for (Write write : group.writes()) {
        WriteId id = new WriteId(entry.hash(), place++);
        if (!takeBack(key, write, id, former(entry, write), tx, own)) {
          kept.add(new RowField(key, write.column()));
          proposed += propose(key, write.column(), former(entry, write), tx) ? 1 : 0;
        }
      }
    }
    return new Inverse(kept, proposed);
  }

  /** Takes one write back; false where its field stands for what others wrote. */
  private boolean takeBack(
      RowKey key, Write write, WriteId id, List<WriteId> former, ActTx tx, List<Integer> own) {
    Optional<FieldMerge.Inverse> inverse = inverse(key, write.column(), id, former);
    if (inverse.isEmpty() || !inverse.get().equals().stream().allMatch(one -> isOwn(one, own))) {
      return false;
    }
    if (removes(write.column(), former) && isOwnSince(key, former, own)) {
      removeAgain(key, tx);
    } else {
      tx.again(key, write.column(), inverse.get().replaces(), inverse.get().again());
    }
    return true;
  }

  private Optional<FieldMerge.Inverse> inverse(
      RowKey key, String column, WriteId id, List<WriteId> former) {
    List<WriteId> heads = engine.fields().heads(key, column).writes();
    // Nearly always it is the only head, which is known without reading all that was ever written.
    if (heads.equals(List.of(id)) || (column.equals(Write.REMOVED) && isMadeAnew(heads, id))) {
      return Optional.of(new FieldMerge.Inverse(heads, former, List.of()));
    }
    return FieldMerge.inverse(id, engine.log().row(key).orElseThrow().field(column));
  }

  /** Whether a removal was brought back by the undo of what took it back, which made it anew. */
  private boolean isMadeAnew(List<WriteId> heads, WriteId removal) {
    if (heads.size() != 1) {
      return false;
    }
    WriteId head = heads.getFirst();
    Entry entry = engine.log().read(head.entry());
    Content anew = FieldReader.write(entry, head.place()).content();
    return entry.undoes() != null && anew instanceof Content.Given && anew.equals(written(removal));
  }

  private Content written(WriteId write) {
    return FieldReader.write(engine.log().read(write.entry()), write.place()).content();
  }

  private boolean isOwn(WriteId write, List<Integer> own) {
    return own.contains(engine.log().admitted(write.entry()).chain());
  }

  /** Proposes for a section's text what was there before, since another has come since. */
  private boolean propose(RowKey key, String column, List<WriteId> former, ActTx tx) {
    boolean text =
        engine
            .schema()
            .column(key.table(), column)
            .filter(known -> known.kind() == ColumnKind.TEXT)
            .isPresent();
    if (!text || !Proposals.isFor(engine.schema(), key.table()) || former.size() > 1) {
      return false;
    }
    Value before = engine.fields().value(key, column, former);
    Value now = engine.settling().tables().get(key, column);
    if (!(before instanceof Value.Text) || before.equals(now)) {
      return false;
    }
    String row = tx.create(Proposals.TABLE);
    Proposals.content(key, column, now, before)
        .forEach((name, value) -> tx.set(Proposals.TABLE, row, name, value));
    return true;
  }

  /** Whether nobody else has written on a row, or on any that points to it. */
  private boolean isAlone(RowKey key, List<Integer> own) {
    return Stream.concat(Stream.of(key), pointing(key))
        .flatMap(row -> engine.log().find(row).stream())
        .flatMap(row -> chains(row.id()).stream())
        .allMatch(own::contains);
  }

  private List<Integer> chains(long row) {
    return engine
        .sql()
        .of(
            "SELECT DISTINCT e.chain FROM journal_touch t JOIN journal_entry e ON e.id = t.entry"
                + " WHERE t.row = ?")
        .put(row)
        .all(found -> found.getInt(1));
  }

  private Stream<RowKey> pointing(RowKey key) {
    return engine.schema().tables().values().stream()
        .flatMap(table ->
            table.columns().values().stream()
                .filter(column -> key.table().equals(column.target()))
                .flatMap(column ->
                    engine
                        .sql()
                        .of(
                            "SELECT id FROM \"%s\" WHERE \"%s\" = ? AND removed = 0"
                                .formatted(table.name(), column.name()))
                        .put(key.row())
                        .all(row -> new RowKey(table.name(), row.getString(1)))
                        .stream()));
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

  private boolean removes(String column, List<WriteId> former) {
    return column.equals(Write.REMOVED)
        && former.size() == 1
        && written(former.getFirst()).equals(new Content.Given(Value.of(1)));
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
}
