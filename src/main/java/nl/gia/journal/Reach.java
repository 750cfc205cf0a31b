package nl.gia.journal;

import java.util.HashMap;
import java.util.Map;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.merge.Vector;

/** How far someone has the work of each replica. */
public final class Reach {
  private Reach() {}

  /**
   * The number up to which someone has each replica's entries, the furthest of its branches.
   *
   * @param known the entries, with their numbers, up to which they have all; of which those that
   *     are not here say nothing
   */
  public static Map<Hash, Long> of(Journal journal, Map<Hash, Long> known) {
    return journal.reading(() -> {
      Engine engine = journal.engine();
      Vector covered =
          engine.upTo(
              known.keySet().stream().filter(head -> engine.log().find(head).isPresent()).toList());
      Map<Hash, Long> reach = new HashMap<>();
      Chains chains = engine.admission().chains();
      covered.each((chain, number) -> reach.merge(chains.replica(chain), number, Math::max));
      return reach;
    });
  }
}
