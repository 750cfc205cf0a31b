package nl.gia.feature.privacy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gia.bundle.Peers;
import nl.gia.feature.Workspace;
import nl.gia.journal.Scrubbing;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;

/** How far an erasure has come: which colleagues have it, and which copies it did not reach. */
record Reach(Workspace space, Peers peers, Scrubbing scrubbing) {
  private static final String ERASE = ".erase";

  /** Colleagues of whom nothing shows yet that they have all erasures of a row. */
  List<String> waitingFor(String row) {
    List<Hash> erasures = erasures(row);
    return peers.all().stream()
        .filter(peer ->
            !erasures.stream().allMatch(one -> space.journal().log().saw(peer.known(), one)))
        .map(Peers.Peer::name)
        .sorted()
        .toList();
  }

  /** All colleagues of whom this copy knows. */
  List<String> colleagues() {
    return peers.all().stream().map(Peers.Peer::name).sorted().toList();
  }

  /** Backups that were made here and cannot be reached now. */
  List<Path> unreached() {
    return scrubbing.unreached();
  }

  private List<Hash> erasures(String row) {
    List<Hash> found = new ArrayList<>();
    for (Entry entry : space.journal().log().entriesBeyond(Map.of())) {
      if (entry.act().code().endsWith(ERASE) && entry.act().rows().contains(row)) {
        found.add(entry.hash());
      }
    }
    return found;
  }
}
