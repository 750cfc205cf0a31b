package nl.gia.bundle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import nl.gia.journal.Identity;
import nl.gia.journal.Signatures;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Clock;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import org.jspecify.annotations.Nullable;

/** A load of entries of ten writes each, one in ten over an earlier row, made as they are asked. */
public final class Load implements Iterable<Entry> {
  public static final int FIELDS = 10;
  static final String DATABASE = "0198c0de-0000-7000-8000-000000000001";
  private static final String DATE = "2026-11-23T18:08:22Z";
  private static final int RECENT = 1000;
  private static final String TABLE = "change_proposal";
  private static final List<String> COLUMNS =
      List.of(
          "field",
          "base",
          "proposed",
          "reason",
          "proposed_by",
          "advice",
          "decision",
          "decided_on",
          "visibility",
          "organisation");
  private static final List<String> WORDS =
      List.of(
          "gemeente",
          "agenda",
          "inburgering",
          "onderwijs",
          "werk",
          "wonen",
          "veiligheid",
          "thema",
          "voorstel",
          "bijeenkomst",
          "regio",
          "college",
          "wethouder",
          "raad",
          "handreiking");

  private final Identity identity;
  private final int count;

  public Load(Identity identity, int entries) {
    this.identity = identity;
    this.count = entries;
  }

  @Override
  public Iterator<Entry> iterator() {
    return new Stream(identity.replica(), count);
  }

  /** Writes the load as a bundle. */
  public void bundle(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      bundle(out);
    }
  }

  void bundle(OutputStream out) throws IOException {
    Hash head = new Hash(0, 0, 0, 0);
    for (Entry entry : this) {
      head = entry.hash();
    }
    Hash replica = identity.replica();
    Header header =
        new Header(
            1,
            DATABASE,
            DATE,
            new Header.Sender(replica, "Meting", identity.encryptionKey()),
            List.of(new Header.ReplicaKey(replica, identity.signingKey())),
            List.of(),
            List.of(new Header.Bring(replica, 1, count, head)));
    String signature = identity.sign(Signatures.head(replica, count, head, DATE));
    BundleWriter.write(
        new BundleContent(
            header,
            this,
            List.of(),
            List.of(new HeadSignature(replica, count, head, DATE, signature))),
        identity,
        out);
  }

  /** Writes the same writes and final rows as a script for the sqlite3 command line. */
  public void script(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(
          "CREATE TABLE bench_write (entry INTEGER, row TEXT, field TEXT, value TEXT);\nBEGIN;\n");
      TreeMap<String, List<String>> rows = new TreeMap<>();
      long number = 0;
      for (Entry entry : this) {
        number++;
        RowWrites group = entry.rows().getFirst();
        List<String> values = new ArrayList<>(FIELDS);
        for (Write write : group.writes()) {
          String value = literal(write);
          values.add(value);
          out.write(
              "INSERT INTO bench_write VALUES ("
                  + number
                  + ",'"
                  + group.row()
                  + "','"
                  + write.column()
                  + "',"
                  + value
                  + ");\n");
        }
        rows.put(group.row(), values);
      }
      finalRows(out, rows);
      out.write("COMMIT;\n");
    }
  }

  private static void finalRows(BufferedWriter out, Map<String, List<String>> rows)
      throws IOException {
    String columns = String.join(",", COLUMNS);
    for (var row : rows.entrySet()) {
      out.write(
          "INSERT INTO "
              + TABLE
              + " (id,"
              + columns
              + ") VALUES ('"
              + row.getKey()
              + "',"
              + String.join(",", row.getValue())
              + ");\n");
    }
  }

  /** How the same values could be written without a log. */
  enum Lines {
    WRITES("a line a write"),
    ENTRIES("a line an entry");

    private final String text;

    Lines(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /** The size of the same values as gzipped JSON lines. */
  long gzipped(Lines form, Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (Entry entry : this) {
        RowWrites group = entry.rows().getFirst();
        String lines = form == Lines.WRITES ? writeLines(group) : entryLine(group);
        out.write(lines.getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.size(file);
  }

  private static String writeLines(RowWrites group) {
    StringBuilder lines = new StringBuilder();
    for (Write write : group.writes()) {
      lines.append("{\"table\":\"").append(group.table()).append("\",\"row\":\"");
      lines.append(group.row()).append("\",\"column\":\"").append(write.column());
      lines.append("\",\"value\":").append(json(write)).append("}\n");
    }
    return lines.toString();
  }

  private static String entryLine(RowWrites group) {
    StringBuilder line = new StringBuilder("{\"id\":\"").append(group.row()).append('"');
    for (Write write : group.writes()) {
      line.append(",\"").append(write.column()).append("\":").append(json(write));
    }
    return line.append("}\n").toString();
  }

  private static String json(Write write) {
    return literal(write).replace('\'', '"').replace("NULL", "null");
  }

  private static String literal(Write write) {
    return write.content() instanceof Content.Given(Value.Text(String text))
        ? "'" + text + "'"
        : "NULL";
  }

  private static final class Stream implements Iterator<Entry> {
    private final Random random = new Random(57);
    private final Hasher hasher = new Hasher();
    private final List<Entry> recent = new ArrayList<>();
    private final Hash replica;
    private final int count;
    private int made;
    private @Nullable Hash previous;

    Stream(Hash replica, int count) {
      this.replica = replica;
      this.count = count;
    }

    @Override
    public boolean hasNext() {
      return made < count;
    }

    @Override
    public Entry next() {
      made++;
      boolean update = made % 10 == 0;
      Entry old = update ? recent.get(random.nextInt(recent.size())) : null;
      String row = old == null ? id() : old.rows().getFirst().row();
      byte[] secret = new byte[Salts.SIZE];
      random.nextBytes(secret);
      Entry entry =
          new Entry(
              replica,
              made,
              previous,
              new Clock(1_700_000_000_000L + made * 60_000L, 0),
              "0198c0de-0000-7000-8000-000000000002",
              Act.of("proposal.add", row),
              List.of(),
              old == null ? List.of() : List.of(old.hash()),
              List.of(new RowWrites(TABLE, row, writes(old != null))),
              List.of(),
              null,
              null,
              new TreeMap<>(),
              Salts.secret(secret),
              replica);
      Entry hashed = entry.withHash(hasher.hash(entry));
      previous = hashed.hash();
      remember(hashed, old);
      return hashed;
    }

    private void remember(Entry entry, @Nullable Entry old) {
      if (old != null) {
        recent.remove(old);
      }
      recent.add(entry);
      if (recent.size() > RECENT) {
        recent.removeFirst();
      }
    }

    private List<Write> writes(boolean update) {
      List<Write> writes = new ArrayList<>(FIELDS);
      for (int field = 0; field < FIELDS; field++) {
        List<Pointer> replaces = update ? List.of(new Pointer(0, field)) : List.of();
        writes.add(new Write(COLUMNS.get(field), new Content.Given(value(field)), replaces));
      }
      return writes;
    }

    private Value value(int field) {
      return switch (field) {
        case 0, 8 -> Value.of(word());
        case 6 -> Value.of("overgenomen");
        case 7 ->
            Value.of(
                "20"
                    + (10 + random.nextInt(16))
                    + "-0"
                    + (1 + random.nextInt(9))
                    + "-1"
                    + random.nextInt(10));
        case 9 -> Value.none();
        default -> Value.of(word() + " " + word() + " " + random.nextInt(1_000_000));
      };
    }

    private String word() {
      return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String id() {
      long high = ((1_700_000_000_000L + made) << 16) | 0x7000L | (random.nextLong() & 0xfff);
      long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
      return new UUID(high, low).toString();
    }
  }

  static byte[] key(Identity identity) {
    return Base64.getDecoder().decode(identity.signingKey());
  }
}
