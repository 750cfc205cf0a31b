package nl.gia.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gia.journal.entry.Hash;

/** The colleagues this copy knows: their keys, whether they are trusted, what they have. */
public interface Peers {
  /**
   * A colleague's replica.
   *
   * @param encryption the key to encrypt for them with, in base64; empty when unknown
   * @param known the last number of each chain that they said they have
   */
  record Peer(
      Hash replica,
      String name,
      String encryption,
      boolean trusted,
      Map<Hash, Long> known,
      Optional<String> heardOn) {
    public Peer {
      known = Map.copyOf(new TreeMap<>(known));
    }
  }

  List<Peer> all();

  Optional<Peer> find(Hash replica);

  void keep(Peer peer);
}
