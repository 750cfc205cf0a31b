package nl.gia.journal;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Withholding;
import nl.gia.journal.merge.RowKey;

/** Takes the pieces of one bundle into the log. */
final class Intake implements Taking {
  private final Engine engine;
  private final Withholding withholding;
  private final Waiting waiting;
  private final Fit fit;
  private final long take;
  private boolean othersWait;
  private long admitted;
  private long known;
  private long late;
  private nl.gia.journal.entry.Clock latest = new nl.gia.journal.entry.Clock(0, 0);

  Intake(Engine engine, Hasher hasher, Hash sender, String file, Clock clock) {
    this.engine = engine;
    this.withholding = new Withholding(hasher);
    this.fit = new Fit(engine);
    this.waiting = new Waiting(engine.sql());
    this.othersWait = !waiting.isEmpty();
    engine
        .sql()
        .of("INSERT INTO journal_take (taken_at, sender, file) VALUES (?, ?, ?)")
        .put(clock.instant().toString())
        .put(sender.bytes())
        .put(file)
        .run();
    take = engine.sql().of("SELECT last_insert_rowid()").one(row -> row.getLong(1)).orElseThrow();
  }

  nl.gia.journal.entry.Clock latest() {
    return latest;
  }

  Taken taken(Changes changes) {
    return new Taken(admitted, known, late, changes);
  }

  @Override
  public void key(Hash replica, byte[] signing) {
    engine.key(replica, signing);
  }

  @Override
  public void whole(Hash digest) {
    engine
        .sql()
        .of("UPDATE journal_take SET digest = ?, entries = ? WHERE id = ?")
        .put(digest.bytes())
        .put(admitted + known + late)
        .put(take)
        .run();
  }

  @Override
  public void signature(LogReader.Signed signed) {
    signature(engine, signed);
  }

  static void signature(Engine engine, LogReader.Signed signed) {
    engine
        .sql()
        .of(
            "INSERT OR IGNORE INTO journal_signature (hash, replica, number, date, signature)"
                + " VALUES (?, ?, ?, ?, ?)")
        .put(signed.hash().bytes())
        .put(signed.replica().bytes())
        .put(signed.number())
        .put(signed.date())
        .put(Base64.getDecoder().decode(signed.signature()))
        .run();
  }

  @Override
  public void entry(Entry entry) {
    Optional<LogStore.EntryAt> here = find(entry);
    if (here.isPresent() || (othersWait && waiting.has(entry.hash()))) {
      known += counted(entry);
      if (here.isEmpty() || engine.admission().lacks().has(here.get())) {
        fill(entry.hash(), entry.salts(), Withholding.shown(entry));
      }
      return;
    }
    Deque<Entry> ready = new ArrayDeque<>(List.of(entry));
    while (!ready.isEmpty()) {
      Entry next = ready.remove();
      List<Hash> missing = engine.admission().missing(next);
      if (missing.isEmpty() && fit.fits(next)) {
        admit(next, ready);
      } else {
        // One that does not fit needs nothing that could come, so it stays, with all that builds on
        // it.
        waiting.add(
            engine.admission().erasing().blank(next),
            missing,
            missing.isEmpty() ? "unfit" : "waits");
        othersWait = true;
        late += counted(next);
      }
    }
  }

  private static int counted(Entry entry) {
    return entry.replica().equals(LogReader.STARTER) ? 0 : 1;
  }

  /** Where an entry stands that may be here; one that is beyond its chain need not be looked up. */
  private Optional<LogStore.EntryAt> find(Entry entry) {
    return engine.admission().chains().isBeyond(entry)
        ? Optional.empty()
        : engine.log().find(entry.hash());
  }

  private void admit(Entry entry, Deque<Entry> ready) {
    engine.admission().admit(entry, Optional.of(take));
    admitted += counted(entry);
    if (entry.clock().compareTo(latest) > 0) {
      latest = entry.clock();
    }
    if (othersWait) {
      ready.addAll(waiting.freedBy(entry.hash()));
    }
  }

  @Override
  public void fill(Hash hash, Salts salts, Map<Integer, Value> values) {
    Optional<LogStore.EntryAt> here = engine.log().find(hash);
    if (here.isEmpty()) {
      waiting.change(hash, entry -> withholding.fill(entry, salts, values));
    } else if (engine.admission().lacks().has(here.get())) {
      fill(engine.log().read(hash), salts, values);
    }
  }

  private void fill(Entry entry, Salts salts, Map<Integer, Value> values) {
    Map<Integer, Value> wanted = new TreeMap<>(values);
    wanted.keySet().retainAll(engine.admission().lacks().places(entry));
    Entry filled = withholding.fill(entry, salts, wanted);
    if (!filled.equals(entry)) {
      engine.log().rewrite(filled);
      engine.admission().lacks().note(filled);
      filled.rows().forEach(group -> engine.settling().add(new RowKey(group.table(), group.row())));
    }
  }
}
