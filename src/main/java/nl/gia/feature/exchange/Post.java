package nl.gia.feature.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.bundle.BundleReader;
import nl.gia.bundle.Exchange;
import nl.gia.bundle.Header;
import nl.gia.bundle.Peers;
import nl.gia.bundle.TrustStore;
import nl.gia.feature.Kinds;
import nl.gia.feature.Names;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Changes;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.task.Progress;

/** Makes files for colleagues, takes theirs, and keeps whom this copy trusts. */
final class Post {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT);

  private final OpenDatabase open;
  private final Kinds kinds;
  private final TrustStore trust;

  Post(OpenDatabase open, Kinds kinds) {
    this.open = open;
    this.kinds = kinds;
    trust = new TrustStore(open.database());
  }

  String ownName() {
    return open.user();
  }

  String ownCode() {
    return open.own().identity().fingerprint().text();
  }

  /** All colleagues of whom a file came, and after them those who are trusted by code alone. */
  List<Colleague> colleagues() {
    List<Peers.Peer> peers =
        open.peers().all().stream()
            .filter(peer -> !peer.replica().equals(open.own().identity().replica()))
            .toList();
    List<Colleague> all = new ArrayList<>(peers.stream().map(this::colleague).toList());
    trust.fingerprints().stream()
        .filter(code -> peers.stream().noneMatch(p -> Fingerprint.of(p.replica()).matches(code)))
        .map(code -> new Colleague(code, "", grouped(code), true, "", false))
        .forEach(all::add);
    return all;
  }

  /** Trusts whoever has this code, or no longer. */
  void trust(String code, boolean trusted) {
    trust.trust(code, trusted);
    open.peers().all().stream()
        .filter(peer -> Fingerprint.of(peer.replica()).matches(code))
        .forEach(peer ->
            open.peers()
                .keep(
                    new Peers.Peer(
                        peer.replica(),
                        peer.name(),
                        peer.encryption(),
                        trusted,
                        peer.known(),
                        peer.heardOn())));
  }

  /** Makes a file with all that a colleague lacks, or with everything; gives how many changes. */
  int write(Path file, String receiver, boolean sealed) {
    open.introduce();
    Optional<Peers.Peer> peer =
        receiver.isEmpty() ? Optional.empty() : open.peers().find(Hash.parse(receiver));
    return open.exchange().write(file, peer, !sealed);
  }

  /** Looks into a file; nothing is taken. */
  Incoming look(Path file) {
    try (BundleReader reader = open.exchange().look(file)) {
      Header header = reader.header();
      Header.Sender sender = header.sender();
      return new Incoming(
          file,
          sender.name(),
          Fingerprint.of(sender.replica()).text(),
          trusts(sender.replica()),
          when(header.made()),
          reader.verified().count(),
          fresh(header));
    }
  }

  /** Takes a file of a trusted colleague over. */
  Arrival take(Path file, Progress progress) {
    try (BundleReader reader = open.exchange().look(file)) {
      meet(reader.header().sender());
    }
    progress.check();
    Exchange.Receipt receipt = open.exchange().take(file);
    return new Arrival(
        receipt.sender().name(),
        receipt.taken().admitted(),
        receipt.taken().waiting(),
        receipt.parked().size(),
        rows(receipt.taken().changes()),
        new Matters(open, kinds).count());
  }

  private boolean trusts(Hash replica) {
    return replica.equals(open.own().identity().replica())
        || open.peers().find(replica).map(Peers.Peer::trusted).orElse(false)
        || trust.fingerprints().stream().anyMatch(Fingerprint.of(replica)::matches);
  }

  /** Keeps who sent a file that is about to be taken. */
  private void meet(Header.Sender sender) {
    boolean own = sender.replica().equals(open.own().identity().replica());
    if (!own && open.peers().find(sender.replica()).isEmpty()) {
      open.peers()
          .keep(
              new Peers.Peer(
                  sender.replica(),
                  sender.name(),
                  sender.encryption(),
                  trusts(sender.replica()),
                  Map.of(),
                  Optional.empty()));
    }
  }

  /** How many entries a file brings beyond what is here, chain by chain. */
  private long fresh(Header header) {
    Map<Hash, Long> here =
        open.journal().log().heads().stream()
            .collect(Collectors.toMap(LogReader.Chain::replica, LogReader.Chain::last, Math::max));
    return header.brings().stream()
        .mapToLong(bring ->
            Math.max(
                0, bring.to() - Math.max(bring.from() - 1, here.getOrDefault(bring.replica(), 0L))))
        .sum();
  }

  private List<Arrival.Row> rows(Changes changes) {
    Names names = new Names(kinds);
    return open.database()
        .read(tables -> {
          RowsStore store = new RowsStore(tables);
          List<Arrival.Row> rows = new ArrayList<>();
          changes
              .rows()
              .forEach((table, ids) ->
                  kinds
                      .find(table)
                      .ifPresent(kind ->
                          ids.stream()
                              .flatMap(id -> store.row(table, id).stream())
                              .filter(row -> !row.removed())
                              .map(row ->
                                  new Arrival.Row(
                                      table, row.row(), kind.one(), names.of(table, row, store)))
                              .forEach(rows::add)));
          return rows;
        });
  }

  private Colleague colleague(Peers.Peer peer) {
    return new Colleague(
        peer.replica().hex(),
        peer.name(),
        Fingerprint.of(peer.replica()).text(),
        peer.trusted(),
        peer.heardOn().map(this::when).orElse(""),
        !peer.encryption().isEmpty());
  }

  private String when(String instant) {
    try {
      return WHEN.format(Instant.parse(instant).atZone(open.clock().getZone()));
    } catch (DateTimeParseException e) {
      return instant;
    }
  }

  private static String grouped(String code) {
    return code.replaceAll("(.{4})(?=.)", "$1-");
  }
}
