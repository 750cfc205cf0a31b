package nl.gia.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.journal.entry.Hash;

/** How far someone has the work of each replica, the furthest of its branches. */
public final class Reach {
  private final Journal journal;
  private final List<Hash> heads = new ArrayList<>();
  private final Map<Hash, Long> reach = new HashMap<>();
  private boolean whole;

  /** Of someone who has all up to these entries, of which those that are not here say nothing. */
  public Reach(Journal journal, Set<Hash> known) {
    this.journal = journal;
    journal.reading(() -> {
      Engine engine = journal.engine();
      Chains chains = engine.admission().chains();
      for (Hash head : known) {
        engine
            .log()
            .find(head)
            .ifPresent(at -> {
              heads.add(head);
              reach.merge(chains.replica(at.chain()), at.number(), Math::max);
            });
      }
      return heads;
    });
  }

  /** Whether they have a replica's entries up to this number. */
  public boolean has(Hash replica, long number) {
    // Among hundreds each names nearly all they have, and the rest takes long to find out.
    if (reach.getOrDefault(replica, 0L) < number && !whole) {
      addSeen();
      whole = true;
    }
    return reach.getOrDefault(replica, 0L) >= number;
  }

  /** Adds what the writers of those entries had seen. */
  private void addSeen() {
    Engine engine = journal.engine();
    Chains chains = engine.admission().chains();
    journal
        .reading(() -> engine.upTo(heads))
        .each((chain, number) -> reach.merge(chains.replica(chain), number, Math::max));
  }
}
