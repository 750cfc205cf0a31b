package nl.gia.bundle;

import java.util.List;
import java.util.Optional;
import nl.gia.journal.Waiting;
import nl.gia.platform.problem.UserFailure;

/**
 * What one exchange by a folder came to.
 *
 * @param taken what came in, of files that brought anything or of which something was parked
 * @param unread the files that could not be read, and why; they are tried again next time
 * @param arriving the files of which not all is there yet; they go in by themselves once it is
 * @param strangers who lay a card there and is not trusted
 * @param waiting what waits for work that is not here, by whose it is
 * @param sent what was written; empty when there was nothing new
 * @param open whether what was written can be read by everybody, as nobody's key is known yet
 * @param attachments what came of contents of documents
 */
public record FolderReport(
    List<Exchange.Receipt> taken,
    List<Unread> unread,
    List<String> arriving,
    List<Card> strangers,
    List<Waiting.Count> waiting,
    Optional<Exchange.Sent> sent,
    boolean open,
    Attachments.Picked attachments) {
  /** A file that stays unread, and why. */
  public record Unread(String file, UserFailure why) {}

  public FolderReport {
    taken = List.copyOf(taken);
    unread = List.copyOf(unread);
    arriving = List.copyOf(arriving);
    strangers = List.copyOf(strangers);
    waiting = List.copyOf(waiting);
  }

  /** How many changes came in. */
  public long changes() {
    return taken.stream().mapToLong(one -> one.taken().admitted()).sum();
  }
}
