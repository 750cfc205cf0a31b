package nl.gia.journal;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.merge.RowKey;

/** Takes the pieces of one bundle into the log. */
final class Intake implements Taking {
  private final Engine engine;
  private final Hasher hasher;
  private final Waiting waiting;
  private final long take;
  private boolean othersWait;
  private long admitted;
  private long known;
  private long late;
  private nl.gia.journal.entry.Clock latest = new nl.gia.journal.entry.Clock(0, 0);

  Intake(Engine engine, Hasher hasher, Hash sender, String file, Clock clock) {
    this.engine = engine;
    this.hasher = hasher;
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
    key(engine, replica, signing);
  }

  static void key(Engine engine, Hash replica, byte[] signing) {
    engine
        .sql()
        .of("INSERT OR IGNORE INTO journal_key (replica, signing) VALUES (?, ?)")
        .put(replica.bytes())
        .put(signing)
        .run();
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
    if (isHere(entry)) {
      known++;
      return;
    }
    Deque<Entry> ready = new ArrayDeque<>(List.of(entry));
    while (!ready.isEmpty()) {
      Entry next = ready.remove();
      List<Hash> missing = engine.admission().missing(next);
      if (missing.isEmpty()) {
        admit(next, ready);
      } else {
        waiting.add(next, missing, "waits");
        othersWait = true;
        late++;
      }
    }
  }

  private boolean isHere(Entry entry) {
    if (othersWait && waiting.has(entry.hash())) {
      return true;
    }
    return !engine.admission().chains().isBeyond(entry)
        && engine.log().find(entry.hash()).isPresent();
  }

  private void admit(Entry entry, Deque<Entry> ready) {
    engine.admission().admit(entry, Optional.of(take));
    admitted++;
    if (entry.clock().compareTo(latest) > 0) {
      latest = entry.clock();
    }
    if (othersWait) {
      ready.addAll(waiting.freedBy(entry.hash()));
    }
  }

  @Override
  public void fill(Hash hash, Salts salts, Map<Integer, Value> values) {
    if (engine.log().find(hash).isEmpty()) {
      return;
    }
    Entry entry = engine.log().read(hash);
    List<RowWrites> groups = new ArrayList<>();
    int place = 0;
    for (RowWrites group : entry.rows()) {
      List<Write> writes = new ArrayList<>();
      for (Write write : group.writes()) {
        writes.add(filled(write, place, salts, values));
        place++;
      }
      groups.add(new RowWrites(group.table(), group.row(), writes));
    }
    if (!groups.equals(entry.rows())) {
      engine.log().rewrite(entry.with(groups, Fills.join(hasher, entry, salts)));
      Fills.filled(engine, entry.with(groups, salts));
      groups.forEach(group -> engine.settling().add(new RowKey(group.table(), group.row())));
    }
  }

  private Write filled(Write write, int place, Salts salts, Map<Integer, Value> values) {
    Value value = values.get(place);
    if (value != null
        && write.content() instanceof Content.Withheld(Hash digest)
        && hasher.digest(hasher.salt(salts, place), value).equals(digest)) {
      return new Write(write.column(), new Content.Given(value), write.replaces());
    }
    return write;
  }
}
