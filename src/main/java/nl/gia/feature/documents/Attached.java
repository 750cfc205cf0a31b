package nl.gia.feature.documents;

import java.util.Optional;
import nl.gia.journal.Contents;
import nl.gia.journal.entry.Hash;

/**
 * A document as a row to which it is linked shows it.
 *
 * @param link the id of the link
 * @param date as it is stored; empty text for none
 */
record Attached(
    String link, String document, String title, String date, String number, Holding holding) {
  /**
   * What is here of a document's content.
   *
   * @param hash empty for a document of which only the facts are kept
   * @param size in bytes; 0 where it is not known
   */
  record Holding(Optional<Hash> hash, long size, Contents.State state) {
    /** Of a document that never had a file. */
    static final Holding NONE = new Holding(Optional.empty(), 0, Contents.State.NOT_RECEIVED);

    /** Whether there is something to open. */
    boolean isHere() {
      return hash.isPresent() && state == Contents.State.KEPT;
    }
  }
}
