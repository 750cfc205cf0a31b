package nl.gia.bundle;

import nl.gia.journal.entry.Hash;
import nl.gia.platform.text.Text;

/** From which entry on a chain in a file is not taken, and why; the rest of the file is. */
public record Parked(Hash replica, long number, Reason reason) {
  /** What is wrong, in words. */
  public Text why() {
    return switch (reason) {
      case HASH -> BundleText.PARKED_HASH;
      case SIGNATURE -> BundleText.PARKED_SIGNATURE;
      case UNSIGNED -> BundleText.PARKED_UNSIGNED;
      case PREVIOUS -> BundleText.PARKED_PREVIOUS;
      case SUCCESSION -> BundleText.PARKED_SUCCESSION;
      case REVOKED -> BundleText.PARKED_REVOKED;
    };
  }

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
    SUCCESSION,
    /** The replica's key was withdrawn here, and the entry was not here by then. */
    REVOKED
  }
}
