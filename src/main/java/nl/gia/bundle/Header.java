package nl.gia.bundle;

import java.util.List;
import nl.gia.journal.entry.Hash;

/**
 * What stands at the head of a bundle: who made it and when, the keys of all replicas in it, what
 * the receiver must have, and what it brings.
 */
public record Header(
    int schema,
    String database,
    String made,
    Sender sender,
    List<ReplicaKey> replicas,
    List<Head> needs,
    List<Bring> brings) {

  public Header {
    replicas = List.copyOf(replicas);
    needs = List.copyOf(needs);
    brings = List.copyOf(brings);
  }

  /** Who made the bundle; the key is the one to encrypt for them with, in base64. */
  public record Sender(Hash replica, String name, String encryption) {}

  /** A replica and its signing key in base64. */
  public record ReplicaKey(Hash replica, String key) {}

  /** An entry of a chain. */
  public record Head(Hash replica, long number, Hash hash) {}

  /** A piece of a chain, and the hash of its last entry. */
  public record Bring(Hash replica, long from, long to, Hash head) {}
}
