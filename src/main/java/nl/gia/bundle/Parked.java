package nl.gia.bundle;

import nl.gia.journal.entry.Hash;

/** From which entry on a chain in a file is not taken, and why; the rest of the file is. */
public record Parked(Hash replica, long number, Reason reason) {
  /** What is wrong with a chain. */
  public enum Reason {
    /** The entries are not the ones that were signed. */
    HASH,
    /** The signature is not the replica's. */
    SIGNATURE,
    /** No signature covers the entries. */
    UNSIGNED,
    /** An entry does not follow the one that it names as the one before. */
    PREVIOUS,
    /** An entry goes on for another replica without that one's signature. */
    SUCCESSION
  }
}
