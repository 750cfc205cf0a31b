package nl.gia.bundle;

import java.util.List;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Hash;

/**
 * What stands at the head of a bundle: who made it and when, the keys of all replicas in it, what
 * the receiver must have, of which entries the sender itself lacks values, and what it brings.
 */
public record Header(
    int schema,
    String database,
    String made,
    Sender sender,
    List<ReplicaKey> replicas,
    List<Head> needs,
    List<Lack> lacks,
    List<Bring> brings) {

  public Header {
    replicas = List.copyOf(replicas);
    needs = List.copyOf(needs);
    lacks = List.copyOf(lacks);
    brings = List.copyOf(brings);
  }

  /** Of a sender who lacks no values. */
  public Header(
      int schema,
      String database,
      String made,
      Sender sender,
      List<ReplicaKey> replicas,
      List<Head> needs,
      List<Bring> brings) {
    this(schema, database, made, sender, replicas, needs, List.of(), brings);
  }

  /** How many entries people made of those it brings, and not the program itself. */
  public int changes() {
    return (int)
        brings.stream()
            .filter(bring -> !bring.replica().equals(LogReader.STARTER))
            .mapToLong(bring -> bring.to() - bring.from() + 1)
            .sum();
  }

  /** Whether it brings the content with which the program starts a database. */
  public boolean isStart() {
    return brings.stream().anyMatch(bring -> bring.replica().equals(LogReader.STARTER));
  }

  /** Who made the bundle; the key is the one to encrypt for them with, in base64. */
  public record Sender(Hash replica, String name, String encryption) {}

  /** A replica and its signing key in base64. */
  public record ReplicaKey(Hash replica, String key) {}

  /** An entry of a chain. */
  public record Head(Hash replica, long number, Hash hash) {}

  /** Entries of which the sender lacks some values. */
  public record Lack(Hash replica, long from, long to) {
    /** Whether the other goes on where this ends. */
    boolean reaches(Lack next) {
      return replica.equals(next.replica()) && to + 1 >= next.from();
    }
  }

  /** A piece of a chain, and the hash of its last entry. */
  public record Bring(Hash replica, long from, long to, Hash head) {}
}
