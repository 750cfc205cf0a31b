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
   * @param known the entries, with their numbers, up to which they last said to have all
   * @param lacks the entries of which they last said to lack values
   */
  record Peer(
      Hash replica,
      String name,
      String encryption,
      boolean trusted,
      Map<Hash, Long> known,
      Optional<String> heardOn,
      List<Header.Lack> lacks) {
    public Peer {
      known = Map.copyOf(new TreeMap<>(known));
      lacks = List.copyOf(lacks);
    }

    /** A colleague who lacks no values. */
    public Peer(
        Hash replica,
        String name,
        String encryption,
        boolean trusted,
        Map<Hash, Long> known,
        Optional<String> heardOn) {
      this(replica, name, encryption, trusted, known, heardOn, List.of());
    }

    /** The same colleague, trusted or not. */
    public Peer trusted(boolean now) {
      return new Peer(replica, name, encryption, now, known, heardOn, lacks);
    }
  }

  List<Peer> all();

  Optional<Peer> find(Hash replica);

  void keep(Peer peer);

  /** Whether a replica is trusted, also one of which nothing came yet. */
  boolean trusts(Hash replica);
}
