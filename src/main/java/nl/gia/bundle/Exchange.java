package nl.gia.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gia.journal.Changes;
import nl.gia.journal.Identity;
import nl.gia.journal.Journal;
import nl.gia.journal.LogReader;
import nl.gia.journal.Signatures;
import nl.gia.journal.Taken;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;

/** Gives work to colleagues and takes theirs over, by files. */
public final class Exchange {
  private static final int SCHEMA = 1;

  /** Who sends: the keys of this copy and the name that colleagues see. */
  public record Self(Identity identity, String name) {}

  /** What taking a file came to. */
  public record Receipt(Header.Sender sender, Taken taken, List<Parked> parked) {
    public Receipt {
      parked = List.copyOf(parked);
    }
  }

  private final Journal journal;
  private final Peers peers;
  private final Self self;
  private final Path scratch;
  private final Clock clock;

  public Exchange(Journal journal, Peers peers, Self self, Path scratch, Clock clock) {
    this.journal = journal;
    this.peers = peers;
    this.self = self;
    this.scratch = scratch;
    this.clock = clock;
  }

  /**
   * Writes a bundle.
   *
   * @param receiver for whom: they get what they lack; everything when empty
   * @return the number of entries in it
   * @throws UserFailure when the file cannot be written
   */
  public int write(Path file, Optional<Peers.Peer> receiver, boolean plain) {
    signHead();
    Map<Hash, Long> known = receiver.map(Peers.Peer::known).orElse(Map.of());
    LogReader log = journal.log();
    List<LogReader.Signed> signatures = log.signatures();
    Header header = header(log, known);
    BundleContent content =
        new BundleContent(
            header,
            log.entriesBeyond(known),
            List.of(),
            signatures.stream()
                .map(s ->
                    new HeadSignature(s.replica(), s.number(), s.hash(), s.date(), s.signature()))
                .filter(s -> s.number() > known.getOrDefault(s.replica(), 0L))
                .toList());
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    try {
      int count;
      try (OutputStream out = stream(fresh, receiver, plain)) {
        count = BundleWriter.write(content, self.identity(), out);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      return count;
    } catch (IOException e) {
      UserFailure failure = new UserFailure(BundleText.NOT_WRITABLE, file);
      failure.initCause(e);
      throw failure;
    }
  }

  private static OutputStream stream(Path file, Optional<Peers.Peer> receiver, boolean plain)
      throws IOException {
    OutputStream out = Files.newOutputStream(file);
    List<String> keys =
        receiver.map(Peers.Peer::encryption).filter(key -> !key.isEmpty()).stream().toList();
    return plain || keys.isEmpty() ? out : Envelope.sealed(out, keys);
  }

  private Header header(LogReader log, Map<Hash, Long> known) {
    List<Header.Bring> brings = new ArrayList<>();
    List<Header.Head> needs = new ArrayList<>();
    Set<Hash> named = new TreeSet<>(Set.of(self.identity().replica()));
    for (LogReader.Chain chain : log.heads()) {
      long from = Math.max(chain.first(), known.getOrDefault(chain.replica(), 0L) + 1);
      named.add(chain.replica());
      if (from <= chain.last()) {
        brings.add(new Header.Bring(chain.replica(), from, chain.last(), chain.head()));
      }
    }
    Map<Hash, String> keys =
        log.keys().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, key -> nl.gia.journal.entry.Salts.base64(key.getValue())));
    return new Header(
        SCHEMA,
        log.database(),
        now(),
        new Header.Sender(self.identity().replica(), self.name(), self.identity().encryptionKey()),
        named.stream()
            .map(replica -> new Header.ReplicaKey(replica, keys.getOrDefault(replica, "")))
            .toList(),
        needs,
        brings);
  }

  /** Signs our last entry, so that every chain in a bundle ends at a signature. */
  private void signHead() {
    Hash own = self.identity().replica();
    String date = now();
    for (LogReader.Chain chain : journal.log().heads()) {
      if (chain.replica().equals(own)) {
        String signature =
            self.identity().sign(Signatures.head(own, chain.last(), chain.head(), date));
        journal.sign(
            new LogReader.Signed(own, chain.last(), chain.head(), date, signature),
            Base64.getDecoder().decode(self.identity().signingKey()));
      }
    }
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Opens a file to look into it, verified; nothing is taken. */
  public BundleReader look(Path file) {
    BundleReader reader = BundleReader.open(file, scratch, self.identity());
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

  /**
   * Takes a file over, all that is in order in it or nothing.
   *
   * @throws UserFailure when the file is refused, its sender is not trusted, or all of it was
   *     parked
   */
  public Receipt take(Path file) {
    try (BundleReader reader = BundleReader.open(file, scratch, self.identity())) {
      Header header = reader.header();
      requireTrust(header.sender());
      requireSameDatabase(header, file);
      Taken taken =
          bringsNews(header)
              ? taken(reader, file)
              : new Taken(0, reader.verified().count(), 0, Changes.NONE);
      heard(header);
      return new Receipt(header.sender(), taken, reader.verified().parked());
    }
  }

  /** Takes the file while it is checked, and once more where not all of it may stay. */
  private Taken taken(BundleReader reader, Path file) {
    try {
      return take(reader, file);
    } catch (BundleReader.NotAllSound e) {
      if (reader.verified().sound() == 0) {
        UserFailure failure =
            new UserFailure(BundleText.ALL_PARKED, file, reader.header().sender().name());
        failure.initCause(e);
        throw failure;
      }
      return take(reader, file);
    }
  }

  private Taken take(BundleReader reader, Path file) {
    Header header = reader.header();
    return journal.take(
        header.sender().replica(),
        String.valueOf(file.getFileName()),
        taking -> {
          header
              .replicas()
              .forEach(one -> taking.key(one.replica(), Base64.getDecoder().decode(one.key())));
          reader.read(new Sink(taking));
        });
  }

  /** Whether a file can hold anything that is not here: an entry, or a value that is lacking. */
  private boolean bringsNews(Header header) {
    LogReader log = journal.log();
    return log.lacksValues() || header.brings().stream().anyMatch(bring -> !log.has(bring.head()));
  }

  private void requireTrust(Header.Sender sender) {
    boolean trusted = peers.find(sender.replica()).map(Peers.Peer::trusted).orElse(false);
    if (!trusted && !sender.replica().equals(self.identity().replica())) {
      throw new UserFailure(
          BundleText.NOT_TRUSTED,
          sender.name(),
          nl.gia.journal.Fingerprint.of(sender.replica()).text());
    }
  }

  private void requireSameDatabase(Header header, Path file) {
    LogReader log = journal.log();
    if (!header.database().equals(log.database())) {
      throw new UserFailure(BundleText.OTHER_DATABASE, file);
    }
  }

  /** Keeps what the sender has: what the file brings, and what it says others must have. */
  private void heard(Header header) {
    Map<Hash, Long> known = new HashMap<>();
    peers.find(header.sender().replica()).ifPresent(peer -> known.putAll(peer.known()));
    header.needs().forEach(head -> known.merge(head.replica(), head.number(), Math::max));
    header.brings().forEach(bring -> known.merge(bring.replica(), bring.to(), Math::max));
    peers.keep(
        new Peers.Peer(
            header.sender().replica(),
            header.sender().name(),
            header.sender().encryption(),
            true,
            known,
            Optional.of(header.made())));
  }

  private record Sink(nl.gia.journal.Taking taking) implements BundleSink {
    @Override
    public void entry(Entry entry) {
      taking.entry(entry);
    }

    @Override
    public void fill(Fill fill) {
      taking.fill(fill.entry(), fill.salts(), fill.values());
    }

    @Override
    public void signature(HeadSignature s) {
      taking.signature(
          new LogReader.Signed(s.replica(), s.number(), s.hash(), s.date(), s.signature()));
    }
  }
}
