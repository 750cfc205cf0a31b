package nl.gia.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.merge.RowKey;

/** Entries that came before what they build on; they go in by themselves once that is here. */
public final class Waiting {
  /** Entries of one replica that wait. */
  public record Count(Hash replica, long entries) {}

  /** What was taken and undone is not here, so it is no part of what waits. */
  private static final String NOT_ASIDE = "NOT LIKE '" + Takes.ASIDE + "%'";

  private final Sql sql;
  private final EntryCodec codec = new EntryCodec(new WideTerms());

  Waiting(Sql sql) {
    this.sql = sql;
  }

  /** Changes all entries that wait or were set aside, where there is anything to change. */
  void changeAll(UnaryOperator<Entry> change) {
    sql.of("SELECT hash FROM journal_waiting")
        .all(row -> Hash.of(row.getBytes(1)))
        .forEach(hash -> change(hash, change));
  }

  /** Lets go of all that waits of a replica, so that none of it goes in later. */
  public static void letGo(Journal journal, Hash replica) {
    journal.changing(() -> new Waiting(journal.engine().sql()).drop(replica));
  }

  private void drop(Hash replica) {
    sql.of(
            "DELETE FROM journal_need WHERE hash IN"
                + " (SELECT hash FROM journal_waiting WHERE replica = ?)")
        .put(replica.bytes())
        .run();
    sql.of("DELETE FROM journal_waiting WHERE replica = ?").put(replica.bytes()).run();
  }

  /** Keeps an entry; one that was aside and comes again waits like any other. */
  void add(Entry entry, List<Hash> missing, String reason) {
    sql.of(
            "INSERT OR REPLACE INTO journal_waiting (hash, replica, number, reason, document)"
                + " VALUES (?, ?, ?, ?, ?)")
        .put(entry.hash().bytes())
        .put(entry.replica().bytes())
        .put(entry.number())
        .put(reason)
        .put(document(entry))
        .run();
    for (Hash hash : missing) {
      sql.of("INSERT OR IGNORE INTO journal_need (hash, needs) VALUES (?, ?)")
          .put(entry.hash().bytes())
          .put(hash.bytes())
          .run();
    }
  }

  boolean isEmpty() {
    return sql.of("SELECT 1 FROM journal_waiting WHERE reason " + NOT_ASIDE + " LIMIT 1")
        .one(_ -> true)
        .isEmpty();
  }

  boolean has(Hash hash) {
    return sql.of("SELECT 1 FROM journal_waiting WHERE hash = ? AND reason " + NOT_ASIDE)
        .put(hash.bytes())
        .one(_ -> true)
        .isPresent();
  }

  /** Takes out the entries that needed this one and now need nothing more. */
  List<Entry> freedBy(Hash hash) {
    List<Hash> waiting =
        sql.of("SELECT hash FROM journal_need WHERE needs = ?")
            .put(hash.bytes())
            .all(row -> Hash.of(row.getBytes(1)));
    if (waiting.isEmpty()) {
      return List.of();
    }
    sql.of("DELETE FROM journal_need WHERE needs = ?").put(hash.bytes()).run();
    List<Entry> freed = new ArrayList<>();
    for (Hash one : waiting) {
      boolean needsMore =
          sql.of("SELECT 1 FROM journal_need WHERE hash = ?")
              .put(one.bytes())
              .one(_ -> true)
              .isPresent();
      if (!needsMore) {
        read(one).ifPresent(freed::add);
        sql.of("DELETE FROM journal_waiting WHERE hash = ?").put(one.bytes()).run();
      }
    }
    return freed;
  }

  /** Takes out all entries that are kept for a reason. */
  List<Entry> takeOut(String reason) {
    List<Hash> hashes =
        sql.of("SELECT hash FROM journal_waiting WHERE reason = ? ORDER BY replica, number")
            .put(reason)
            .all(row -> Hash.of(row.getBytes(1)));
    List<Entry> out = new ArrayList<>();
    hashes.forEach(hash -> read(hash).ifPresent(out::add));
    sql.of("DELETE FROM journal_waiting WHERE reason = ?").put(reason).run();
    return out;
  }

  /** Puts what becomes of an entry that waits in its place. */
  void change(Hash hash, UnaryOperator<Entry> change) {
    read(hash)
        .ifPresent(entry ->
            sql.of("UPDATE journal_waiting SET document = ? WHERE hash = ?")
                .put(document(change.apply(entry)))
                .put(hash.bytes())
                .run());
  }

  private byte[] document(Entry entry) {
    Bytes document = new Bytes();
    Hash previous = entry.previous();
    document.number(previous == null ? 0 : 1);
    if (previous != null) {
      document.hash(previous);
    }
    return document.raw(codec.encode(entry)).content();
  }

  private Optional<Entry> read(Hash hash) {
    return sql.of("SELECT replica, number, document FROM journal_waiting WHERE hash = ?")
        .put(hash.bytes())
        .one(row -> {
          Bytes in = new Bytes(row.getBytes(3));
          Hash previous = in.number() == 0 ? null : in.hash();
          return codec.decode(
              in.raw(row.getBytes(3).length - (previous == null ? 1 : 1 + Hash.SIZE)),
              new EntryCodec.Placed(Hash.of(row.getBytes(1)), row.getLong(2), previous, hash));
        });
  }

  List<Count> counts() {
    return sql.of(
            "SELECT replica, count(*) FROM journal_waiting WHERE reason = 'waits' GROUP BY replica")
        .all(row -> new Count(Hash.of(row.getBytes(1)), row.getLong(2)));
  }

  /** Everything in full: nothing of a waiting entry need be known to this file. */
  private static final class WideTerms implements EntryCodec.Terms {
    @Override
    public void word(Bytes out, String word) {
      out.text(word);
    }

    @Override
    public String word(Bytes in) {
      return in.text();
    }

    @Override
    public void row(Bytes out, RowKey key) {
      out.text(key.table()).text(key.row());
    }

    @Override
    public RowKey row(Bytes in) {
      return new RowKey(in.text(), in.text());
    }

    @Override
    public void entry(Bytes out, Hash entry) {
      out.hash(entry);
    }

    @Override
    public Hash entry(Bytes in) {
      return in.hash();
    }
  }
}
