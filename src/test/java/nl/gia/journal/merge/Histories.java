package nl.gia.journal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Withholding;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import org.jspecify.annotations.Nullable;

/**
 * Makes up histories in which few replicas work on few fields, so that much of what they do meets:
 * equal and different edits apart, removals, revivals, re-assertions, erasures, withheld values,
 * clones of a replica, and clocks that stand still or jump. The same seed gives the same history.
 */
public final class Histories {
  /** The schema for which they are made up; a part can be the whole of another part. */
  public static final Schema SCHEMA = HistorySchema.schema();

  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "edition", List.of("e1", "e2"), List.of("title", "frozen", "frozen", "removed")),
          new Target(
              "section",
              List.of("s1", "s2", "s3"),
              List.of("edition", "body", "body", "position", "removed")),
          new Target(
              "action_point",
              List.of("a1", "a2"),
              List.of("section", "text", "text", "addressee", "due", "removed")),
          new Target(
              "node", List.of("n1", "n2", "n3"), List.of("parent", "parent", "removed", "x")),
          new Target("person", List.of("p1"), List.of("name", "name", "function")),
          new Target("later", List.of("l1"), List.of("x")));

  /** What each sentence of a text can say. */
  private static final List<List<String>> SENTENCES =
      List.of(
          List.of("Inwoners regelen hun zaken online.", "Aan de balie helpt een ambtenaar."),
          List.of("Elke gemeente heeft een loket.", "Kleine gemeenten werken samen."),
          List.of("De provincie betaalt mee.", "Het ministerie draagt de kosten."),
          List.of("Zorg en wonen horen erbij.", "Onderwijs volgt later."),
          List.of("Daarna kijken wij terug.", "Een onderzoeker schrijft het verslag."));

  private record Target(String table, List<String> rows, List<String> columns) {}

  /** A field and the writes that nobody in sight has replaced. */
  private record Field(String table, String row, String column) {}

  /** One copy of the database: whose chain it goes on, and what it has. */
  private static final class Replica {
    final Scribe scribe;
    final Map<Hash, Entry> known;
    @Nullable Entry last;
    Set<Hash> lastSeen;
    long clock;

    Replica(Scribe scribe, Replica origin) {
      this.scribe = scribe;
      this.known = new LinkedHashMap<>(origin.known);
      this.last = origin.last;
      this.lastSeen = origin.lastSeen;
      this.clock = origin.clock;
    }

    Replica(String name, long clock) {
      this.scribe = new Scribe(name);
      this.known = new LinkedHashMap<>();
      this.lastSeen = Set.of();
      this.clock = clock;
    }
  }

  private final Random random;
  private final List<Replica> replicas = new ArrayList<>();
  private final Map<Hash, Entry> made = new LinkedHashMap<>();
  private final Set<Field> hot = new HashSet<>();
  private final Withholding withholding = new Withholding(new Hasher());

  private Histories(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /**
   * A history: its entries in an order in which each stands after those that it builds on, some
   * with values withheld, of which some come again in full.
   */
  public static List<Entry> of(long seed) {
    Histories histories = new Histories(seed);
    histories.run();
    return histories.delivered();
  }

  private void run() {
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      replicas.add(new Replica("replica" + i, random.nextInt(20)));
    }
    if (random.nextInt(3) > 0) {
      common(replicas.getFirst());
    }
    int steps = 6 + random.nextInt(22);
    for (int step = 0; step < steps; step++) {
      Replica replica = pick(replicas);
      int dice = random.nextInt(20);
      if (dice < 6) {
        take(replica, pick(replicas));
      } else if (dice == 6 && replicas.size() < 6) {
        replicas.add(new Replica(replica.scribe, replica));
      } else {
        act(replica);
      }
    }
  }

  /** What all have before they part: an edition with a section in it. */
  private void common(Replica first) {
    Entry entry =
        first
            .scribe
            .entry(first.clock)
            .set("edition", "e1", "title", Value.of("A"))
            .set("section", "s1", "edition", Value.of("e1"))
            .set("section", "s1", "body", body(Map.of()))
            .set("action_point", "a1", "section", Value.of("s1"))
            .set("action_point", "a1", "text", body(Map.of()))
            .write();
    made.put(entry.hash(), entry);
    first.last = entry;
    replicas.forEach(replica -> replica.known.put(entry.hash(), entry));
    hot.add(
        pick(
            List.of(
                new Field("section", "s1", "body"),
                new Field("section", "s1", "edition"),
                new Field("action_point", "a1", "text"),
                new Field("edition", "e1", "frozen"),
                new Field("edition", "e1", "removed"))));
  }

  /** Takes all that another has, or one entry of it with all that this builds on. */
  private void take(Replica replica, Replica other) {
    if (other.known.isEmpty()) {
      return;
    }
    List<Entry> theirs = new ArrayList<>(other.known.values());
    Set<Hash> wanted =
        random.nextInt(3) > 0 ? other.known.keySet() : past(pick(theirs), other.known);
    theirs.stream()
        .filter(entry -> wanted.contains(entry.hash()))
        .forEach(entry -> replica.known.putIfAbsent(entry.hash(), entry));
  }

  private static Set<Hash> past(Entry entry, Map<Hash, Entry> known) {
    Set<Hash> past = new HashSet<>();
    List<Hash> todo = new ArrayList<>(List.of(entry.hash()));
    while (!todo.isEmpty()) {
      Hash next = todo.removeLast();
      if (past.add(next)) {
        Entry one = Objects.requireNonNull(known.get(next));
        todo.addAll(one.refs());
        todo.addAll(one.seen());
        if (one.previous() != null) {
          todo.add(one.previous());
        }
      }
    }
    return past;
  }

  private void act(Replica replica) {
    replica.clock += random.nextInt(12) == 0 ? random.nextInt(200) - 100 : random.nextInt(3);
    replica.clock = Math.max(0, replica.clock);
    Scribe.Draft draft = replica.scribe.fork(replica.clock, replica.last);
    Set<Hash> heads = heads(replica);
    if (!heads.equals(replica.lastSeen) && random.nextInt(6) > 0) {
      draft.saw(List.copyOf(heads));
      replica.lastSeen = heads;
    }
    Set<Field> written = new HashSet<>();
    int writes = 1 + (random.nextInt(4) == 0 ? random.nextInt(3) : 0);
    for (int i = 0; i < writes; i++) {
      change(replica, draft, written);
    }
    Entry entry = draft.write();
    replica.last = entry;
    replica.known.put(entry.hash(), entry);
    made.put(entry.hash(), entry);
  }

  /** The last entries of the other chains that a replica has. */
  private static Set<Hash> heads(Replica replica) {
    Set<Hash> heads = new TreeSet<>(replica.known.keySet());
    replica
        .known
        .values()
        .forEach(entry -> {
          if (entry.previous() != null) {
            heads.remove(entry.previous());
          }
        });
    if (replica.last != null) {
      heads.remove(replica.last.hash());
    }
    return heads;
  }

  private void change(Replica replica, Scribe.Draft draft, Set<Field> written) {
    Field field = field();
    int dice = random.nextInt(30);
    if (dice == 0) {
      draft.erase(field.table(), field.row());
      return;
    }
    if (!written.add(field)) {
      return;
    }
    Map<WriteId, Write> writes = writes(replica, field);
    Set<WriteId> heads = unreplaced(replica, field, writes.keySet());
    if (dice == 1) {
      draft.birth(field.table(), field.row());
    } else if (dice == 2 && !writes.isEmpty()) {
      erase(draft, field, writes);
    } else if (dice < 7 && !writes.isEmpty()) {
      again(replica, draft, field, writes, heads);
    } else {
      draft.set(field.table(), field.row(), field.column(), value(field, writes), some(heads));
    }
  }

  /** Mostly a field that was written before. */
  private Field field() {
    if (!hot.isEmpty() && random.nextInt(3) > 0) {
      return pick(hot.stream().sorted(java.util.Comparator.comparing(Field::toString)).toList());
    }
    Target target = pick(TARGETS);
    Field field = new Field(target.table(), pick(target.rows()), pick(target.columns()));
    if (hot.size() < 3) {
      hot.add(field);
    }
    return field;
  }

  private static Map<WriteId, Write> writes(Replica replica, Field field) {
    Map<WriteId, Write> writes = new LinkedHashMap<>();
    for (Entry entry : replica.known.values()) {
      int place = 0;
      for (RowWrites group : entry.rows()) {
        boolean ours = group.table().equals(field.table()) && group.row().equals(field.row());
        for (Write write : group.writes()) {
          if (ours && write.column().equals(field.column())) {
            writes.put(new WriteId(entry.hash(), place), write);
          }
          place++;
        }
      }
    }
    return writes;
  }

  private static Set<WriteId> unreplaced(Replica replica, Field field, Set<WriteId> writes) {
    Set<WriteId> heads = new TreeSet<>(writes);
    writes(replica, field)
        .forEach((id, write) -> heads.removeAll(pointed(replica, id, write.replaces())));
    return heads;
  }

  private static List<WriteId> pointed(Replica replica, WriteId of, List<Pointer> pointers) {
    Entry entry = Objects.requireNonNull(replica.known.get(of.entry()));
    return pointers.stream()
        .map(pointer -> new WriteId(entry.refs().get(pointer.ref()), pointer.place()))
        .collect(Collectors.toList());
  }

  /** The heads, and now and then fewer, as when the form had been opened before. */
  private List<WriteId> some(Set<WriteId> heads) {
    return heads.stream().filter(_ -> random.nextInt(12) > 0).toList();
  }

  private void erase(Scribe.Draft draft, Field field, Map<WriteId, Write> writes) {
    WriteId one = pick(List.copyOf(writes.keySet()));
    Content content = Objects.requireNonNull(writes.get(one)).content();
    writes.forEach((id, write) -> {
      boolean equal = write.content().equals(content);
      if (id.equals(one) || (equal && random.nextInt(4) > 0)) {
        draft.erase(field.table(), field.row(), field.column(), id);
      }
    });
  }

  private void again(
      Replica replica,
      Scribe.Draft draft,
      Field field,
      Map<WriteId, Write> writes,
      Set<WriteId> heads) {
    List<WriteId> all = List.copyOf(writes.keySet());
    List<WriteId> again = Stream.of(pick(all), pick(all)).distinct().toList();
    if (random.nextBoolean() && !heads.isEmpty()) {
      WriteId head = pick(List.copyOf(heads));
      again = pointed(replica, head, Objects.requireNonNull(writes.get(head)).replaces());
    }
    draft.again(field.table(), field.row(), field.column(), some(heads), again);
  }

  private Value value(Field field, Map<WriteId, Write> writes) {
    return switch (field.column()) {
      case "removed" -> Value.of(random.nextInt(3) > 0 ? 1 : 0);
      case "edition" -> Value.of("e" + (1 + random.nextInt(2)));
      case "section" -> Value.of("s" + (1 + random.nextInt(2)));
      case "parent" -> Value.of("n" + (1 + random.nextInt(3)));
      case "body", "text" -> body(writes);
      case "frozen" -> AdoptedText.some(random, SENTENCES);
      case "x" -> random.nextInt(4) == 0 ? Value.none() : Value.of(random.nextInt(3));
      default -> Value.of(List.of("A", "B", "C").get(random.nextInt(3)));
    };
  }

  /** A text that changes, adds or leaves out one sentence of one that was there. */
  private Value body(Map<WriteId, Write> writes) {
    List<String> sentences = SENTENCES.stream().map(List::getFirst).collect(Collectors.toList());
    List<Write> before = List.copyOf(writes.values());
    if (!before.isEmpty()
        && pick(before).content() instanceof Content.Given(Value.Text(String text))) {
      sentences = new ArrayList<>(List.of(text.split("(?<=\\.) ")));
    }
    int at = random.nextInt(sentences.size());
    if (random.nextInt(6) == 0 && sentences.size() > 1) {
      sentences.remove(at);
    } else {
      sentences.set(at, pick(SENTENCES.get(at)));
    }
    return Value.of(String.join(" ", sentences));
  }

  /** What was made, some of it with values withheld, and some of that again in full. */
  private List<Entry> delivered() {
    List<Entry> delivered = new ArrayList<>();
    boolean open = random.nextInt(3) > 0;
    for (Entry entry : made.values()) {
      Set<Integer> hidden = new TreeSet<>();
      for (int place = 0; place < entry.places(); place++) {
        if (!open && random.nextInt(4) == 0) {
          hidden.add(place);
        }
      }
      delivered.add(hidden.isEmpty() ? entry : withholding.hide(entry, hidden));
      if (!hidden.isEmpty() && random.nextBoolean()) {
        hidden.removeIf(_ -> random.nextInt(3) == 0);
        delivered.add(hidden.isEmpty() ? entry : withholding.hide(entry, hidden));
      }
    }
    return delivered;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
