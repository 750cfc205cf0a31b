package nl.gia.journal;

import java.util.HashMap;
import java.util.Map;
import nl.gia.journal.entry.Hash;

/**
 * What an entry's place in its chain tells: whose it is, and what comes before it. Entries are
 * mostly read in order, so that both are seldom looked up.
 */
final class Lineage {
  /** Whose a chain is, and where it begins: its first number, after one of its parent. */
  private record Origin(Hash replica, int parent, long first) {}

  private record Passed(long number, Hash hash) {}

  private final Sql sql;
  private final Map<Integer, Origin> origins = new HashMap<>();
  private final Map<Integer, Passed> passed = new HashMap<>();

  Lineage(Sql sql) {
    this.sql = sql;
  }

  void forget() {
    origins.clear();
    passed.clear();
  }

  /** The place of an entry that is being read. */
  EntryCodec.Placed placed(int chain, long number, Hash hash) {
    Origin origin = origins.computeIfAbsent(chain, this::origin);
    int previous = number == origin.first() ? origin.parent() : chain;
    Hash before = number == 1 ? null : before(previous, number);
    passed.put(chain, new Passed(number, hash));
    return new EntryCodec.Placed(origin.replica(), number, before, hash);
  }

  private Origin origin(int chain) {
    return sql.of("SELECT replica, parent, first FROM journal_chain WHERE id = ?")
        .put(chain)
        .one(row -> new Origin(Hash.of(row.getBytes(1)), row.getInt(2), row.getLong(3)))
        .orElseThrow();
  }

  private Hash before(int chain, long number) {
    Passed last = passed.get(chain);
    return last != null && last.number() == number - 1 ? last.hash() : hashAt(chain, number - 1);
  }

  /** The hash of a chain's entry with this number. */
  Hash hashAt(int chain, long number) {
    return sql.of("SELECT hash FROM journal_entry WHERE chain = ? AND number = ?")
        .put(chain)
        .put(number)
        .one(row -> Hash.of(row.getBytes(1)))
        .orElseThrow();
  }
}
