package nl.gia.bundle;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gia.journal.Contents;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.merge.Vector;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.value.Departure;

/** Writes into a folder what cannot be had from the files that lie there. */
@Departure(
    from = "replace",
    because = "the names of files in an exchange folder are its own and cannot collide")
final class FolderOutput {
  /** More files of one's own than this are made one again. */
  private static final int MOST = 16;

  private final ExchangeFolder.Means means;
  private final FolderStore memory;
  private final Path folder;
  private final Path scratch;
  private final Hash me;
  private final List<Peers.Peer> trusted;
  private final List<String> keys;

  FolderOutput(ExchangeFolder.Means means, FolderStore memory, Path folder, Path scratch) {
    this.means = means;
    this.memory = memory;
    this.folder = folder;
    this.scratch = scratch;
    me = means.self().identity().replica();
    trusted =
        means.peers().all().stream()
            .filter(Peers.Peer::trusted)
            .filter(peer -> !peer.replica().equals(me))
            .toList();
    keys = keys();
  }

  /** Whether everybody can read what is written, as nobody's key is known yet. */
  boolean isOpen() {
    return keys.isEmpty();
  }

  /** With our own key among them, so that we can tell later what lies there of ours. */
  private List<String> keys() {
    Set<String> all = new TreeSet<>();
    trusted.stream().map(Peers.Peer::encryption).filter(key -> !key.isEmpty()).forEach(all::add);
    if (!all.isEmpty()) {
      all.add(means.self().identity().encryptionKey());
    }
    return RecoveryStore.with(means.peers().recovery(), all);
  }

  /**
   * Writes what is new, and takes away of our own files what later ones hold.
   *
   * @param seen the files that lie there whole
   * @param anew whether our own files are all to be written anew
   */
  Optional<Exchange.Sent> write(List<FolderStore.Seen> seen, boolean anew, Progress progress)
      throws IOException {
    progress.check();
    tidy(seen);
    card();
    LogReader log = means.journal().log();
    if (log.isBlank()) {
      return Optional.empty();
    }
    List<FolderStore.Seen> own =
        seen.stream().filter(this::isOurs).filter(one -> !one.superseded()).toList();
    boolean others = own.stream().anyMatch(one -> !one.receivers().equals(receivers()));
    boolean again = others || (anew && !own.isEmpty());
    boolean whole = again || own.size() >= MOST;
    List<FolderStore.Seen> had = had(whole ? List.of() : own, seen);
    Vector lying = again ? Vector.NOTHING : lying(log, had);
    Set<Hash> contents = notOffered(had);
    if (!whole && contents.isEmpty() && !FolderCoverage.leaves(log, lying)) {
      return Optional.empty();
    }
    Exchange.Sent sent = put(lying, contents, progress);
    if (whole) {
      for (FolderStore.Seen old : own) {
        memory.keep(folder.toString(), old.asSuperseded());
        if (anew) {
          drop(old);
        }
      }
    }
    return Optional.of(sent);
  }

  /** The files from which everybody can have what they hold: of our own these, and of others. */
  private List<FolderStore.Seen> had(List<FolderStore.Seen> own, List<FolderStore.Seen> seen) {
    FolderReaders readers = new FolderReaders(means.journal(), trusted);
    return Stream.concat(
            own.stream(),
            seen.stream().filter(one -> !one.sender().equals(me)).filter(readers::areServedBy))
        .toList();
  }

  /** The contents that are here and lie beside no file; one can come long after its document. */
  private Set<Hash> notOffered(List<FolderStore.Seen> had) {
    Set<Hash> left = new HashSet<>(new Contents(means.journal()).here());
    if (!left.isEmpty()) {
      had.stream()
          .map(one -> Attachments.nameFor(folder.resolve(one.name())))
          .forEach(file -> left.removeAll(Attachments.offeredBy(file)));
    }
    return left;
  }

  private boolean isOurs(FolderStore.Seen one) {
    return one.sender().equals(me)
        && FolderName.in(Path.of(one.name())).filter(name -> name.isOf(me)).isPresent();
  }

  /**
   * Files of ours that others hold all of go away one exchange after that one was written, by when
   * it was copied to those who lack it.
   */
  private void tidy(List<FolderStore.Seen> seen) throws IOException {
    for (FolderStore.Seen one : seen) {
      if (one.superseded() && isOurs(one)) {
        drop(one);
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path left : files.filter(file -> FolderName.isUnfinishedOf(file, me)).toList()) {
        Files.deleteIfExists(left);
      }
    }
  }

  private void drop(FolderStore.Seen own) throws IOException {
    Path file = folder.resolve(own.name());
    Files.deleteIfExists(Attachments.nameFor(file));
    Files.deleteIfExists(file);
    memory.forget(folder.toString(), own.name());
  }

  private static Vector lying(LogReader log, List<FolderStore.Seen> had) {
    return new FolderCoverage(log, had.stream().flatMap(one -> one.brings().stream()).toList())
        .lying();
  }

  private String receivers() {
    return String.join(" ", keys);
  }

  private Exchange.Sent put(Vector lying, Set<Hash> contents, Progress progress)
      throws IOException {
    Parcel parcel =
        new Parcel(
            lying,
            trusted.stream().flatMap(peer -> peer.lacks().stream()).distinct().toList(),
            keys,
            Set.of(),
            contents);
    Path own = Files.createDirectories(scratch).resolve("out.gia.json");
    try {
      Exchange.Sent sent =
          new Dispatch(means.journal(), means.self(), means.clock()).write(own, parcel, progress);
      Hash digest = BundleFile.digest(own).orElseThrow(() -> new IOException(own.toString()));
      FolderName name = FolderName.of(me, digest);
      Path there = folder.resolve(name.bundle(!keys.isEmpty()));
      if (sent.contents() > 0) {
        copy(sent.attachments(), name, Attachments.nameFor(there));
      }
      copy(own, name, there);
      remember(there, digest);
      return new Exchange.Sent(
          sent.changes(), sent.start(), sent.contents(), Attachments.nameFor(there));
    } finally {
      Files.deleteIfExists(own);
      Files.deleteIfExists(Attachments.nameFor(own));
    }
  }

  /** So that what can be had from it counts, and nobody reads it again here. */
  private void remember(Path file, Hash digest) throws IOException {
    try (BundleReader reader =
        BundleReader.open(file, scratch, means.self().identity(), Progress.UNWATCHED)) {
      Header header = reader.header();
      memory.keep(
          folder.toString(),
          new FolderStore.Seen(
              String.valueOf(file.getFileName()),
              Files.size(file),
              Files.getLastModifiedTime(file).toMillis(),
              digest,
              me,
              header.made(),
              header.brings(),
              receivers(),
              false));
    }
  }

  /** Under its own name only when all of it is there. */
  private void copy(Path from, FolderName name, Path to) throws IOException {
    Path unfinished = folder.resolve(name.unfinished());
    try {
      Files.copy(from, unfinished, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      move(unfinished, to);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Who we are, for colleagues who know our code and not yet our key. */
  private void card() throws IOException {
    Path own = Files.createDirectories(scratch).resolve("out.kaart.json");
    try {
      Card.write(own, means.self().identity(), means.self().name());
      Hash digest = BundleFile.digest(own).orElseThrow(() -> new IOException(own.toString()));
      FolderName name = FolderName.of(me, digest);
      Path there = folder.resolve(name.card());
      if (!Files.exists(there)) {
        copy(own, name, there);
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(FolderName::isCard).toList()) {
          boolean former =
              !file.equals(there) && FolderName.in(file).filter(one -> one.isOf(me)).isPresent();
          if (former) {
            Files.deleteIfExists(file);
          }
        }
      }
    } catch (UserFailure e) {
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(own);
    }
  }
}
