package nl.gia.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.merge.RowKey;
import nl.gia.platform.problem.UserFailure;

/**
 * Undoing the taking of a bundle: its entries leave the set, and are kept aside until it is taken
 * again. It is no entry itself, so that no trace of it is passed on.
 */
final class Takes {
  static final Act ACT = Act.of("bundle.take");
  static final String ASIDE = "aside/";

  /** One taking of a bundle that can be undone or done again. */
  record Step(long take, Hash sender, String file) {}

  private final Engine engine;
  private final Sql sql;
  private final Waiting waiting;
  private final long lastOwn;

  /**
   * @param own the chains of this replica
   */
  Takes(Engine engine, List<Chains.Chain> own) {
    this.engine = engine;
    this.sql = engine.sql();
    this.waiting = new Waiting(sql);
    lastOwn = own.stream().mapToLong(Chains.Chain::last).max().orElse(0);
  }

  /** The last bundle taken, as long as no own write came after. */
  Optional<Step> undoable(List<Chains.Chain> own) {
    long written =
        own.stream().mapToLong(chain -> engine.log().admitted(chain.head()).id()).max().orElse(0);
    return sql.of(
            "SELECT t.id, t.sender, t.file FROM journal_take t"
                + " WHERE t.undone = 0 AND t.id = (SELECT max(take) FROM journal_entry)"
                + " AND (SELECT min(id) FROM journal_entry e WHERE e.take = t.id) > ?")
        .put(written)
        .one(Takes::step);
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(row.getLong(1), Hash.of(row.getBytes(2)), row.getString(3));
  }

  /** Moves the entries of a bundle out of the set. */
  void undo(Step step) {
    requireLast(step);
    List<Hash> hashes =
        sql.of("SELECT hash FROM journal_entry WHERE take = ? ORDER BY id")
            .put(step.take())
            .all(row -> Hash.of(row.getBytes(1)));
    if (hashes.stream().anyMatch(hash -> !engine.log().read(hash).erases().isEmpty())) {
      throw new UserFailure(JournalText.ERASURE_STAYS);
    }
    Set<RowKey> touched = new HashSet<>();
    for (Hash hash : hashes) {
      Entry entry = engine.log().read(hash);
      waiting.add(entry, List.of(), ASIDE + step.take());
      entry.rows().forEach(group -> touched.add(new RowKey(group.table(), group.row())));
    }
    Changes changes = new Subset(engine).without(hashes);
    changes
        .rows()
        .forEach((table, rows) -> rows.forEach(row -> touched.add(new RowKey(table, row))));
    touched.forEach(engine.admission()::changed);
    sql.of("UPDATE journal_take SET undone = ? WHERE id = ?")
        .put(lastOwn + 1)
        .put(step.take())
        .run();
  }

  private void requireLast(Step step) {
    boolean builtUpon =
        sql.of(
                "SELECT 1 FROM journal_entry WHERE take IS NOT ?1"
                    + " AND id > (SELECT min(id) FROM journal_entry WHERE take = ?1) LIMIT 1")
            .put(step.take())
            .one(_ -> true)
            .isPresent();
    if (builtUpon) {
      throw new UserFailure(JournalText.TAKE_BUILT_UPON, step.file());
    }
  }

  /**
   * The bundle whose taking was undone last, as long as nothing new was written since.
   *
   * @param redo the number of the own entry that redo would otherwise invert, if there is one
   */
  Optional<Step> redoable(List<Chains.Chain> own, Optional<Long> redo) {
    Optional<Step> step =
        sql.of(
                "SELECT id, sender, file FROM journal_take t WHERE undone > ? AND EXISTS"
                    + " (SELECT 1 FROM journal_waiting w WHERE w.reason = '"
                    + ASIDE
                    + "' || t.id) ORDER BY undone DESC, id LIMIT 1")
            .put(redo.orElse(0L))
            .one(Takes::step);
    return step.filter(one -> !wroteSince(own, one));
  }

  private boolean wroteSince(List<Chains.Chain> own, Step step) {
    long undone =
        sql.of("SELECT undone FROM journal_take WHERE id = ?")
            .put(step.take())
            .one(row -> row.getLong(1))
            .orElseThrow();
    return own.stream()
        .flatMap(chain ->
            LongStream.rangeClosed(Math.max(chain.first(), undone), chain.last())
                .mapToObj(
                    number -> engine.log().read(engine.log().lineage().hashAt(chain.id(), number))))
        .anyMatch(entry -> entry.undoes() == null);
  }

  /** Brings the entries of an undone taking back. */
  void redo(Step step, Intake intake) {
    bringBack(ASIDE + step.take(), intake);
  }

  /** After a bundle was taken again by its file, brings back what had come in with it then. */
  void takenAgain(Intake intake) {
    List<String> again =
        new ArrayList<>(
            sql.of(
                    "SELECT DISTINCT reason FROM journal_waiting w WHERE reason LIKE '"
                        + ASIDE
                        + "%' AND EXISTS (SELECT 1 FROM journal_entry e WHERE e.hash = w.hash)")
                .all(row -> row.getString(1)));
    again.forEach(reason -> bringBack(reason, intake));
  }

  private void bringBack(String reason, Intake intake) {
    waiting.takeOut(reason).forEach(intake::entry);
  }
}
