package nl.gia.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.bundle.BundleReader;
import nl.gia.bundle.BundleText;
import nl.gia.bundle.Exchange;
import nl.gia.bundle.Header;
import nl.gia.bundle.Peers;
import nl.gia.bundle.TrustStore;
import nl.gia.command.Asked.Arity;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.Fingerprint;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;

/** Commands on the exchange with colleagues: bundle, identity, trust, peers. */
final class ExchangeCommands {
  private ExchangeCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("bundle write", CommandText.BUNDLE_WRITE, ExchangeCommands::write)
            .taking(Word.one("FILE"))
            .with(
                Option.of("--to", "PEER", CommandText.TO),
                Option.flag("--plain", CommandText.PLAIN)),
        Asked.of("bundle take", CommandText.BUNDLE_TAKE, ExchangeCommands::take)
            .taking(new Word("FILE", Arity.SOME)),
        Asked.of("bundle show", CommandText.BUNDLE_SHOW, ExchangeCommands::show)
            .taking(Word.one("FILE")),
        Asked.of("identity", CommandText.IDENTITY, ExchangeCommands::identity),
        Asked.of("trust", CommandText.TRUST, ExchangeCommands::trust)
            .taking(Word.one("FINGERPRINT"))
            .with(Option.flag("--revoke", CommandText.REVOKE)),
        Asked.of("peers", CommandText.PEERS, ExchangeCommands::peers));
  }

  private static void write(Call call) {
    Path file = Path.of(call.word(0));
    call.open(open -> {
      Optional<Peers.Peer> receiver = call.option("--to").map(name -> peer(open, name));
      int count = open.exchange().write(file, receiver, call.has("--plain"));
      if (call.json()) {
        call.document(Map.of("file", file.toString(), "entries", count));
      } else {
        call.say(CommandText.WRITTEN, count, file);
      }
    });
  }

  private static Peers.Peer peer(OpenDatabase open, String name) {
    List<Peers.Peer> found =
        open.peers().all().stream()
            .filter(peer ->
                peer.name().equalsIgnoreCase(name) || Fingerprint.of(peer.replica()).matches(name))
            .toList();
    if (found.size() != 1) {
      throw new UserFailure(
          found.isEmpty() ? CommandText.NO_SUCH_PEER : CommandText.AMBIGUOUS_PEER, name);
    }
    return found.getFirst();
  }

  private static void take(Call call) {
    call.open(open -> {
      List<Object> trees = new ArrayList<>();
      for (String name : call.words(0)) {
        Path file = Path.of(name);
        meet(open, file);
        Exchange.Receipt receipt = open.exchange().take(file);
        trees.add(tree(file, receipt));
        if (!call.json()) {
          call.say(CommandText.TAKEN, receipt.taken().admitted(), receipt.sender().name(), file);
        }
        if (receipt.taken().waiting() > 0) {
          call.warn(call.texts().get(CommandText.WAITING, receipt.taken().waiting()));
        }
        receipt
            .parked()
            .forEach(parked ->
                call.warn(
                    call.texts()
                        .get(
                            CommandText.PARKED,
                            Fingerprint.of(parked.replica()).text(),
                            Long.toString(parked.number()),
                            parked.reason().name())));
      }
      if (call.json()) {
        call.document(trees);
      }
    });
  }

  /** Keeps who sent a file, trusted when their fingerprint was given before. */
  private static void meet(OpenDatabase open, Path file) {
    Header.Sender sender;
    try (BundleReader reader = open.exchange().look(file)) {
      sender = reader.header().sender();
    }
    if (sender.replica().equals(open.own().identity().replica())) {
      return;
    }
    Optional<Peers.Peer> known = open.peers().find(sender.replica());
    boolean trusted =
        new TrustStore(open.database())
            .fingerprints().stream().anyMatch(Fingerprint.of(sender.replica())::matches);
    if (known.isEmpty()) {
      open.peers()
          .keep(
              new Peers.Peer(
                  sender.replica(),
                  sender.name(),
                  sender.encryption(),
                  trusted,
                  Map.of(),
                  Optional.empty()));
    }
    if (!trusted && !known.map(Peers.Peer::trusted).orElse(false)) {
      throw new UserFailure(
          BundleText.NOT_TRUSTED, sender.name(), Fingerprint.of(sender.replica()).text());
    }
  }

  private static Map<String, Object> tree(Path file, Exchange.Receipt receipt) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", file.toString());
    members.put("sender", receipt.sender().name());
    members.put("fingerprint", Fingerprint.of(receipt.sender().replica()).text());
    members.put("admitted", receipt.taken().admitted());
    members.put("known", receipt.taken().known());
    members.put("waiting", receipt.taken().waiting());
    members.put(
        "parked",
        receipt.parked().stream()
            .map(parked ->
                Map.of(
                    "replica",
                    parked.replica().hex(),
                    "number",
                    parked.number(),
                    "reason",
                    parked.reason().name()))
            .toList());
    return members;
  }

  private static void show(Call call) {
    call.open(open -> {
      try (BundleReader reader = open.exchange().look(Path.of(call.word(0)))) {
        Header header = reader.header();
        if (call.json()) {
          call.document(tree(header));
          return;
        }
        String fingerprint = Fingerprint.of(header.sender().replica()).text();
        call.say(CommandText.BUNDLE_OF, header.sender().name(), fingerprint, header.made());
        header
            .brings()
            .forEach(bring ->
                call.say(
                    CommandText.BRINGS,
                    Fingerprint.of(bring.replica()).text(),
                    Long.toString(bring.from()),
                    Long.toString(bring.to())));
      }
    });
  }

  private static Map<String, Object> tree(Header header) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("sender", header.sender().name());
    members.put("fingerprint", Fingerprint.of(header.sender().replica()).text());
    members.put("replica", header.sender().replica().hex());
    members.put("made", header.made());
    members.put(
        "brings",
        header.brings().stream()
            .map(bring ->
                Map.of("replica", bring.replica().hex(), "from", bring.from(), "to", bring.to()))
            .toList());
    return members;
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

  private static void trust(Call call) {
    String given = call.word(0);
    boolean trusted = !call.has("--revoke");
    call.open(open -> {
      List<Peers.Peer> found =
          open.peers().all().stream()
              .filter(peer -> Fingerprint.of(peer.replica()).matches(given))
              .toList();
      if (found.isEmpty() && !given.replaceAll("[\\s-]", "").matches("[0-9A-Za-z]{20}")) {
        throw new UserFailure(CommandText.NO_FINGERPRINT, given);
      }
      new TrustStore(open.database()).trust(given, trusted);
      found.forEach(peer ->
          open.peers()
              .keep(
                  new Peers.Peer(
                      peer.replica(),
                      peer.name(),
                      peer.encryption(),
                      trusted,
                      peer.known(),
                      peer.heardOn())));
      if (call.json()) {
        call.document(Map.of("fingerprint", given, "trusted", trusted));
      } else {
        call.say(trusted ? CommandText.TRUSTED : CommandText.REVOKED, given);
      }
    });
  }

  private static void peers(Call call) {
    call.open(open -> {
      List<Peers.Peer> all = open.peers().all();
      if (call.json()) {
        call.document(all.stream().map(ExchangeCommands::tree).toList());
        return;
      }
      Grid grid =
          new Grid(
              List.of(
                  call.texts().get(CommandText.NAME),
                  call.texts().get(CommandText.FINGERPRINT),
                  call.texts().get(CommandText.IS_TRUSTED)));
      for (Peers.Peer peer : all) {
        CommandText trusted = peer.trusted() ? CommandText.YES : CommandText.NO;
        grid.add(
            List.of(peer.name(), Fingerprint.of(peer.replica()).text(), call.texts().get(trusted)));
      }
      grid.print(call);
    });
  }

  private static Map<String, @Nullable Object> tree(Peers.Peer peer) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("name", peer.name());
    members.put("fingerprint", Fingerprint.of(peer.replica()).text());
    members.put("replica", peer.replica().hex());
    members.put("trusted", peer.trusted());
    members.put("heard_on", peer.heardOn().orElse(null));
    return members;
  }
}
