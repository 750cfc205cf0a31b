package nl.gia.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.journal.entry.Hash;

/** The colleagues this copy knows: their keys, whether they are trusted, what they have. */
public interface Peers {
  /**
   * A colleague's replica.
   *
   * @param encryption the key to encrypt for them with, in base64; empty when unknown
   * @param known the entries, with their numbers, up to which they last said to have all
   * @param lacks the entries of which they last said to lack values
   * @param revokedAt the last entry of theirs that was accepted, once their key was withdrawn; the
   *     replica's own hash when there was none
   */
  record Peer(
      Hash replica,
      String name,
      String encryption,
      boolean trusted,
      Map<Hash, Long> known,
      Optional<String> heardOn,
      List<Header.Lack> lacks,
      Optional<Hash> revokedAt) {
    public Peer {
      known = Map.copyOf(known);
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
      this(replica, name, encryption, trusted, known, heardOn, List.of(), Optional.empty());
    }

    /** A colleague of whom nothing is known but the code. */
    public static Peer unknown(Hash replica) {
      return new Peer(replica, "", "", false, Map.of(), Optional.empty());
    }

    /** The same colleague, trusted from now on. */
    public Peer welcome() {
      return new Peer(replica, name, encryption, true, known, heardOn, lacks, Optional.empty());
    }

    /** The same colleague, as if never trusted. */
    public Peer strange() {
      return new Peer(replica, name, encryption, false, known, heardOn, lacks, revokedAt);
    }

    /** The same colleague, of whom this was the last entry that was accepted. */
    public Peer revoked(Hash last) {
      return new Peer(replica, name, encryption, false, known, heardOn, lacks, Optional.of(last));
    }

    /** The same colleague, as their card says who they are. */
    public Peer introduced(Card card) {
      return new Peer(
          replica, card.name(), card.encryption(), trusted, known, heardOn, lacks, revokedAt);
    }
  }

  List<Peer> all();

  Optional<Peer> find(Hash replica);

  void keep(Peer peer);

  /** The directorate's key, for which every encrypted file is encrypted as well. */
  default Optional<String> recovery() {
    return Optional.empty();
  }

  /** The replicas whose keys were withdrawn. */
  default Set<Hash> revoked() {
    return all().stream()
        .filter(peer -> peer.revokedAt().isPresent())
        .map(Peer::replica)
        .collect(Collectors.toSet());
  }

  /** The trusted colleagues for whom can be encrypted. */
  default Set<Hash> met() {
    return all().stream()
        .filter(peer -> peer.trusted() && !peer.encryption().isEmpty())
        .map(Peer::replica)
        .collect(Collectors.toSet());
  }

  /** When a replica was heard of last. */
  default Optional<String> heardOn(Hash replica) {
    return find(replica).flatMap(Peer::heardOn);
  }

  /** Whether a replica is trusted, also one of which nothing came yet. */
  boolean trusts(Hash replica);
}
