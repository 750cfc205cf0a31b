package nl.gia.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Clock;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Erasure;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Succession;
import nl.gia.journal.entry.Write;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.json.JsonReader;
import nl.gia.platform.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the entries of a file one by one, with indices and positions made into hashes. The table
 * grows by one hash for each entry, or held them all before.
 */
final class EntryReader {
  private static final SortedMap<String, String> NONE =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  private final JsonReader json;
  private final Shape shape;
  private final RowsReader writes;
  private final List<Hash> replicas;
  private final HashTable table;
  private final Consumer<Hash> outside;
  private final long[] lastNumber;
  private final @Nullable Hash[] lastHash;
  private int position;

  private int replica;
  private long number;
  private @Nullable Hash previous;
  private @Nullable Clock clock;
  private @Nullable String author;
  private @Nullable Act act;
  private @Nullable List<Hash> seen;
  private @Nullable List<Hash> refs;
  private @Nullable List<RowWrites> rows;
  private @Nullable List<Erasure> erases;
  private @Nullable Hash undoes;
  private @Nullable Succession succeeds;
  private @Nullable Salts secret;
  private @Nullable List<String> salts;
  private SortedMap<String, String> others = NONE;

  /** Hashes in the file that no earlier entry has are told as they are met. */
  EntryReader(JsonReader json, List<Hash> replicas, HashTable table, Consumer<Hash> outside) {
    this.json = json;
    this.shape = new Shape(json);
    this.writes = new RowsReader(json, shape);
    this.replicas = replicas;
    this.table = table;
    this.outside = outside;
    lastNumber = new long[replicas.size()];
    lastHash = new @Nullable Hash[replicas.size()];
  }

  /** The position of the next entry. */
  int position() {
    return position;
  }

  /** The index of the replica of the entry that was read last. */
  int replica() {
    return replica;
  }

  /** The next entry with the hash given for it. */
  Entry read(Hash hash) {
    clear();
    json.beginObject();
    for (String name = json.name(); name != null; name = json.name()) {
      member(name);
    }
    place();
    Clock read = clock;
    if (read == null || FieldCheck.setsAFieldTwice(orNone(rows))) {
      throw shape.wrong();
    }
    List<Hash> into = orNone(refs);
    if (writes.highestRef() >= into.size()) {
      throw shape.wrong();
    }
    return new Entry(
        replicas.get(replica),
        number,
        previous,
        read,
        author == null ? "" : author,
        act == null ? Act.none() : act,
        orNone(seen),
        into,
        orNone(rows),
        orNone(erases),
        undoes,
        succeeds,
        others,
        salted(),
        hash);
  }

  /** The entry that was read last has this hash, which later ones build on. */
  void known(Hash hash) {
    lastNumber[replica] = number;
    lastHash[replica] = hash;
    position++;
  }

  private void clear() {
    replica = -1;
    number = 0;
    previous = null;
    clock = null;
    author = null;
    act = null;
    seen = null;
    refs = null;
    rows = null;
    erases = null;
    undoes = null;
    succeeds = null;
    secret = null;
    salts = null;
    others = NONE;
    writes.clear();
  }

  private void member(String name) {
    switch (name) {
      case "act" -> act = once(act, act());
      case "author" -> author = once(author, filled());
      case "clock" -> clock = once(clock, clock());
      case "erases" -> erases = once(erases, writes.erases());
      case "number" -> number = once(number == 0 ? null : number, number());
      case "previous" -> previous = once(previous, met(shape.hash(json.text())));
      case "refs" -> refs = once(refs, hashes());
      case "replica" -> replica = once(replica < 0 ? null : replica, index());
      case "rows" -> rows = once(rows, writes.rows());
      case "salts" -> salts = once(salts, salts());
      case "secret" -> secret = once(secret, Salts.secret(shape.bytes(json.text(), Salts.SIZE)));
      case "seen" -> seen = once(seen, hashes());
      case "succeeds" -> succeeds = once(succeeds, succeeds());
      case "undoes" -> undoes = once(undoes, hash());
      default -> other(name);
    }
  }

  private <T> T once(@Nullable T before, T value) {
    if (before != null) {
      throw json.failure(JsonText.DUPLICATE);
    }
    return value;
  }

  private void other(String name) {
    if (others.isEmpty()) {
      others = new TreeMap<>();
    }
    String value = CanonicalJson.of(json.tree());
    if (others.put(name, value) != null) {
      throw json.failure(JsonText.DUPLICATE);
    }
  }

  /** The number and the entry before, which stand in full or follow from this replica's last. */
  private void place() {
    if (replica < 0) {
      throw shape.wrong();
    }
    if (number == 0) {
      if (previous != null || lastHash[replica] == null) {
        throw shape.wrong();
      }
      number = lastNumber[replica] + 1;
      previous = lastHash[replica];
    } else if ((previous == null) != (number == 1)) {
      throw shape.wrong();
    }
  }

  private long number() {
    long found = json.whole();
    if (found < 1 || found >= JsonReader.LARGEST) {
      throw shape.wrong();
    }
    return found;
  }

  private int index() {
    return shape.index(json.whole(), replicas.size());
  }

  private Clock clock() {
    json.beginArray();
    long millis = json.whole();
    long counter = json.whole();
    json.endArray();
    if (Math.min(millis, counter) < 0 || Math.max(millis, counter) >= JsonReader.LARGEST) {
      throw shape.wrong();
    }
    return new Clock(millis, counter);
  }

  private String filled() {
    String text = json.word();
    if (text.isEmpty()) {
      throw shape.wrong();
    }
    return text;
  }

  private Act act() {
    json.beginArray();
    if (!json.more()) {
      return Act.none();
    }
    String code = filled();
    List<String> about = new ArrayList<>(4);
    while (json.more()) {
      about.add(json.text());
    }
    return new Act(code, about);
  }

  private Hash met(Hash hash) {
    if (table.find(hash) < 0) {
      outside.accept(hash);
    }
    return hash;
  }

  private Hash hash() {
    if (json.at(JsonToken.VALUE_NUMBER_INT)) {
      return table.get(shape.index(json.whole(), position));
    }
    return shape.hash(json.text());
  }

  private List<Hash> hashes() {
    List<Hash> hashes = new ArrayList<>(4);
    json.beginArray();
    while (json.more()) {
      hashes.add(met(hash()));
    }
    if (hashes.size() > 1 && new HashSet<>(hashes).size() < hashes.size()) {
      throw shape.wrong();
    }
    return hashes;
  }

  private Succession succeeds() {
    Map<?, ?> members = shape.map(json.tree());
    if (members.size() != 2) {
      throw shape.wrong();
    }
    return new Succession(shape.hash(members.get("replica")), shape.text(members.get("signature")));
  }

  private List<String> salts() {
    List<String> found = new ArrayList<>();
    json.beginArray();
    while (json.more()) {
      found.add(shape.base64(json.text(), Salts.SIZE));
    }
    return found;
  }

  /** The secret or the salts; which of them must stand here follows from the values. */
  private Salts salted() {
    List<String> some = salts == null ? List.of() : salts;
    int shown = writes.shown();
    if (secret != null) {
      if (salts != null || shown == 0 || shown < writes.valued()) {
        throw shape.wrong();
      }
      return secret;
    }
    if (some.size() != shown) {
      throw shape.wrong();
    }
    return shown == 0 ? Salts.none() : byPlace(some);
  }

  private Salts byPlace(List<String> some) {
    Map<Integer, String> byPlace = new HashMap<>();
    int place = 0;
    for (RowWrites row : orNone(rows)) {
      for (Write write : row.writes()) {
        if (write.content() instanceof Content.Given) {
          byPlace.put(place, some.get(byPlace.size()));
        }
        place++;
      }
    }
    return new Salts.Some(byPlace);
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
