package nl.gia.bundle;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
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

/**
 * Makes entries and bundles for tests and measurements, the same for the same seed: each entry sets
 * ten fields of a row, and every tenth replaces what an earlier one set.
 */
public final class Bundles {
  public static final String DATABASE = "0198c0de-0000-7000-8000-000000000001";
  public static final String DATE = "2026-11-23T18:08:22Z";
  private static final Hash NONE = new Hash(0, 0, 0, 0);
  private static final int FIELDS = 10;
  private static final String[] WORDS = {
    "agenda", "gemeente", "digitale", "dienstverlening", "samen", "regio", "toegankelijk",
        "gegevens",
    "inwoners", "overleg", "één", "besluit", "voorstel", "landelijke", "voorziening",
        "’s-Hertogenbosch"
  };

  private final Random random;
  private final List<Identity> identities = new ArrayList<>();
  private final Map<Hash, Entry> heads = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Hasher hasher = new Hasher();

  public Bundles(long seed, int replicas) {
    random = new Random(seed);
    for (int i = 0; i < replicas; i++) {
      identities.add(identity(seed * 100 + i));
    }
  }

  /** The same keys for the same seed. */
  public static Identity identity(long seed) {
    try {
      SecureRandom source = SecureRandom.getInstance("SHA1PRNG");
      source.setSeed(seed);
      return Identity.create(source);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<Identity> identities() {
    return identities;
  }

  /** All entries so far, in causal order. */
  public List<Entry> entries() {
    return entries;
  }

  /** This many more entries. */
  public Bundles more(int count) {
    for (int i = 0; i < count; i++) {
      add(identities.get(random.nextInt(identities.size())), rows(i % 10 == 9));
    }
    return this;
  }

  /** One more entry with these rows. */
  public Entry add(Identity by, List<RowWrites> rows) {
    return add(by, rows, List.of());
  }

  /** One more entry with these rows, whose writes point into these entries. */
  public Entry add(Identity by, List<RowWrites> rows, List<Hash> refs) {
    byte[] secret = new byte[Salts.SIZE];
    random.nextBytes(secret);
    return add(by, rows, refs, Salts.secret(secret));
  }

  private Entry add(Identity by, List<RowWrites> rows, List<Hash> refs, Salts salts) {
    Entry before = heads.get(by.replica());
    long number = before == null ? 1 : before.number() + 1;
    List<Hash> others =
        entries.size() % 16 != 5
            ? List.of()
            : heads.values().stream()
                .filter(head -> !head.replica().equals(by.replica()))
                .map(Entry::hash)
                .sorted()
                .toList();
    Entry bare =
        new Entry(
            by.replica(),
            number,
            before == null ? null : before.hash(),
            new Clock(1_763_921_302_000L + entries.size() * 1000L, 0),
            "author-1",
            Act.of("topic.add", rows.isEmpty() ? "none" : rows.getFirst().row()),
            others,
            refs.isEmpty() ? refs(rows) : refs,
            rows,
            List.of(),
            null,
            null,
            new TreeMap<>(),
            salts,
            NONE);
    return admit(with(bare, hasher.hash(bare)));
  }

  /** Adds an entry made elsewhere. */
  public Entry admit(Entry entry) {
    heads.put(entry.replica(), entry);
    entries.add(entry);
    return entry;
  }

  private static Entry with(Entry e, Hash hash) {
    return new Entry(
        e.replica(),
        e.number(),
        e.previous(),
        e.clock(),
        e.author(),
        e.act(),
        e.seen(),
        e.refs(),
        e.rows(),
        e.erases(),
        e.undoes(),
        e.succeeds(),
        e.others(),
        e.salts(),
        hash);
  }

  private @Nullable Entry replaced;

  private List<Hash> refs(List<RowWrites> rows) {
    boolean replaces =
        rows.stream().flatMap(row -> row.writes().stream()).anyMatch(w -> !w.replaces().isEmpty());
    return replaces ? List.of(Objects.requireNonNull(replaced).hash()) : List.of();
  }

  private List<RowWrites> rows(boolean update) {
    boolean replaces = update && !entries.isEmpty();
    String row = new UUID(random.nextLong(), random.nextLong()).toString();
    if (replaces) {
      replaced = entries.get(entries.size() - 1 - random.nextInt(Math.min(1000, entries.size())));
      row = replaced.rows().getFirst().row();
    }
    List<Write> writes = new ArrayList<>(FIELDS);
    for (int field = 0; field < FIELDS; field++) {
      List<Pointer> old = replaces ? List.of(new Pointer(0, field)) : List.of();
      writes.add(new Write("field_" + field, new Content.Given(value(field)), old));
    }
    return List.of(new RowWrites("topic", row, writes));
  }

  private Value value(int field) {
    return switch (field % 5) {
      case 0 -> Value.of(random.nextInt(1_000_000));
      case 1 -> Value.of(WORDS[random.nextInt(WORDS.length)]);
      case 2 -> Value.of("2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10));
      default -> Value.of(sentence());
    };
  }

  private String sentence() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  /** The header of a full bundle by the first replica. */
  public Header header() {
    List<Header.ReplicaKey> keys = new ArrayList<>();
    List<Header.Bring> brings = new ArrayList<>();
    for (Identity identity : identities) {
      keys.add(new Header.ReplicaKey(identity.replica(), identity.signingKey()));
      Entry head = heads.get(identity.replica());
      if (head != null) {
        brings.add(new Header.Bring(identity.replica(), 1, head.number(), head.hash()));
      }
    }
    Identity sender = identities.getFirst();
    return new Header(
        1,
        DATABASE,
        DATE,
        new Header.Sender(sender.replica(), "Anne", sender.encryptionKey()),
        keys,
        List.of(),
        brings);
  }

  /** The signature that a replica gives its last entry. */
  public HeadSignature signature(Identity by) {
    return signature(by, Objects.requireNonNull(heads.get(by.replica())));
  }

  public HeadSignature signature(Identity by, Entry entry) {
    byte[] message = Signatures.head(by.replica(), entry.number(), entry.hash(), DATE);
    return new HeadSignature(by.replica(), entry.number(), entry.hash(), DATE, by.sign(message));
  }

  /** All entries, each chain signed at its end. */
  public BundleContent content() {
    List<HeadSignature> signatures = new ArrayList<>();
    for (Identity identity : identities) {
      if (heads.containsKey(identity.replica())) {
        signatures.add(signature(identity));
      }
    }
    return new BundleContent(header(), entries, List.of(), signatures);
  }

  public byte[] bytes() {
    return bytes(content());
  }

  public byte[] bytes(BundleContent content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      BundleWriter.write(content, identities.getFirst(), out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      BundleWriter.write(content(), identities.getFirst(), out);
    }
  }
}
