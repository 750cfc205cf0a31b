package nl.gia.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.Vector;
import nl.gia.platform.db.Database;

/** Looks whether the file is sound, and mends what follows from the log. */
public final class Checkup {
  /** What is wrong, and where. */
  public record Damage(Kind kind, String where) {}

  /** The kinds of damage. */
  public enum Kind {
    /** SQLite itself finds the file damaged. */
    FILE,
    /** An entry is not what its hash says. */
    HASH,
    /** A signature is not the replica's, or of another entry. */
    SIGNATURE,
    /** A table does not show what the log says. */
    TABLE,
    /** The bytes of a file are not what their hash says. */
    CONTENT
  }

  private final Journal journal;

  public Checkup(Journal journal) {
    this.journal = journal;
  }

  /** Everything found wrong; empty when the file is sound. Compares with a copy made anew. */
  public List<Damage> check(Path scratch) {
    List<Damage> damage = new ArrayList<>();
    journal.reading(() -> {
      integrity(damage);
      hashes(damage);
      signatures(damage);
      contents(damage);
      return damage;
    });
    if (damage.isEmpty()) {
      tables(damage, scratch);
    }
    return damage;
  }

  private void integrity(List<Damage> damage) {
    journal
        .engine()
        .sql()
        .of("PRAGMA integrity_check")
        .each(row -> {
          if (!row.getString(1).equals("ok")) {
            damage.add(new Damage(Kind.FILE, row.getString(1)));
          }
        });
  }

  private void hashes(List<Damage> damage) {
    Hasher hasher = new Hasher();
    for (Chains.Chain chain : journal.engine().admission().chains().all()) {
      for (long number = chain.first(); number <= chain.last(); number++) {
        Hash hash = journal.engine().log().lineage().hashAt(chain.id(), number);
        Entry entry = journal.engine().log().read(hash);
        if (!hasher.hash(entry).equals(hash)) {
          damage.add(new Damage(Kind.HASH, chain.replica().hex() + " " + number));
        }
      }
    }
  }

  private void signatures(List<Damage> damage) {
    Map<Hash, VerifyingKey> keys = new HashMap<>();
    LogReader log = journal.log();
    log.keys().forEach(key -> keys.put(key.getKey(), new VerifyingKey(key.getValue())));
    keys.forEach((replica, key) -> {
      if (!key.replica().equals(replica)) {
        damage.add(new Damage(Kind.SIGNATURE, replica.hex()));
      }
    });
    for (LogReader.Signed signed : log.signaturesBeyond(Vector.NOTHING)) {
      VerifyingKey key = keys.get(signed.replica());
      byte[] message =
          Signatures.head(signed.replica(), signed.number(), signed.hash(), signed.date());
      if (key == null
          || !key.verifies(message, signed.signature())
          || !log.stands(signed.replica(), signed.number(), signed.hash())) {
        damage.add(new Damage(Kind.SIGNATURE, signed.replica().hex() + " " + signed.number()));
      }
    }
  }

  /** What is not here is no damage. */
  private void contents(List<Damage> damage) {
    for (Hash hash : new Contents(journal).kept()) {
      if (!journal.engine().contents().isSound(hash)) {
        damage.add(new Damage(Kind.CONTENT, hash.hex()));
      }
    }
  }

  private void tables(List<Damage> damage, Path scratch) {
    State now = new States(journal, scratch).now();
    try (Database made = new States(journal, scratch).at(now.code())) {
      Map<String, Map<String, Map<String, Object>>> expected = made.read(Dump::tables);
      Map<String, Map<String, Map<String, Object>>> actual = journal.database().read(Dump::tables);
      expected.forEach((table, rows) -> {
        if (!rows.equals(actual.getOrDefault(table, new TreeMap<>()))) {
          damage.add(new Damage(Kind.TABLE, table));
        }
      });
    }
  }

  /** Makes the tables anew from the log. */
  public void rebuild() {
    journal.changing(() -> {
      Changes changes = new Subset.Rebuild(journal.engine()).run();
      changes
          .rows()
          .forEach((table, rows) ->
              rows.forEach(row -> journal.engine().admission().changed(new RowKey(table, row))));
    });
  }
}
