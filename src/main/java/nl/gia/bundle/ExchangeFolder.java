package nl.gia.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.journal.Contents;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.Journal;
import nl.gia.journal.Reading;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/**
 * A folder that several people share by whatever program copies folders. Each replica takes what is
 * new in it, and adds files of its own with what cannot be had from the files that lie there; it
 * touches nobody else's. What is known of the folder is a memory only: without it more is read or
 * written than needed, and nothing is lost.
 */
public final class ExchangeFolder {
  /** What exchanging by a folder takes. */
  record Means(Journal journal, Exchange.Self self, Peers peers, Clock clock) {}

  private final Exchange exchange;
  private final Means means;
  private final FolderStore memory;
  private final Path scratch;

  ExchangeFolder(Exchange exchange, Means means, FolderStore memory, Path scratch) {
    this.exchange = exchange;
    this.means = means;
    this.memory = memory;
    this.scratch = scratch;
  }

  /**
   * Takes what is new and writes what is new.
   *
   * @throws UserFailure when the folder is not there, or goes away meanwhile; what was taken by
   *     then stays
   */
  public FolderReport exchange(Path folder, Progress progress) {
    return exchange(folder, false, progress);
  }

  /**
   * Takes what is new, and writes all over again what lies there of this replica, so that nothing
   * stays in its files that is not in the log any more.
   */
  public FolderReport rewrite(Path folder, Progress progress) {
    return exchange(folder, true, progress);
  }

  /** The folder in which files of ours lie from before something was erased; empty for none. */
  public Optional<Path> stale() {
    long erased = means.journal().log().erasures();
    return memory
        .folder()
        .filter(folder -> {
          String place = folder.toAbsolutePath().normalize().toString();
          return memory.erasures(place) != erased
              && memory.in(place).stream()
                  .anyMatch(seen -> seen.sender().equals(means.self().identity().replica()));
        });
  }

  private FolderReport exchange(Path folder, boolean anew, Progress progress) {
    Path place = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(place)) {
      throw new UserFailure(BundleText.NO_FOLDER, folder);
    }
    try {
      List<Card> strangers = meet(files(place));
      FolderIntake intake = new FolderIntake(exchange, memory, place);
      List<FolderStore.Seen> seen = intake.take(files(place), progress);
      Attachments.Picked picked = pick(place);
      FolderOutput output = new FolderOutput(means, memory, place, scratch);
      long erased = means.journal().log().erasures();
      boolean due = memory.erasures(place.toString()) != erased;
      Optional<Exchange.Sent> sent = output.write(seen, anew || due, progress);
      if (due) {
        memory.erasures(place.toString(), erased);
      }
      return new FolderReport(
          intake.receipts(),
          intake.unread(),
          intake.arriving(),
          strangers,
          new Reading(means.journal()).waiting(),
          sent,
          output.isOpen(),
          picked);
    } catch (IOException | UncheckedIOException e) {
      UserFailure failure = new UserFailure(BundleText.FOLDER_LOST, folder);
      failure.initCause(e);
      throw failure;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Learns the keys of those who are trusted by their code; tells who else lay a card there. */
  private List<Card> meet(List<Path> files) {
    List<Card> strangers = new ArrayList<>();
    Set<String> met =
        means.peers().met().stream()
            .map(replica -> Fingerprint.plain(Fingerprint.of(replica).text()))
            .collect(Collectors.toSet());
    for (Path file : files.stream().filter(FolderName::isCard).toList()) {
      if (FolderName.in(file).filter(name -> met.contains(name.owner())).isPresent()) {
        continue;
      }
      card(file)
          .filter(card -> !card.replica().equals(means.self().identity().replica()))
          .ifPresent(card -> meet(card, strangers));
    }
    return strangers.stream().distinct().sorted(Comparator.comparing(Card::name)).toList();
  }

  /** A card of which not all is there yet says nothing. */
  private static Optional<Card> card(Path file) {
    try {
      return Optional.of(Card.read(file));
    } catch (UserFailure e) {
      return Optional.empty();
    }
  }

  private void meet(Card card, List<Card> strangers) {
    Optional<Peers.Peer> known = means.peers().find(card.replica());
    if (means.peers().revoked().contains(card.replica())) {
      return;
    }
    if (!means.peers().trusts(card.replica())) {
      strangers.add(card);
    } else if (known.map(peer -> peer.encryption().isEmpty()).orElse(true)) {
      means
          .peers()
          .keep(
              known.orElseGet(() -> Peers.Peer.unknown(card.replica())).introduced(card).welcome());
    }
  }

  private Attachments.Picked pick(Path folder) throws IOException {
    if (new Contents(means.journal()).missing().isEmpty()) {
      return Attachments.Picked.NOTHING;
    }
    return new Attachments(means.journal(), means.self().identity())
        .from(files(folder).stream().filter(Attachments::isCalledSo).toList());
  }

  /** The code by which a stranger's card is compared. */
  public static String code(Card card) {
    return Fingerprint.of(card.replica()).text();
  }
}
