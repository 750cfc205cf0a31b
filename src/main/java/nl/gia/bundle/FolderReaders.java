package nl.gia.bundle;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.journal.Journal;
import nl.gia.journal.Reach;
import nl.gia.journal.entry.Hash;

/**
 * Who is to be served by the files in a folder, and how far each has come by their own last word;
 * found out once for all files, of which there may be thousands.
 */
final class FolderReaders {
  /** By then a program that copies folders has done so. */
  private static final Duration COPIED = Duration.ofDays(1);

  private record Reader(Hash replica, Instant heard, Reach reach) {
    /** Whether they wrote long after a file was made, and did not have what it brings. */
    boolean couldNot(FolderStore.Seen file, Instant made) {
      return !replica.equals(file.sender())
          && heard.isAfter(made.plus(COPIED))
          && file.brings().stream().anyMatch(bring -> !reach.has(bring.replica(), bring.to()));
    }
  }

  private final List<Reader> readers;

  FolderReaders(Journal journal, List<Peers.Peer> trusted) {
    readers = trusted.stream().flatMap(peer -> reader(journal, peer)).toList();
  }

  private static Stream<Reader> reader(Journal journal, Peers.Peer peer) {
    return peer.heardOn().flatMap(FolderReaders::instant).stream()
        .map(heard -> new Reader(peer.replica(), heard, new Reach(journal, peer.known().keySet())));
  }

  /** Whether what another wrote can be read by all: nobody who wrote later lacks it. */
  boolean areServedBy(FolderStore.Seen file) {
    Optional<Instant> made = instant(file.made());
    return made.isEmpty() || readers.stream().noneMatch(one -> one.couldNot(file, made.get()));
  }

  private static Optional<Instant> instant(String time) {
    try {
      return Optional.of(Instant.parse(time));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
