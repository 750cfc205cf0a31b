package nl.gia.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.bundle.Attachments;
import nl.gia.bundle.BundleReader;
import nl.gia.bundle.BundleText;
import nl.gia.bundle.Exchange;
import nl.gia.bundle.Header;
import nl.gia.bundle.Overview;
import nl.gia.bundle.Parked;
import nl.gia.bundle.Peers;
import nl.gia.command.Asked.Arity;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.Foresight;
import nl.gia.journal.Redaction;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import org.jspecify.annotations.Nullable;

/** Commands on bundles: write, take, show. */
final class BundleCommands {
  private static final String WITHOUT = "--without";

  private BundleCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("bundle write", CommandText.BUNDLE_WRITE, BundleCommands::write)
            .taking(Word.one("FILE"))
            .with(
                Option.of("--to", "PEER", CommandText.TO),
                Option.flag("--plain", CommandText.PLAIN),
                Option.choice(WITHOUT, CommandText.WITHOUT, "personal", "confidential").repeated()),
        Asked.of("bundle take", CommandText.BUNDLE_TAKE, BundleCommands::take)
            .taking(new Word("FILE", Arity.SOME)),
        Asked.of("bundle show", CommandText.BUNDLE_SHOW, BundleCommands::show)
            .taking(Word.one("FILE")));
  }

  private static void write(Call call) {
    Path file = Path.of(call.word(0));
    call.open(open -> {
      Optional<Peers.Peer> receiver = call.option("--to").map(name -> peer(open, name));
      Set<Redaction.Without> without =
          call.all(WITHOUT).stream()
              .map(word -> Redaction.Without.valueOf(word.toUpperCase(Locale.ROOT)))
              .collect(Collectors.toSet());
      Exchange.Sent sent =
          open.exchange()
              .write(
                  file,
                  new Exchange.Wish(receiver, call.has("--plain"), without),
                  Progress.UNWATCHED);
      if (call.json()) {
        call.document(tree(file, sent));
      } else {
        if (sent.startAlone()) {
          call.say(CommandText.WRITTEN_START, file);
        } else {
          call.say(CommandText.WRITTEN, sent.changes(), file);
        }
        if (!call.has("--plain")
            && receiver.filter(peer -> peer.encryption().isEmpty()).isPresent()) {
          call.say(CommandText.WRITTEN_OPEN);
        }
        if (sent.contents() > 0) {
          call.say(CommandText.WRITTEN_BESIDE, sent.contents(), sent.attachments());
        }
      }
    });
  }

  private static Map<String, Object> tree(Path file, Exchange.Sent sent) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", file.toString());
    members.put("entries", sent.changes());
    members.put("contents", sent.contents());
    if (sent.contents() > 0) {
      members.put("attachments", sent.attachments().toString());
    }
    return members;
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

  /** Takes all files that will do, and says of each other one why it is refused. */
  private static void take(Call call) {
    call.open(open -> {
      List<Object> trees = new ArrayList<>();
      List<UserFailure> refused = new ArrayList<>();
      for (String name : bundlesFirst(call.words(0))) {
        try {
          trees.add(take(call, open, name));
        } catch (UserFailure failure) {
          refused.add(failure);
        }
      }
      if (call.json()) {
        call.document(trees);
      }
      refused.forEach(failure -> call.warn(failure.message(call.texts())));
      if (!refused.isEmpty()) {
        throw new AlreadySaid();
      }
    });
  }

  /** Attachments are of documents that a bundle brings. */
  private static List<String> bundlesFirst(List<String> names) {
    return names.stream()
        .sorted(Comparator.comparing(name -> Attachments.isCalledSo(Path.of(name))))
        .toList();
  }

  private static Map<String, Object> take(Call call, OpenDatabase open, String name) {
    Path file = Path.of(name);
    if (Attachments.isCalledSo(file)) {
      Attachments.Picked picked = open.exchange().pick(file);
      say(call, picked, true);
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("file", name);
      members.putAll(tree(picked));
      return members;
    }
    Exchange.Receipt receipt = open.exchange().take(file, Progress.UNWATCHED);
    say(call, name, receipt);
    return tree(name, receipt);
  }

  static void say(Call call, Attachments.Picked picked, boolean alone) {
    if (!call.json() && (alone || picked.kept() > 0)) {
      call.say(CommandText.CONTENTS_TAKEN, picked.kept());
    }
    picked.refused().forEach(failure -> call.warn(failure.message(call.texts())));
    if (picked.missing() > 0) {
      call.warn(call.texts().get(CommandText.CONTENTS_MISSING, picked.missing()));
    }
  }

  static Map<String, Object> tree(Attachments.Picked picked) {
    return Map.of(
        "contents", picked.kept(), "refused", picked.refused().size(), "missing", picked.missing());
  }

  /** What taking a file came to; on standard output only for people. */
  static void say(Call call, String file, Exchange.Receipt receipt) {
    if (!call.json()) {
      String sender = called(receipt.sender());
      if (receipt.taken().lackingAlone()) {
        call.say(CommandText.TAKEN_LACKING, sender, file);
      } else {
        call.say(CommandText.TAKEN, receipt.taken().admitted(), sender, file);
      }
    }
    if (receipt.taken().waiting() > 0) {
      call.warn(call.texts().get(CommandText.WAITING, receipt.taken().waiting()));
    }
    receipt.parked().forEach(parked -> call.warn(sentence(call, parked)));
    receipt.forked().forEach(name -> call.warn(call.texts().get(BundleText.FORKED, name)));
    say(call, receipt.attachments(), false);
  }

  /** A bundle without personal data does not say who sent it, but for the code. */
  private static String called(Header.Sender sender) {
    return sender.name().isEmpty() ? Fingerprint.of(sender.replica()).text() : sender.name();
  }

  private static String sentence(Call call, Parked parked) {
    return call.texts()
        .get(
            CommandText.PARKED,
            Fingerprint.of(parked.replica()).text(),
            Long.toString(parked.number()),
            call.texts().get(parked.why()));
  }

  static Map<String, Object> tree(String file, Exchange.Receipt receipt) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", file);
    members.put("sender", receipt.sender().name());
    members.put("fingerprint", Fingerprint.of(receipt.sender().replica()).text());
    members.put("admitted", receipt.taken().admitted());
    members.put("known", receipt.taken().known());
    members.put("waiting", receipt.taken().waiting());
    members.put("parked", parked(receipt.parked()));
    members.put("forked", receipt.forked());
    members.put("attachments", tree(receipt.attachments()));
    return members;
  }

  private static List<Map<String, Object>> parked(List<Parked> parked) {
    return parked.stream()
        .map(one ->
            Map.<String, Object>of(
                "replica",
                one.replica().hex(),
                "number",
                one.number(),
                "reason",
                one.reason().name()))
        .toList();
  }

  private static void show(Call call) {
    call.open(open -> {
      Path file = Path.of(call.word(0));
      try (BundleReader reader = open.exchange().look(file, Progress.UNWATCHED)) {
        Foresight foresight = open.exchange().foresee(reader, file);
        Overview overview = open.exchange().overview(reader);
        RowsStore rows = new RowsStore(open.database().writing());
        if (call.json()) {
          call.document(tree(reader, overview, foresight, rows));
        } else {
          print(call, reader, overview, foresight, rows);
        }
      }
    });
  }

  private static void print(
      Call call, BundleReader reader, Overview overview, Foresight foresight, RowsStore rows) {
    Header header = reader.header();
    String fingerprint = Fingerprint.of(header.sender().replica()).text();
    call.say(CommandText.BUNDLE_OF, called(header.sender()), fingerprint, header.made());
    call.say(CommandText.NEW_CHANGES, overview.changes(), overview.rows().size());
    for (Overview.By by : overview.by()) {
      call.say(
          CommandText.CHANGES_BY,
          author(by.author(), overview, rows),
          by.changes(),
          LogCommands.minutes(by.first()),
          LogCommands.minutes(by.last()));
    }
    overview.rows().forEach(row -> call.print("  " + row.table() + " " + row.row()));
    if (foresight.taken().waiting() > 0) {
      call.say(CommandText.WAITING, foresight.taken().waiting());
    }
    call.say(CommandText.WOULD_CONFLICT, foresight.open().size());
    foresight
        .open()
        .forEach(field -> LogCommands.print(call, field, rows, id -> author(id, overview, rows)));
    reader.verified().parked().forEach(parked -> call.warn(sentence(call, parked)));
  }

  /** What an author is called: in the file itself, or here. */
  private static String author(String id, Overview overview, RowsStore rows) {
    return overview.name(id).orElseGet(() -> LogCommands.author(id, rows));
  }

  private static Map<String, @Nullable Object> tree(
      BundleReader reader, Overview overview, Foresight foresight, RowsStore rows) {
    Header header = reader.header();
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
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
    members.put("changes", overview.changes());
    members.put(
        "authors",
        overview.by().stream().map(by -> tree(by, author(by.author(), overview, rows))).toList());
    members.put(
        "rows",
        overview.rows().stream()
            .map(row -> Map.of("table", row.table(), "row", row.row(), "writes", row.writes()))
            .toList());
    members.put("known", foresight.taken().known());
    members.put("waiting", foresight.taken().waiting());
    members.put("parked", parked(reader.verified().parked()));
    members.put(
        "conflicts",
        foresight.open().stream()
            .map(field -> LogCommands.tree(field, id -> author(id, overview, rows)))
            .toList());
    return members;
  }

  private static Map<String, Object> tree(Overview.By by, String author) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("author", author);
    members.put("changes", by.changes());
    members.put("first", Instant.ofEpochMilli(by.first()).toString());
    members.put("last", Instant.ofEpochMilli(by.last()).toString());
    return members;
  }
}
