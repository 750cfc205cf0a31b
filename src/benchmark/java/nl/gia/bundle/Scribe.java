package nl.gia.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.gia.journal.Identity;
import nl.gia.journal.LogReader;
import nl.gia.journal.Signatures;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.platform.db.Database;
import nl.gia.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works with keys and a chain of their own but keeps no database: what they put into
 * the folder is what the program would put there for one who takes all that lies there each time.
 */
final class Scribe {
  /** More files than this are made one again, as the program does. */
  private static final int MOST = 16;

  /** A question that can still be answered: its row, and the entry that asked it. */
  private record Asked(String row, Hash entry, int status) {}

  private final Office office;
  private final Identity identity;
  private final String encryption;
  private final Clock clock;
  private final Random random;
  private final Ids ids;
  private final Hasher hasher = new Hasher();
  private final List<Entry> written = new ArrayList<>();
  private final List<HeadSignature> signatures = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Path> superseded = new ArrayList<>();
  private List<Hash> taken = List.of();
  private List<Hash> seen = List.of();
  private int sent;

  /**
   * @param encryption the key that others encrypt with for this one
   */
  Scribe(Office office, Identity identity, String encryption, Clock clock, Random random) {
    this.office = office;
    this.identity = identity;
    this.encryption = encryption;
    this.clock = clock;
    this.random = random;
    ids = new Ids(clock, random);
  }

  /** A week's work; each value that then stands is noted. */
  void work(int week, Expected expected) {
    if (written.isEmpty()) {
      String author = Ids.natural("author", identity.replica().hex());
      row(expected, "author", author, Map.of("name", office.name()));
      row(expected, office.table(), office.row(), office.fields());
    }
    String question = ids.next();
    Map<String, String> fields = office.question(week, random);
    Entry asking = row(expected, "question", question, fields);
    asked.add(new Asked(question, asking.hash(), List.copyOf(fields.keySet()).indexOf("status")));
    if (random.nextInt(5) < 2) {
      row(expected, "involvement", ids.next(), office.involvement(week, random));
    }
    if (random.nextInt(10) < 3) {
      row(expected, "meeting", ids.next(), office.meeting(week, random));
    }
    if (asked.size() > 1 && random.nextBoolean()) {
      answer(expected, asked.removeFirst());
    }
  }

  private Entry row(Expected expected, String table, String row, Map<String, String> fields) {
    List<Write> writes = new ArrayList<>();
    fields.forEach((column, value) -> {
      writes.add(new Write(column, new Content.Given(Value.of(value)), List.of()));
      expected.stands(table, row, column, value);
    });
    return add(Act.of(table + ".add", row), List.of(), new RowWrites(table, row, writes));
  }

  private void answer(Expected expected, Asked question) {
    String day = office.day(clock);
    List<Write> writes =
        List.of(
            new Write("answered_on", new Content.Given(Value.of(day)), List.of()),
            new Write(
                "status",
                new Content.Given(Value.of("beantwoord")),
                List.of(new Pointer(0, question.status()))));
    expected.stands("question", question.row(), "answered_on", day);
    expected.stands("question", question.row(), "status", "beantwoord");
    add(
        Act.of("question.answer", question.row()),
        List.of(question.entry()),
        new RowWrites("question", question.row(), writes));
  }

  private Entry add(Act act, List<Hash> refs, RowWrites writes) {
    byte[] secret = new byte[Salts.SIZE];
    random.nextBytes(secret);
    Entry entry =
        new Entry(
            identity.replica(),
            written.size() + 1L,
            last(),
            new nl.gia.journal.entry.Clock(clock.millis(), written.size()),
            Ids.natural("author", identity.replica().hex()),
            act,
            taken.equals(seen) ? List.of() : taken,
            refs,
            List.of(writes),
            List.of(),
            null,
            null,
            new TreeMap<>(),
            Salts.secret(secret),
            identity.replica());
    Entry hashed = entry.withHash(hasher.hash(entry));
    written.add(hashed);
    seen = taken;
    return hashed;
  }

  private @Nullable Hash last() {
    return written.isEmpty() ? null : written.getLast().hash();
  }

  /** Puts what is new into the folder, and takes note of what lies there. */
  void exchange(Shelf shelf) throws IOException {
    for (Path old : superseded) {
      Files.deleteIfExists(old);
    }
    superseded.clear();
    Path card = shelf.folder().resolve(office.code() + ".part");
    if (files.isEmpty()) {
      Card.write(card, identity, office.name());
      Files.move(card, shelf.folder().resolve(name(card).card()));
    }
    sign();
    boolean whole = files.size() >= MOST;
    int from = whole ? 0 : sent;
    Path fresh = shelf.folder().resolve("." + office.code() + ".part");
    try (OutputStream file = Files.newOutputStream(fresh);
        OutputStream out =
            shelf.readers().isEmpty() ? file : Envelope.sealed(file, shelf.readers())) {
      BundleWriter.write(content(shelf, from), identity, out);
    }
    if (whole) {
      superseded.addAll(files);
      files.clear();
    }
    Path there = shelf.folder().resolve(name(fresh).bundle(!shelf.readers().isEmpty()));
    Files.move(fresh, there);
    files.add(there);
    sent = written.size();
    taken = shelf.beside(identity.replica()).stream().map(Header.Head::hash).sorted().toList();
    shelf.put(identity, sent, written.getLast().hash());
  }

  private FolderName name(Path content) throws IOException {
    Hash digest = BundleFile.digest(content).orElseThrow(() -> new IOException(content.toString()));
    return FolderName.of(identity.replica(), digest);
  }

  private void sign() {
    Hash replica = identity.replica();
    Hash head = written.getLast().hash();
    long number = written.size();
    String signature = identity.sign(Signatures.head(replica, number, head, now()));
    signatures.add(new HeadSignature(replica, number, head, now(), signature));
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private BundleContent content(Shelf shelf, int from) {
    Hash replica = identity.replica();
    List<Header.Head> needs = new ArrayList<>(shelf.beside(replica));
    if (from > 0) {
      needs.add(new Header.Head(replica, from, written.get(from - 1).hash()));
    }
    Header header =
        new Header(
            Database.SCHEMA,
            LogReader.AGENDA,
            now(),
            new Header.Sender(replica, office.name(), encryption),
            shelf.keys(identity),
            needs,
            List.of(
                new Header.Bring(replica, from + 1L, written.size(), written.getLast().hash())));
    return new BundleContent(
        header,
        written.subList(from, written.size()),
        List.of(),
        signatures.stream().filter(one -> one.number() > from).toList());
  }
}
