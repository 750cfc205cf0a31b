package nl.gia.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;

/** The lines of entries in the log: one for each replica, and one more for each fork. */
final class Chains {
  /** One chain, up to its last entry. */
  record Chain(int id, Hash replica, long first, long last, Hash head) {}

  /** The chain an entry goes on, and whether it begins there as a branch. */
  record Step(int chain, boolean forked) {}

  private final Sql sql;
  private final Map<Integer, Chain> chains = new HashMap<>();
  private final Map<Hash, Long> highest = new HashMap<>();
  private final Set<Integer> grown = new HashSet<>();

  Chains(Sql sql) {
    this.sql = sql;
  }

  void read() {
    grown.clear();
    chains.clear();
    highest.clear();
    sql.of("SELECT id, replica, first, last, head FROM journal_chain")
        .each(row ->
            put(
                new Chain(
                    row.getInt(1),
                    Hash.of(row.getBytes(2)),
                    row.getLong(3),
                    row.getLong(4),
                    Hash.of(row.getBytes(5)))));
  }

  List<Chain> all() {
    return new ArrayList<>(chains.values());
  }

  List<Chain> of(Hash replica) {
    return chains.values().stream().filter(chain -> chain.replica().equals(replica)).toList();
  }

  /** Whose work goes on in more than one chain, as that of a copied folder does. */
  Set<Hash> forked() {
    Set<Hash> seen = new HashSet<>();
    return chains.values().stream()
        .map(Chain::replica)
        .filter(replica -> !seen.add(replica))
        .collect(Collectors.toSet());
  }

  /** Whether an entry comes after all that are here of its replica, so that it must be new. */
  boolean isBeyond(Entry entry) {
    return entry.number() > highest.getOrDefault(entry.replica(), 0L);
  }

  /** Whose chain this is. */
  Hash replica(int chain) {
    return Objects.requireNonNull(chains.get(chain)).replica();
  }

  private void put(Chain chain) {
    chains.put(chain.id(), chain);
    highest.merge(chain.replica(), chain.last(), Math::max);
  }

  /** The chain that an entry goes on, after the one that stands before it. */
  Step follow(Entry entry, Optional<LogStore.EntryAt> before) {
    Optional<Chain> chain = before.map(at -> chains.get(at.chain()));
    if (chain.isPresent() && chain.get().head().equals(before.get().hash())) {
      Chain longer =
          new Chain(
              chain.get().id(),
              chain.get().replica(),
              chain.get().first(),
              entry.number(),
              entry.hash());
      put(longer);
      grown.add(longer.id());
      return new Step(longer.id(), false);
    }
    return new Step(begin(entry, before), before.isPresent());
  }

  /** Writes down where chains that grew now end; once, however many entries came. */
  void save() {
    for (int id : grown) {
      Chain chain = Objects.requireNonNull(chains.get(id));
      sql.of("UPDATE journal_chain SET last = ?, head = ? WHERE id = ?")
          .put(chain.last())
          .put(chain.head().bytes())
          .put(id)
          .run();
    }
    grown.clear();
  }

  private int begin(Entry entry, Optional<LogStore.EntryAt> before) {
    int id = chains.keySet().stream().mapToInt(key -> key).max().orElse(0) + 1;
    put(new Chain(id, entry.replica(), entry.number(), entry.number(), entry.hash()));
    Sql.Prepared insert =
        sql.of(
                "INSERT INTO journal_chain (id, replica, parent, first, last, head)"
                    + " VALUES (?, ?, ?, ?, ?, ?)")
            .put(id)
            .put(entry.replica().bytes());
    before.ifPresentOrElse(at -> insert.put(at.chain()), insert::putNull);
    insert.put(entry.number()).put(entry.number()).put(entry.hash().bytes()).run();
    return id;
  }
}
