package nl.gia.feature.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import nl.gia.bundle.Attachments;
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
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
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

  /**
   * Trusts whoever has this code, and takes what was kept of theirs; or trusts them no longer.
   *
   * @throws UserFailure when they are trusted now and a kept file of theirs was refused
   */
  void trust(String code, boolean trusted) {
    trust.trust(code, trusted);
    for (Peers.Peer peer : open.peers().all()) {
      if (Fingerprint.of(peer.replica()).matches(code)) {
        if (trusted) {
          open.exchange().trust(peer).refused().stream()
              .findFirst()
              .ifPresent(failure -> {
                throw failure;
              });
        } else {
          open.exchange().distrust(peer);
        }
      }
    }
  }

  /** Makes a file with all that a colleague lacks, or with everything. */
  Exchange.Sent write(Path file, String receiver, boolean sealed, Progress progress) {
    Optional<Peers.Peer> peer =
        receiver.isEmpty() ? Optional.empty() : open.peers().find(Hash.parse(receiver));
    return open.exchange().write(file, new Exchange.Wish(peer, !sealed, Set.of()), progress);
  }

  /** Looks into a file; nothing is taken. */
  Incoming look(Path file, Progress progress) {
    try (BundleReader reader = open.exchange().look(file, progress)) {
      Header header = reader.header();
      Header.Sender sender = header.sender();
      return new Incoming(
          file,
          sender.name(),
          Fingerprint.of(sender.replica()).text(),
          trusts(sender.replica()),
          when(header.made()),
          reader.verified().count(),
          open.exchange().overview(reader).changes());
    }
  }

  /** Takes a file over that was looked into; who sent it is trusted, unless this is cancelled. */
  Arrival take(Incoming file, Progress progress) {
    progress.check();
    if (!file.trusted()) {
      trust(file.code(), true);
    }
    try {
      return arrival(open.exchange().take(file.file(), progress));
    } catch (CancellationException e) {
      if (!file.trusted()) {
        trust(file.code(), false);
      }
      throw e;
    }
  }

  private Arrival arrival(Exchange.Receipt receipt) {
    return new Arrival(
        receipt.sender().name(),
        receipt.taken().admitted(),
        receipt.taken().waiting(),
        receipt.parked().size(),
        rows(receipt.taken().changes()),
        new Matters(open, kinds).count(),
        receipt.attachments());
  }

  /** Takes what is missing here from a file of attachments alone. */
  Attachments.Picked pick(Path file) {
    return open.exchange().pick(file);
  }

  private boolean trusts(Hash replica) {
    return replica.equals(open.own().identity().replica()) || open.peers().trusts(replica);
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
