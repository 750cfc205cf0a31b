package nl.gia.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gia.bundle.BundleText;
import nl.gia.bundle.Card;
import nl.gia.bundle.Exchange;
import nl.gia.bundle.Peers;
import nl.gia.bundle.TrustStore;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;
import nl.gia.feature.FeatureText;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;

/** Commands on who exchanges with whom: identity, trust, peers. */
final class ExchangeCommands {
  private static final String FORGET = "--forget";

  private ExchangeCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("identity", CommandText.IDENTITY, ExchangeCommands::identity),
        Asked.of("identity card", CommandText.IDENTITY_CARD, ExchangeCommands::card)
            .taking(Word.one("FILE")),
        Asked.of("identity export", CommandText.IDENTITY_EXPORT, ExchangeCommands::export)
            .taking(Word.one("FILE")),
        Asked.of("trust", CommandText.TRUST, ExchangeCommands::trust)
            .taking(Word.one("FINGERPRINT|CARD"))
            .with(Option.flag("--revoke", CommandText.REVOKE)),
        Asked.of("peers", CommandText.PEERS, ExchangeCommands::peers)
            .with(Option.of(FORGET, "FINGERPRINT", CommandText.FORGET)));
  }

  private static void identity(Call call) {
    call.open(open -> {
      String fingerprint = open.own().identity().fingerprint().text();
      String replica = open.own().identity().replica().hex();
      if (call.json()) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("fingerprint", fingerprint);
        members.put("name", open.user());
        members.put("replica", replica);
        call.document(members);
      } else {
        call.say(CommandText.YOU_ARE, open.user(), fingerprint);
      }
    });
  }

  private static void card(Call call) {
    Path file = Path.of(call.word(0));
    call.open(open -> {
      Card.write(file, open.own().identity(), open.user());
      if (call.json()) {
        call.document(Map.of("file", file.toString()));
      } else {
        call.say(CommandText.CARD_MADE, file, open.own().identity().fingerprint().text());
      }
    });
  }

  private static void export(Call call) {
    Path file = Path.of(call.word(0));
    call.open(open -> {
      secret(file, open.own().identity().ageIdentity() + "\n");
      if (call.json()) {
        call.document(Map.of("file", file.toString()));
      } else {
        call.say(CommandText.KEY_EXPORTED, file);
      }
    });
  }

  /** A new file that from its first byte only its owner can read. */
  private static void secret(Path file, String content) {
    FileAttribute<?>[] owner =
        file.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try {
      Files.createFile(file, owner);
      Files.writeString(file, content, StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      UserFailure failure = new UserFailure(BundleText.NOT_WRITABLE, file);
      failure.initCause(e);
      throw failure;
    }
  }

  private static void trust(Call call) {
    String given = call.word(0);
    call.open(open -> {
      Optional<Card> card =
          Files.isRegularFile(Path.of(given))
              ? Optional.of(Card.read(Path.of(given)))
              : Optional.empty();
      String fingerprint = card.map(one -> Fingerprint.of(one.replica()).text()).orElse(given);
      List<Peers.Peer> found =
          new ArrayList<>(
              open.peers().all().stream()
                  .filter(peer -> Fingerprint.of(peer.replica()).matches(fingerprint))
                  .toList());
      if (found.isEmpty() && !fingerprint.replaceAll("[\\s-]", "").matches("[0-9A-Za-z]{20}")) {
        throw new UserFailure(CommandText.NO_FINGERPRINT, given);
      }
      card.ifPresent(one -> introduce(found, one));
      boolean trusted = !call.has("--revoke");
      new TrustStore(open.database()).trust(fingerprint, trusted);
      if (trusted) {
        welcome(call, fingerprint, found.stream().map(open.exchange()::trust).toList());
      } else {
        revoked(call, fingerprint, open.exchange().revoke(fingerprint));
      }
    });
  }

  /** A card says a colleague's name and key, whether or not they are known already. */
  private static void introduce(List<Peers.Peer> found, Card card) {
    Peers.Peer peer = found.isEmpty() ? Peers.Peer.unknown(card.replica()) : found.getFirst();
    found.clear();
    found.add(peer.introduced(card));
  }

  private static void welcome(Call call, String fingerprint, List<Exchange.Welcome> welcomes) {
    List<Exchange.Receipt> taken = welcomes.stream().flatMap(one -> one.taken().stream()).toList();
    said(call, fingerprint, taken);
    List<UserFailure> refused = welcomes.stream().flatMap(one -> one.refused().stream()).toList();
    refused.forEach(failure -> call.warn(failure.message(call.texts())));
    if (!refused.isEmpty()) {
      throw new AlreadySaid();
    }
  }

  private static void revoked(Call call, String fingerprint, Optional<LogReader.Chain> last) {
    if (call.json()) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      members.put("fingerprint", fingerprint);
      members.put("trusted", false);
      members.put("last_number", last.map(LogReader.Chain::last).orElse(null));
      members.put("last_hash", last.map(chain -> chain.head().hex()).orElse(null));
      call.document(members);
    } else if (last.isPresent()) {
      call.say(
          CommandText.REVOKED,
          fingerprint,
          Long.toString(last.get().last()),
          last.get().head().hex());
    } else {
      call.say(CommandText.REVOKED_UNHEARD, fingerprint);
    }
  }

  private static void said(Call call, String fingerprint, List<Exchange.Receipt> taken) {
    if (call.json()) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("fingerprint", fingerprint);
      members.put("trusted", true);
      members.put(
          "taken", taken.stream().map(one -> BundleCommands.tree(one.file(), one)).toList());
      call.document(members);
    } else {
      call.say(CommandText.TRUSTED, fingerprint);
    }
    taken.forEach(one -> BundleCommands.say(call, one.file(), one));
  }

  private static void peers(Call call) {
    call.open(open -> {
      call.option(FORGET).ifPresent(fingerprint -> forget(call, open, fingerprint));
      List<Peers.Peer> all = open.peers().all();
      List<Exchange.Kept> kept = open.exchange().kept();
      if (call.json()) {
        Set<Hash> forked = open.journal().log().forked();
        call.document(
            all.stream()
                .map(peer -> tree(peer, of(peer, kept), forked.contains(peer.replica())))
                .toList());
        return;
      }
      Grid grid =
          new Grid(
              List.of(
                  call.texts().get(CommandText.NAME),
                  call.texts().get(CommandText.FINGERPRINT),
                  call.texts().get(CommandText.IS_TRUSTED)));
      for (Peers.Peer peer : all) {
        FeatureText trusted = peer.trusted() ? FeatureText.YES : FeatureText.NO;
        grid.add(
            List.of(peer.name(), Fingerprint.of(peer.replica()).text(), call.texts().get(trusted)));
      }
      grid.print(call);
      kept.forEach(one -> call.say(CommandText.KEPT_FILE, one.file(), one.name(), one.made()));
      open.exchange().forkedBut(Set.of()).forEach(name -> call.say(BundleText.FORKED, name));
    });
  }

  private static List<Exchange.Kept> of(Peers.Peer peer, List<Exchange.Kept> kept) {
    return kept.stream().filter(one -> one.replica().equals(peer.replica())).toList();
  }

  private static void forget(Call call, OpenDatabase open, String fingerprint) {
    List<Exchange.Kept> theirs =
        open.exchange().kept().stream()
            .filter(one -> Fingerprint.of(one.replica()).matches(fingerprint))
            .toList();
    if (theirs.isEmpty()) {
      throw new UserFailure(CommandText.NOTHING_KEPT, fingerprint);
    }
    theirs.forEach(open.exchange()::forget);
    if (!call.json()) {
      call.say(CommandText.FORGOTTEN, theirs.size(), fingerprint);
    }
  }

  private static Map<String, @Nullable Object> tree(
      Peers.Peer peer, List<Exchange.Kept> kept, boolean forked) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("name", peer.name());
    members.put("fingerprint", Fingerprint.of(peer.replica()).text());
    members.put("replica", peer.replica().hex());
    members.put("trusted", peer.trusted());
    members.put("heard_on", peer.heardOn().orElse(null));
    members.put("forked", forked);
    members.put(
        "kept",
        kept.stream()
            .map(one -> Map.of("file", one.file(), "made", one.made(), "size", one.size()))
            .toList());
    return members;
  }
}
