package nl.gia.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.gia.journal.LogReader;
import nl.gia.journal.Redaction;
import nl.gia.journal.entry.Hash;

/**
 * For whom a bundle is.
 *
 * @param known the entries, with their numbers, up to which its readers have all
 * @param lacks the entries of which they lack values
 * @param keys the encryption keys of those who can open it; none where everybody may read it
 * @param without what is left out
 * @param contents what goes along of documents, besides what the entries name
 */
record Parcel(
    Map<Hash, Long> known,
    List<Header.Lack> lacks,
    List<String> keys,
    Set<Redaction.Without> without,
    Set<Hash> contents) {
  Parcel {
    known = Map.copyOf(known);
    lacks = List.copyOf(lacks);
    keys = List.copyOf(keys);
    without = Set.copyOf(without);
    contents = Set.copyOf(contents);
  }

  static Parcel of(LogReader log, Exchange.Wish wish, Optional<String> recovery) {
    return new Parcel(
        wish.receiver().map(peer -> known(log, peer)).orElse(Map.of()),
        wish.receiver().map(Peers.Peer::lacks).orElse(List.of()),
        wish.plain()
            ? List.of()
            : RecoveryStore.with(
                recovery,
                wish.receiver().map(Peers.Peer::encryption).filter(key -> !key.isEmpty()).stream()
                    .collect(Collectors.toSet())),
        wish.without(),
        Set.of());
  }

  /** What they said, and all of their own work, unless that went two ways. */
  private static Map<Hash, Long> known(LogReader log, Peers.Peer peer) {
    Map<Hash, Long> all = new TreeMap<>(peer.known());
    List<LogReader.Chain> theirs =
        log.heads().stream().filter(chain -> chain.replica().equals(peer.replica())).toList();
    if (theirs.size() == 1) {
      all.put(theirs.getFirst().head(), theirs.getFirst().last());
    }
    return all;
  }
}
