package nl.gia.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gia.journal.Identity;
import nl.gia.journal.Signatures;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Clock;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Erasure;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Succession;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Withholding;
import nl.gia.journal.entry.Write;
import org.jspecify.annotations.Nullable;

/**
 * A bundle by colleagues who are trusted and mean harm, or whose program is broken: right hashes,
 * signatures and seal over whatever the choices make of its entries and its head.
 */
final class SteeredBundle {
  /** Whose keys are in it, and whom its receiver trusts. */
  static final List<Identity> IDENTITIES =
      List.of(Bundles.identity(1), Bundles.identity(2), Bundles.identity(3));

  private static final int MOST_ENTRIES = 24;
  private static final List<String> TABLES =
      List.of("section", "edition", "topic", "person", "change_proposal", "onbekend", "\"; DROP");
  private static final List<String> ROWS = List.of("r1", "r2", "r3");
  private static final List<String> COLUMNS =
      List.of(
          "body",
          "title",
          "edition",
          "removed",
          "frozen",
          "position",
          "name",
          "section",
          "id",
          "later");
  private static final List<String> TEXTS =
      List.of(
          "Eerste zin. Tweede zin.",
          "Eerste zin, anders. Tweede zin.",
          "r1",
          "r2",
          "{\"section\":{\"r1\":{\"body\":\"Vast.\"}}}",
          "{\"section\":",
          "",
          "2012-02-30",
          "=1+1\u202e\ud83d\ude00",
          "e\u0301");
  private static final List<Long> NUMBERS =
      List.of(1L, 0L, -1L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE);
  private static final List<String> MEMBERS =
      List.of("null", "[]", "{\"a\":[1,2]}", "1", "\"\\u0000\"", "1e999", "NaN", "[".repeat(40));

  /** What can be wrong with a file; a few of these in one, so that the rest is looked at too. */
  private enum Harm {
    NUMBERS,
    NAMES,
    MEMBERS,
    HEAD,
    ORDER,
    CLOCKS,
    SUCCESSION,
    STRANGERS,
    POINTERS,
    SIGNATURES,
    FILLS,
    FORKS,
    TWICE
  }

  private final Choices choices;
  private final Set<Harm> harms = EnumSet.noneOf(Harm.class);
  private final Hasher hasher = new Hasher();
  private final Withholding withholding = new Withholding(hasher);
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Hash, Entry> heads = new HashMap<>();
  private final List<Fill> fills = new ArrayList<>();

  private SteeredBundle(Choices choices) {
    this.choices = choices;
    for (int i = choices.below(5); i > 0; i--) {
      harms.add(choices.of(List.of(Harm.values())));
    }
  }

  private boolean harm(Harm harm, int times) {
    return harms.contains(harm) && choices.oneIn(times);
  }

  /** What the choices make; empty where the form of a file has no place for it. */
  static Optional<byte[]> of(Choices choices) {
    try {
      return Optional.of(new SteeredBundle(choices).bytes());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] bytes() {
    for (int i = choices.below(MOST_ENTRIES); i >= 0; i--) {
      add(choices.of(IDENTITIES));
    }
    disorder();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      BundleWriter.write(
          new BundleContent(header(), entries, fills, signatures()), IDENTITIES.getFirst(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void add(Identity by) {
    @Nullable Entry before = before(by.replica());
    List<Hash> refs = others(3);
    Entry bare =
        new Entry(
            by.replica(),
            harm(Harm.NUMBERS, 5)
                ? 1 + (choices.number() >>> 1) % Long.MAX_VALUE
                : before == null ? 1 : before.number() + 1,
            before == null ? null : before.hash(),
            clock(),
            harm(Harm.NAMES, 4) ? choices.text(20) : "auteur",
            harm(Harm.NAMES, 4) ? Act.of(choices.text(8), choices.text(8)) : Act.of("topic.add"),
            others(2).stream().sorted().toList(),
            refs,
            rows(refs),
            erases(refs),
            choices.oneIn(12) ? any() : null,
            harm(Harm.SUCCESSION, 4) ? succession(by) : null,
            members(),
            Salts.secret(Arrays.copyOf(("geheim" + entries.size()).getBytes(UTF_8), Salts.SIZE)),
            by.replica());
    Entry made = bare.hashed();
    heads.put(by.replica(), made);
    entries.add(choices.oneIn(8) ? withheld(made) : made);
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  /** The last of a replica, or any other of it, so that it forks. */
  private @Nullable Entry before(Hash replica) {
    List<Entry> own = entries.stream().filter(one -> one.replica().equals(replica)).toList();
    return harm(Harm.FORKS, 3) && !own.isEmpty() ? choices.of(own) : heads.get(replica);
  }

  private Clock clock() {
    return harm(Harm.CLOCKS, 4)
        ? new Clock(choices.number() >>> 11, choices.number() >>> 11)
        : new Clock(1_763_921_302_000L + entries.size() * 1000L, choices.below(3));
  }

  private List<Hash> others(int most) {
    Set<Hash> others = new HashSet<>();
    for (int i = choices.below(most + 1); i > 0; i--) {
      others.add(any());
    }
    return List.copyOf(others);
  }

  private Hash any() {
    return entries.isEmpty() || harm(Harm.STRANGERS, 5)
        ? hasher.of(new byte[] {(byte) choices.below(4)})
        : choices.of(entries).hash();
  }

  private List<RowWrites> rows(List<Hash> refs) {
    Map<String, RowWrites> rows = new LinkedHashMap<>();
    for (int i = choices.below(3); i >= 0; i--) {
      Map<String, Write> writes = new LinkedHashMap<>();
      for (int j = choices.below(4); j > 0; j--) {
        String column = name(COLUMNS);
        writes.put(twice() + column, write(column, refs));
      }
      String table = name(TABLES);
      String row = name(ROWS);
      rows.put(twice() + table + row, new RowWrites(table, row, List.copyOf(writes.values())));
    }
    return List.copyOf(rows.values());
  }

  /** Nothing, or what lets the same field be written more than once. */
  private String twice() {
    return harm(Harm.TWICE, 3) ? String.valueOf(choices.below(256)) : "";
  }

  private String name(List<String> names) {
    return harm(Harm.NAMES, 10) ? choices.text(210) : choices.of(names);
  }

  private Write write(String column, List<Hash> refs) {
    boolean again = !refs.isEmpty() && choices.oneIn(6);
    return new Write(
        column,
        again ? new Content.Again(pointers(refs)) : new Content.Given(value()),
        pointers(refs));
  }

  /** Nearly always to a write that is there, and often enough to one of the same field. */
  private List<Pointer> pointers(List<Hash> refs) {
    List<Pointer> pointers = new ArrayList<>();
    for (int i = refs.isEmpty() ? 0 : choices.below(3); i > 0; i--) {
      pointers.add(
          new Pointer(choices.below(refs.size()), choices.below(harm(Harm.POINTERS, 4) ? 9 : 3)));
    }
    return pointers;
  }

  private Value value() {
    return switch (choices.below(8)) {
      case 0 -> Value.none();
      case 1 -> Value.of(choices.of(NUMBERS));
      case 2 -> new Value.Real(1.0 / (1 + choices.below(9)) - choices.below(2));
      case 3 ->
          new Value.Blob(hasher.of(new byte[] {7}), harm(Harm.NUMBERS, 2) ? choices.number() : 12);
      case 4 -> Value.of(choices.text(60).replace('\0', harm(Harm.NAMES, 4) ? '\0' : ' '));
      default -> Value.of(choices.of(TEXTS));
    };
  }

  private List<Erasure> erases(List<Hash> refs) {
    if (!choices.oneIn(10)) {
      return List.of();
    }
    boolean one = !refs.isEmpty() && choices.oneIn(2);
    return List.of(
        new Erasure(
            name(TABLES),
            name(ROWS),
            one ? name(COLUMNS) : null,
            one ? new Pointer(choices.below(refs.size()), choices.below(3)) : null));
  }

  private Succession succession(Identity by) {
    Identity old = choices.of(IDENTITIES);
    byte[] message = Signatures.succession(old.replica(), by.replica());
    return new Succession(old.replica(), choices.oneIn(3) ? "AAAA" : old.sign(message));
  }

  private SortedMap<String, String> members() {
    SortedMap<String, String> members = new TreeMap<>();
    if (choices.oneIn(6)) {
      members.put("later", harm(Harm.MEMBERS, 2) ? choices.of(MEMBERS) : "{\"a\":[1,2]}");
    }
    return members;
  }

  /** Some values stay behind, and come in the same file or not. */
  private Entry withheld(Entry made) {
    Set<Integer> places = new HashSet<>();
    for (int place = 0; place < made.places(); place++) {
      if (choices.oneIn(2)) {
        places.add(place);
      }
    }
    if (choices.oneIn(2) && !places.isEmpty()) {
      TreeMap<Integer, Value> values = new TreeMap<>();
      places.forEach(
          place -> values.put(place, harm(Harm.FILLS, 2) ? value() : given(made, place)));
      fills.add(new Fill(made.hash(), made.salts(), values));
    }
    return places.isEmpty() ? made : withholding.hide(made, places);
  }

  private static Value given(Entry entry, int place) {
    List<Write> writes = entry.rows().stream().flatMap(group -> group.writes().stream()).toList();
    return writes.get(place).content() instanceof Content.Given(Value value) ? value : Value.none();
  }

  private void disorder() {
    if (harm(Harm.ORDER, 2)) {
      entries.remove(choices.below(entries.size()));
    }
    if (harm(Harm.ORDER, 2) && !entries.isEmpty()) {
      entries.addFirst(entries.remove(choices.below(entries.size())));
    }
  }

  private Header header() {
    List<Header.ReplicaKey> keys = new ArrayList<>();
    List<Header.Bring> brings = new ArrayList<>();
    for (Identity identity : IDENTITIES) {
      keys.add(new Header.ReplicaKey(identity.replica(), identity.signingKey()));
      Entry head = heads.get(identity.replica());
      if (head != null) {
        long from = harm(Harm.HEAD, 6) ? choices.number() >>> 1 : 1;
        long to = harm(Harm.HEAD, 6) ? choices.number() >>> 1 : head.number();
        brings.add(new Header.Bring(identity.replica(), from, to, head.hash()));
      }
    }
    Identity sender = IDENTITIES.getFirst();
    List<Header.Lack> lacks =
        harm(Harm.HEAD, 6)
            ? List.of(new Header.Lack(sender.replica(), 1, choices.number() >>> 1))
            : List.of();
    List<Header.Head> needs =
        harm(Harm.HEAD, 6) ? List.of(new Header.Head(sender.replica(), 1, any())) : List.of();
    return new Header(
        harm(Harm.HEAD, 6) ? choices.below(256) : 1,
        harm(Harm.HEAD, 6) ? choices.text(36) : Bundles.DATABASE,
        harm(Harm.HEAD, 6) ? choices.text(20) : Bundles.DATE,
        new Header.Sender(
            sender.replica(),
            harm(Harm.HEAD, 3) ? choices.text(40) : "Anne",
            sender.encryptionKey()),
        keys,
        needs,
        lacks,
        brings);
  }

  private List<HeadSignature> signatures() {
    List<HeadSignature> signatures = new ArrayList<>();
    for (Identity identity : IDENTITIES) {
      Entry head = heads.get(identity.replica());
      if (head != null && !harm(Harm.SIGNATURES, 3)) {
        byte[] message =
            Signatures.head(identity.replica(), head.number(), head.hash(), Bundles.DATE);
        signatures.add(
            new HeadSignature(
                identity.replica(),
                head.number(),
                head.hash(),
                Bundles.DATE,
                identity.sign(message)));
      }
    }
    return signatures;
  }
}
