package nl.gia.feature.handover;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.bundle.Card;
import nl.gia.bundle.Exchange;
import nl.gia.bundle.Peers;
import nl.gia.bundle.TrustStore;
import nl.gia.feature.Draft;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.value.Ids;

/** Going on with one's work on another computer, which gets a key of its own. */
final class Moving {
  private static final String AUTHOR = "author";
  private static final String WORK = "section_work";

  /**
   * A key with which somebody wrote what is here.
   *
   * @param changes how many
   * @param lastOn the day of the last, as an ISO date
   */
  record Former(String code, String name, long changes, String lastOn) {}

  private final OpenDatabase open;
  private final Kinds kinds;

  Moving(OpenDatabase open, Kinds kinds) {
    this.open = open;
    this.kinds = kinds;
  }

  /** The code of this computer's own key. */
  String ownCode() {
    return open.own().identity().fingerprint().text();
  }

  /** Makes the card of this computer. */
  void card(Path file) {
    Card.write(file, open.own().identity(), open.user());
  }

  /** Trusts another computer, of which the code was compared, and writes everything for it. */
  Exchange.Sent give(Card card, Path file, Progress progress) {
    Peers.Peer known =
        open.peers().find(card.replica()).orElseGet(() -> Peers.Peer.unknown(card.replica()));
    open.peers().keep(known.introduced(card));
    String code = Fingerprint.of(card.replica()).text();
    new TrustStore(open.database()).trust(code, true);
    Peers.Peer fresh = open.peers().find(card.replica()).orElseThrow();
    open.exchange().trust(fresh);
    Peers.Peer blank =
        new Peers.Peer(
            card.replica(), card.name(), card.encryption(), true, Map.of(), Optional.empty());
    return open.exchange()
        .write(file, new Exchange.Wish(Optional.of(blank), false, Set.of()), progress);
  }

  /** The keys of others that still stand, the one that wrote last first. */
  List<Former> formers() {
    LogReader log = open.journal().log();
    Map<Hash, LogReader.Chain> chains = new HashMap<>();
    log.heads()
        .forEach(chain ->
            chains.merge(
                chain.replica(), chain, (one, other) -> one.last() > other.last() ? one : other));
    Set<Hash> revoked = open.peers().revoked();
    List<Former> formers = new ArrayList<>();
    for (LogReader.Chain chain : chains.values()) {
      boolean own = chain.replica().equals(open.journal().writer().replica());
      if (!own && !revoked.contains(chain.replica())) {
        last(log, chain).ifPresent(entry -> formers.add(former(chain, entry)));
      }
    }
    formers.sort(Comparator.comparing(Former::lastOn).reversed().thenComparing(Former::code));
    return formers;
  }

  private static Optional<Entry> last(LogReader log, LogReader.Chain chain) {
    return log.entries(chain.replica(), chain.last(), chain.last()).stream()
        .filter(entry -> entry.hash().equals(chain.head()))
        .filter(entry -> !entry.replica().equals(LogReader.STARTER))
        .filter(entry -> !entry.author().isEmpty())
        .findFirst();
  }

  private Former former(LogReader.Chain chain, Entry last) {
    ZoneId zone = open.clock().getZone();
    String name =
        open.database()
            .read(tables ->
                new RowsStore(tables)
                    .row(AUTHOR, last.author())
                    .flatMap(author -> author.text("name"))
                    .orElse(""));
    return new Former(
        Fingerprint.of(chain.replica()).text(),
        name,
        chain.last(),
        Instant.ofEpochMilli(last.clock().millis()).atZone(zone).toLocalDate().toString());
  }

  /** Who is gone works on no section any more. */
  private void leaveSections(String code) {
    Set<String> authors =
        open.journal().log().heads().stream()
            .filter(chain -> Fingerprint.of(chain.replica()).matches(code))
            .map(chain -> Ids.natural(AUTHOR, chain.replica().hex()))
            .collect(Collectors.toSet());
    List<String> works =
        open.database()
            .read(tables ->
                new RowsStore(tables)
                    .all(WORK).stream()
                        .filter(work -> work.text(AUTHOR).filter(authors::contains).isPresent())
                        .map(Draft::row)
                        .toList());
    if (!works.isEmpty()) {
      open.journal()
          .write(
              new Act(WORK + ".remove", works), tx -> works.forEach(row -> tx.remove(WORK, row)));
    }
  }

  /**
   * Goes on under the name that an earlier key wrote under, and withdraws that key from the last
   * change that came in.
   *
   * @return how many changes of the earlier key are here and stay
   * @throws UserFailure when no such key wrote anything here
   */
  long takeOver(String code) {
    Former former = former(code);
    if (!former.name().isBlank() && !former.name().equals(open.user())) {
      open.rename(kinds, former.name());
    }
    return revoke(former.code());
  }

  /**
   * The key of another that people know by this code.
   *
   * @throws UserFailure when no such key wrote anything here, or it is our own
   */
  Former former(String code) {
    if (open.own().identity().fingerprint().matches(code)) {
      throw new UserFailure(MovingText.OWN_KEY, code);
    }
    return formers().stream()
        .filter(one -> new Fingerprint(one.code()).matches(code))
        .findFirst()
        .orElseThrow(() -> new UserFailure(MovingText.NO_FORMER, code));
  }

  /** Withdraws a key from the last change of it that came in; how many of it are here and stay. */
  long revoke(String code) {
    leaveSections(code);
    new TrustStore(open.database()).trust(code, false);
    return open.exchange().revoke(code).map(LogReader.Chain::last).orElse(0L);
  }
}
