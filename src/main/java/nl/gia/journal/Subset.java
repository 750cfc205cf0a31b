package nl.gia.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Withholding;
import nl.gia.journal.merge.Vector;

/** Takes a log back to some of its entries, and makes the tables anew from these. */
final class Subset {
  private final Engine engine;
  private final Sql sql;
  private final Withholding withholding = new Withholding(new Hasher());

  Subset(Engine engine) {
    this.engine = engine;
    this.sql = engine.sql();
    engine.forget();
  }

  Vector upTo(Set<Hash> heads) {
    return engine.upTo(heads);
  }

  /**
   * The entries effective before a moment: an entry is effective from the earliest wall time among
   * itself and all that saw it, so that a wrong clock does not hide what others had already seen.
   */
  Vector effectiveBefore(long millis) {
    Map<Hash, Long> effective = new HashMap<>();
    Vector[] covered = {Vector.NOTHING};
    List<Long> ids = sql.of("SELECT id FROM journal_entry ORDER BY id DESC").all(r -> r.getLong(1));
    for (long id : ids) {
      Entry entry = engine.log().read(engine.log().hash(id));
      long when =
          Math.min(entry.clock().millis(), effective.getOrDefault(entry.hash(), Long.MAX_VALUE));
      List<Hash> before = new ArrayList<>(entry.refs());
      before.addAll(entry.seen());
      Hash previous = entry.previous();
      if (previous != null) {
        before.add(previous);
      }
      before.forEach(hash -> effective.merge(hash, when, Math::min));
      effective.remove(entry.hash());
      if (when < millis) {
        LogStore.EntryAt at = engine.log().admitted(entry.hash());
        covered[0] = covered[0].with(at.chain(), at.number());
      }
    }
    return covered[0];
  }

  /** Keeps what is covered, with the values lacking that were lacking then. */
  void keep(Vector covered, Map<Hash, Set<Integer>> lacks) {
    sql.begin();
    List<Long> gone = new ArrayList<>();
    sql.of("SELECT id, chain, number FROM journal_entry")
        .each(row -> {
          if (!covered.covers(row.getInt(2), row.getLong(3))) {
            gone.add(row.getLong(1));
          }
        });
    gone.forEach(this::drop);
    mendChains();
    lacks.forEach(this::withhold);
    new Rebuild(engine).run();
    sql.commit();
  }

  /** Drops these entries, on which no others build, within a transaction that is open. */
  Changes without(List<Hash> entries) {
    List<Long> gone = entries.stream().map(hash -> engine.log().admitted(hash).id()).toList();
    gone.forEach(this::drop);
    mendChains();
    return new Rebuild(engine).run();
  }

  private void drop(long entry) {
    sql.of("DELETE FROM journal_entry WHERE id = ?").put(entry).run();
    sql.of("DELETE FROM journal_lack WHERE entry = ?").put(entry).run();
  }

  /** Chains end where their last entry now is. */
  private void mendChains() {
    sql.of(
            "DELETE FROM journal_touch WHERE NOT EXISTS"
                + " (SELECT 1 FROM journal_entry e WHERE e.id = journal_touch.entry)")
        .run();
    sql.of(
            "DELETE FROM journal_chain WHERE NOT EXISTS"
                + " (SELECT 1 FROM journal_entry e WHERE e.chain = journal_chain.id)")
        .run();
    sql.of(
            "UPDATE journal_chain SET (last, head) = (SELECT number, hash FROM journal_entry e"
                + " WHERE e.chain = journal_chain.id ORDER BY number DESC LIMIT 1)")
        .run();
    engine.forget();
  }

  private void withhold(Hash hash, Set<Integer> places) {
    engine.log().rewrite(withholding.hide(engine.log().read(hash), places));
  }

  /** Makes what follows from the log anew: heads, tables, what is open, what is erased. */
  static final class Rebuild {
    private final Engine engine;

    Rebuild(Engine engine) {
      this.engine = engine;
    }

    Changes run() {
      Sql sql = engine.sql();
      for (String table :
          List.of("journal_open", "journal_missing", "journal_erased", "journal_lack")) {
        sql.of("DELETE FROM " + table).run();
      }
      sql.of(
              "UPDATE journal_row SET heads = NULL WHERE NOT EXISTS"
                  + " (SELECT 1 FROM journal_touch t WHERE t.row = journal_row.id)")
          .run();
      engine.settling().tables().clear();
      engine.forget();
      List<Hash> entries =
          sql.of("SELECT hash FROM journal_entry ORDER BY id").all(row -> Hash.of(row.getBytes(1)));
      entries.forEach(hash -> erase(engine.log().read(hash)));
      entries.forEach(hash -> engine.admission().lacks().note(engine.log().read(hash)));
      engine.log().allRows().forEach(engine.settling()::add);
      return engine.admission().finish();
    }

    private void erase(Entry entry) {
      entry.erases().forEach(erasure -> Admission.erase(engine.log(), entry, erasure));
    }
  }
}
