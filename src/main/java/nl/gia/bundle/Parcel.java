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
import nl.gia.journal.merge.Vector;

/**
 * For whom a bundle is.
 *
 * @param known what its readers have
 * @param lacks the entries of which they lack values
 * @param keys the encryption keys of those who can open it; none where everybody may read it
 * @param without what is left out
 * @param contents what goes along of documents, besides what the entries name
 */
record Parcel(
    Vector known,
    List<Header.Lack> lacks,
    List<String> keys,
    Set<Redaction.Without> without,
    Set<Hash> contents) {
  Parcel {
    lacks = List.copyOf(lacks);
    keys = List.copyOf(keys);
    without = Set.copyOf(without);
    contents = Set.copyOf(contents);
  }

  static Parcel of(LogReader log, Exchange.Wish wish, Optional<String> recovery) {
    return new Parcel(
        wish.receiver().map(peer -> log.upTo(known(log, peer))).orElse(Vector.NOTHING),
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
