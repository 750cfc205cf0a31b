package nl.gia.feature.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import nl.gia.bundle.Attachments;
import nl.gia.bundle.BundleReader;
import nl.gia.bundle.Card;
import nl.gia.bundle.Exchange;
import nl.gia.bundle.FolderReport;
import nl.gia.bundle.FolderStore;
import nl.gia.bundle.Header;
import nl.gia.bundle.Overview;
import nl.gia.bundle.Peers;
import nl.gia.bundle.TrustStore;
import nl.gia.feature.Kinds;
import nl.gia.feature.Names;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Changes;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.Foresight;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;

/** Makes files for colleagues, takes theirs, and keeps whom this copy trusts. */
final class Post {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT);

  /** The act that undoing would take back after a file went in. */
  private static final String TAKE = "bundle.take";

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
    Set<Hash> forked = open.journal().log().forked();
    List<Colleague> all =
        new ArrayList<>(
            peers.stream().map(peer -> colleague(peer, forked.contains(peer.replica()))).toList());
    trust.fingerprints().stream()
        .filter(code -> peers.stream().noneMatch(p -> Fingerprint.of(p.replica()).matches(code)))
        .map(code -> new Colleague(code, "", grouped(code), true, "", 0, 0, false, false))
        .forEach(all::add);
    return all;
  }

  /**
   * Trusts whoever has this code, and takes what was kept of theirs.
   *
   * @throws UserFailure when a kept file of theirs was refused
   */
  void trust(String code) {
    trust.trust(code, true);
    for (Peers.Peer peer : peers(code)) {
      open.exchange().trust(peer).refused().stream()
          .findFirst()
          .ifPresent(failure -> {
            throw failure;
          });
    }
  }

  private List<Peers.Peer> peers(String code) {
    return open.peers().all().stream()
        .filter(peer -> Fingerprint.of(peer.replica()).matches(code))
        .toList();
  }

  /** Withdraws a key; how many changes of theirs are here and stay. */
  long revoke(String code) {
    trust.trust(code, false);
    return open.exchange().revoke(code).map(LogReader.Chain::last).orElse(0L);
  }

  /** Makes a file with all that a colleague lacks, or with everything. */
  Exchange.Sent write(Path file, String receiver, boolean sealed, Progress progress) {
    Optional<Peers.Peer> peer =
        receiver.isEmpty() ? Optional.empty() : open.peers().find(Hash.parse(receiver));
    return open.exchange().write(file, new Exchange.Wish(peer, !sealed, Set.of()), progress);
  }

  /**
   * Makes a mail that is ready to be sent with these files.
   *
   * @param receiver what the colleague is called, by whom an address may be found
   */
  void mail(Path draft, String receiver, List<Path> files, Texts texts) {
    String address =
        open.database()
            .read(tables ->
                new RowsStore(tables)
                    .all("person").stream()
                        .filter(person -> !person.removed())
                        .filter(person ->
                            person.text("name").filter(receiver::equalsIgnoreCase).isPresent())
                        .flatMap(person -> person.text("email").stream())
                        .findFirst()
                        .orElse(""));
    String subject = texts.get(ExchangeText.MAIL_SUBJECT);
    String body = texts.get(ExchangeText.MAIL_BODY, ownName(), ownCode());
    new MailDraft(address, subject, body).write(draft, files);
  }

  /** Makes a card with who we are, for a colleague. */
  void card(Path file) {
    Card.write(file, open.own().identity(), open.user());
  }

  /** Keeps the keys that a card says, and trusts whose it is. */
  void meet(Card card) {
    open.peers()
        .keep(
            open.peers()
                .find(card.replica())
                .orElseGet(() -> Peers.Peer.unknown(card.replica()))
                .introduced(card));
    trust(Fingerprint.of(card.replica()).text());
  }

  /** The folder that is shared, once somebody chose it. */
  Optional<Path> folder() {
    return new FolderStore(open.database()).folder();
  }

  void folder(Path chosen) {
    new FolderStore(open.database()).folder(chosen);
  }

  /** Takes what is new in the folder and puts there what is new here. */
  FolderNews exchange(Path folder, Progress progress) {
    FolderReport report = open.exchangeFolder().exchange(folder, progress);
    Changes changes =
        report.taken().stream()
            .map(receipt -> receipt.taken().changes())
            .reduce(Changes.NONE, Changes::and);
    int takes = (int) report.taken().stream().filter(one -> one.taken().admitted() > 0).count();
    return new FolderNews(report, rows(changes), new Matters(open, kinds).count(), takes);
  }

  /**
   * Takes back what so many files brought, the last first, as long as nothing was written since.
   */
  int undoTakes(int files) {
    for (int i = 0; i < files; i++) {
      if (open.undoable().filter(act -> act.code().equals(TAKE)).isEmpty()) {
        throw new UserFailure(ExchangeText.WRITTEN_SINCE);
      }
      open.undo();
    }
    return files;
  }

  /** Looks into a file; nothing is taken. */
  Incoming look(Path file, Texts texts, Progress progress) {
    try (BundleReader reader = open.exchange().look(file, progress)) {
      Header header = reader.header();
      Header.Sender sender = header.sender();
      Overview overview = open.exchange().overview(reader);
      return new Incoming(
          file,
          sender.name(),
          Fingerprint.of(sender.replica()).text(),
          trusts(sender.replica()),
          when(header.made()),
          reader.verified().count(),
          overview.changes(),
          inside(overview, open.exchange().foresee(reader, file), texts));
    }
  }

  private Incoming.Inside inside(Overview overview, Foresight foresight, Texts texts) {
    return open.database()
        .read(tables -> {
          Looks looks = new Looks(kinds, new RowsStore(tables), texts, open.clock());
          return new Incoming.Inside(
              looks.by(overview), looks.rows(overview), looks.conflicts(foresight));
        });
  }

  /** Takes a file over that was looked into; who sent it is trusted, unless this is cancelled. */
  Arrival take(Incoming file, Progress progress) {
    progress.check();
    if (!file.trusted()) {
      trust(file.code());
    }
    try {
      return arrival(open.exchange().take(file.file(), progress));
    } catch (CancellationException e) {
      if (!file.trusted()) {
        trust.trust(file.code(), false);
        peers(file.code()).forEach(open.exchange()::distrust);
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
        receipt.forked(),
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
    Map<String, Matter.Kind> marks = new Matters(open, kinds).marks();
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
                                      table,
                                      row.row(),
                                      kind.one(),
                                      names.of(table, row, store),
                                      Optional.ofNullable(
                                          marks.get(Matters.mark(table, row.row())))))
                              .forEach(rows::add)));
          // What asks something of people is read first.
          rows.sort(
              Comparator.comparing(
                  row -> row.mark().map(Matter.Kind::ordinal).orElse(Integer.MAX_VALUE)));
          return rows;
        });
  }

  private Colleague colleague(Peers.Peer peer, boolean forked) {
    return new Colleague(
        peer.replica().hex(),
        peer.name(),
        Fingerprint.of(peer.replica()).text(),
        peer.trusted(),
        peer.heardOn().map(this::when).orElse(""),
        peer.heardOn().map(this::weeks).orElse(0L),
        lacks(peer),
        !peer.encryption().isEmpty(),
        forked);
  }

  /** How many changes of others than themselves are here and not there, by their last word. */
  private long lacks(Peers.Peer peer) {
    return open.journal().log().parts(peer.known()).stream()
        .filter(part -> !part.chain().replica().equals(peer.replica()))
        .filter(part -> !part.chain().replica().equals(LogReader.STARTER))
        .mapToLong(part -> Math.max(0, part.chain().last() - part.had()))
        .sum();
  }

  private long weeks(String instant) {
    try {
      return Math.max(
          0, Duration.between(Instant.parse(instant), open.clock().instant()).toDays() / 7);
    } catch (DateTimeParseException e) {
      return 0;
    }
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
