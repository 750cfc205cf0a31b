package nl.gia.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gia.journal.Changes;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.Foresight;
import nl.gia.journal.Identity;
import nl.gia.journal.Journal;
import nl.gia.journal.LogReader;
import nl.gia.journal.Redaction;
import nl.gia.journal.Taken;
import nl.gia.journal.Taking;
import nl.gia.journal.Waiting;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/** Gives work to colleagues and takes theirs over, by files. */
public final class Exchange {
  /** Who sends: the keys of this copy and the name that colleagues see. */
  public record Self(Identity identity, String name) {}

  /** What taking a file came to, and of whom it showed that their work goes on in two places. */
  public record Receipt(
      String file,
      Header.Sender sender,
      Taken taken,
      List<Parked> parked,
      List<String> forked,
      Attachments.Picked attachments) {
    public Receipt {
      parked = List.copyOf(parked);
      forked = List.copyOf(forked);
    }

    Receipt withoutWaiting() {
      Taken settled = new Taken(taken.admitted(), taken.known(), 0, taken.changes());
      return new Receipt(file, sender, settled, parked, forked, attachments);
    }

    private Receipt with(Attachments.Picked picked) {
      return new Receipt(file, sender, taken, parked, forked, picked);
    }
  }

  /** A file of a sender who is not trusted yet, kept unread until they are. */
  public record Kept(String id, Hash replica, String name, String made, String file, long size) {}

  /** What came in once a sender was trusted, and what was refused even so. */
  public record Welcome(List<Receipt> taken, List<UserFailure> refused) {
    public Welcome {
      taken = List.copyOf(taken);
      refused = List.copyOf(refused);
    }
  }

  /**
   * What was written.
   *
   * @param changes how many changes it brings, as its receiver counts them
   * @param start whether it brings the content with which the program starts a database
   * @param contents how many contents lie beside it
   */
  public record Sent(int changes, boolean start, int contents, Path attachments) {
    /** Whether all that it brings is what the program starts a database with. */
    public boolean startAlone() {
      return start && changes == 0;
    }
  }

  /** How a bundle is to be written. */
  public record Wish(Optional<Peers.Peer> receiver, boolean plain, Set<Redaction.Without> without) {
    public Wish {
      without = Set.copyOf(without);
    }
  }

  private final Journal journal;
  private final Peers peers;
  private final Self self;
  private final Path folder;
  private final KeptBundles kept;
  private final Senders senders;
  private final Clock clock;

  /**
   * @param folder where copies are made that are gone after use, and where files of senders who are
   *     not trusted are kept
   */
  public Exchange(Journal journal, Peers peers, Self self, Path folder, Clock clock) {
    this.journal = journal;
    this.peers = peers;
    this.self = self;
    this.folder = folder;
    this.clock = clock;
    this.kept = new KeptBundles(folder.resolve("kept"));
    this.senders = new Senders(peers, self, clock);
  }

  /**
   * Writes a bundle with all values.
   *
   * @param receiver for whom: they get what they lack; everything when empty
   * @return how many changes it brings, as its receiver counts them
   * @throws UserFailure when the file cannot be written
   */
  public int write(Path file, Optional<Peers.Peer> receiver, boolean plain) {
    return write(file, new Wish(receiver, plain, Set.of()), Progress.UNWATCHED).changes();
  }

  /**
   * Writes a bundle, and beside it the contents that it names.
   *
   * @throws UserFailure when nothing was ever written here, or the file cannot be written
   */
  public Sent write(Path file, Wish wish, Progress progress) {
    if (journal.log().isBlank()) {
      throw new UserFailure(BundleText.NOTHING_YET);
    }
    return new Dispatch(journal, self, clock).write(file, wish, peers, progress);
  }

  /** The exchange by a folder that others share. */
  public ExchangeFolder folder(FolderStore memory) {
    return new ExchangeFolder(
        this, new ExchangeFolder.Means(journal, self, peers, clock), memory, folder);
  }

  /** Opens a file to look into it, verified; nothing is taken. */
  public BundleReader look(Path file, Progress progress) {
    BundleReader reader = open(file, progress);
    boolean sound = false;
    try {
      reader.verified();
      sound = true;
      return reader;
    } finally {
      if (!sound) {
        reader.close();
      }
    }
  }

  /** Opens a file of which nothing is known yet but what it begins with. */
  BundleReader open(Path file, Progress progress) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UserFailure(BundleText.NOT_WRITABLE, folder);
    }
    return BundleReader.open(file, folder, self.identity(), progress);
  }

  /** What an opened file brings that is not here yet. */
  public Overview overview(BundleReader reader) {
    return Overview.of(reader, journal.log());
  }

  /** What taking an opened file would come to; nothing is taken. */
  public Foresight foresee(BundleReader reader, Path file) {
    requireSameDatabase(reader.header(), file);
    return Foresight.of(
        journal,
        reader.header().sender().replica(),
        String.valueOf(file.getFileName()),
        taking -> deliver(reader, taking));
  }

  /**
   * Takes a file over, all that is in order in it or nothing; nothing either when it is stopped.
   *
   * @throws UserFailure when the file is refused, its sender is not trusted (then it is kept), or
   *     all of it was parked
   */
  public Receipt take(Path file, Progress progress) {
    Receipt receipt = take(file, String.valueOf(file.getFileName()), progress);
    return receipt.with(attachments().besideOf(file));
  }

  /** Takes what is missing here from a file of attachments. */
  public Attachments.Picked pick(Path attachments) {
    return attachments().from(List.of(attachments));
  }

  private Attachments attachments() {
    return new Attachments(journal, self.identity());
  }

  private Receipt take(Path file, String name, Progress progress) {
    Optional<Hash> digest = BundleFile.digest(file);
    Optional<Receipt> same = digest.flatMap(bytes -> again(bytes, name));
    return same.isPresent() ? same.get() : take(file, name, digest, progress);
  }

  /** The receipt of a file that was taken already, byte for byte and all of it. */
  private Optional<Receipt> again(Hash digest, String name) {
    LogReader log = journal.log();
    return log.whole(digest)
        .filter(_ -> log.lacking().isEmpty())
        .map(whole ->
            new Receipt(
                name,
                senders.named(new Header.Sender(whole.sender(), "", "")),
                new Taken(0, whole.entries(), 0, Changes.NONE),
                List.of(),
                List.of(),
                Attachments.Picked.NOTHING));
  }

  private Receipt take(Path file, String name, Optional<Hash> digest, Progress progress) {
    try (BundleReader reader = open(file, progress)) {
      return take(reader, file, name, digest);
    }
  }

  /** Takes an opened file over. */
  Receipt take(BundleReader reader, Path file, String name, Optional<Hash> digest) {
    Header header = reader.header();
    requireSameDatabase(header, file);
    requireTrust(reader, file);
    List<Parked> parked = new ArrayList<>();
    Set<Hash> before = journal.log().forked();
    Taken taken =
        bringsNews(header)
            ? taken(reader, name, digest, parked)
            : new Taken(0, header.changes(), 0, Changes.NONE);
    senders.heard(header);
    parked.addAll(0, reader.verified().parked());
    Header.Sender sender = senders.named(header.sender());
    return new Receipt(name, sender, taken, parked, forkedBut(before), Attachments.Picked.NOTHING);
  }

  /** What those are called whose work goes on in two places, but for these. */
  public List<String> forkedBut(Set<Hash> known) {
    return journal.log().forked().stream()
        .filter(replica -> !known.contains(replica))
        .map(senders::called)
        .sorted()
        .toList();
  }

  /** Takes the file while it is checked, and once more where not all of it may stay. */
  private Taken taken(
      BundleReader reader, String name, Optional<Hash> digest, List<Parked> parked) {
    Header.Sender sender = reader.header().sender();
    try {
      return journal.take(
          sender.replica(),
          name,
          taking -> {
            parked.addAll(deliver(reader, taking));
            digest.filter(_ -> parked.isEmpty()).ifPresent(taking::whole);
          });
    } catch (BundleReader.NotAllSound e) {
      if (reader.verified().sound() == 0) {
        UserFailure failure = new UserFailure(BundleText.ALL_PARKED, name, senders.called(sender));
        failure.initCause(e);
        throw failure;
      }
      return journal.take(sender.replica(), name, taking -> parked.addAll(deliver(reader, taking)));
    }
  }

  /** Hands over what may go in, and tells what may not since a key was withdrawn. */
  private List<Parked> deliver(BundleReader reader, Taking taking) {
    Header header = reader.header();
    LogReader log = journal.log();
    if (log.isBlank()) {
      log.name(header.database());
    }
    header
        .replicas()
        .forEach(one -> taking.key(one.replica(), Base64.getDecoder().decode(one.key())));
    Delivery delivery = new Delivery(taking, log, peers.revoked());
    reader.read(delivery);
    return delivery.parked().entrySet().stream()
        .map(one -> new Parked(one.getKey(), one.getValue(), Parked.Reason.REVOKED))
        .toList();
  }

  /** Whether a file can hold anything that is not here: an entry, or a value that is lacking. */
  private boolean bringsNews(Header header) {
    LogReader log = journal.log();
    return !log.lacking().isEmpty()
        || header.brings().stream().anyMatch(bring -> !log.has(bring.head()));
  }

  /** Whether all that a file in a folder brings is here. */
  boolean has(FolderStore.Seen file) {
    LogReader log = journal.log();
    return file.brings().stream().allMatch(bring -> log.has(bring.head()));
  }

  /** A file of a stranger is kept only when it is whole, and says truly who they are. */
  private void requireTrust(BundleReader reader, Path file) {
    Header header = reader.header();
    Header.Sender sender = header.sender();
    if (sender.replica().equals(self.identity().replica()) || peers.trusts(sender.replica())) {
      return;
    }
    if (peers.revoked().contains(sender.replica())) {
      throw new UserFailure(
          BundleText.REVOKED_SENDER,
          senders.called(sender),
          Fingerprint.of(sender.replica()).text(),
          String.valueOf(file.getFileName()));
    }
    reader.verified();
    if (peers.find(sender.replica()).isEmpty()) {
      peers.keep(
          Peers.Peer.unknown(sender.replica())
              .introduced(new Card(sender.replica(), sender.name(), sender.encryption())));
    }
    boolean room = kept.keep(file, header).isPresent();
    throw new UserFailure(
        room ? BundleText.NOT_TRUSTED : BundleText.NOT_TRUSTED_NOT_KEPT,
        senders.called(sender),
        Fingerprint.of(sender.replica()).text());
  }

  private void requireSameDatabase(Header header, Path file) {
    LogReader log = journal.log();
    boolean begins = log.isBlank() && header.needs().isEmpty();
    if (!header.database().equals(log.database()) && !begins) {
      throw new UserFailure(BundleText.OTHER_DATABASE, file);
    }
  }

  /** The files that are kept until their senders are trusted, the oldest first. */
  public List<Kept> kept() {
    return kept.all();
  }

  /** Lets a kept file go unread. */
  public void forget(Kept file) {
    kept.forget(file);
  }

  /** Trusts a colleague, and takes what was kept of theirs, the oldest first. */
  public Welcome trust(Peers.Peer peer) {
    peers.keep(peer.welcome());
    List<Receipt> taken = new ArrayList<>();
    List<UserFailure> refused = new ArrayList<>();
    for (Kept file : kept.all()) {
      if (file.replica().equals(peer.replica())) {
        try {
          taken.add(take(kept.file(file), file.file(), Progress.UNWATCHED));
          kept.forget(file);
        } catch (UserFailure failure) {
          refused.add(failure);
        }
      }
    }
    return new Welcome(taken, refused);
  }

  /** Takes back that a colleague was trusted; what came in stays. */
  public void distrust(Peers.Peer peer) {
    peers.keep(peer.strange());
  }

  /**
   * Withdraws the key that people know by this code: what came in stays, and nothing later of that
   * replica goes in, whoever brings it, nor what waited until now.
   *
   * @return the last entry of theirs that stays; empty when nothing of theirs is here
   */
  public Optional<LogReader.Chain> revoke(String code) {
    Optional<LogReader.Chain> last =
        journal.log().heads().stream()
            .filter(chain -> Fingerprint.of(chain.replica()).matches(code))
            .max(Comparator.comparingLong(LogReader.Chain::last));
    Optional<Peers.Peer> known =
        peers.all().stream()
            .filter(peer -> Fingerprint.of(peer.replica()).matches(code))
            .findFirst();
    known
        .or(() -> last.map(chain -> Peers.Peer.unknown(chain.replica())))
        .ifPresent(peer -> {
          peers.keep(peer.revoked(last.map(LogReader.Chain::head).orElse(peer.replica())));
          Waiting.letGo(journal, peer.replica());
        });
    return last;
  }
}
