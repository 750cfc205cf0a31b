package nl.gia.journal.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.WriteId;
import nl.gia.text.Merge3;
import nl.gia.text.Merged;
import org.jspecify.annotations.Nullable;

/**
 * Checks the pure core over many made-up histories. One that breaks a property is made as small as
 * it can be, and told with the line that runs it again.
 */
public final class CoreCases {
  private static final Map<List<String>, Optional<String>> MERGES = new ConcurrentHashMap<>();
  private static final TextMerge TEXT =
      (base, one, other) ->
          MERGES.computeIfAbsent(
              List.of(base, one, other),
              _ ->
                  Merge3.merge(base, one, other) instanceof Merged.Clean clean
                      ? Optional.of(clean.text())
                      : Optional.empty());

  private static final Map<String, Optional<FrozenParts>> ADOPTED = new ConcurrentHashMap<>();
  private static final FrozenParts.Reader FROZEN =
      text -> ADOPTED.computeIfAbsent(text, AdoptedText::parts);

  private final LongAdder entries = new LongAdder();
  private final Map<FieldState.Kind, LongAdder> kinds = new ConcurrentHashMap<>();
  private final LongAdder kept = new LongAdder();
  private final LongAdder late = new LongAdder();
  private final LongAdder lateAgain = new LongAdder();
  private final LongAdder inner = new LongAdder();

  /** Checks so many histories, from a seed on. */
  public void check(long first, long count) {
    LongStream.range(first, first + count).parallel().forEach(this::check);
    // Kept for speed within one go; a long one must not fill the memory.
    MERGES.clear();
    ADOPTED.clear();
  }

  /** How many entries there were. */
  public long entries() {
    return entries.sum();
  }

  Map<FieldState.Kind, LongAdder> kinds() {
    return new TreeMap<>(kinds);
  }

  long kept() {
    return kept.sum();
  }

  long late() {
    return late.sum();
  }

  /** How many of the texts that came too late were put back rather than written. */
  long lateAgain() {
    return lateAgain.sum();
  }

  /** How many of them were written on a part of a part of what was adopted. */
  long lateInner() {
    return inner.sum();
  }

  private void check(long seed) {
    List<Entry> history = Histories.of(seed);
    Optional<String> failure = failure(seed, history);
    if (failure.isPresent()) {
      List<Entry> small = shrunk(seed, history);
      throw new AssertionError(
          "seed "
              + seed
              + ": "
              + failure(seed, small).orElse(failure.get())
              + "\nagain: mvn test -Dtest=CoreTest -Dgia.seed="
              + seed
              + "\n"
              + told(small));
    }
    entries.add(history.size());
  }

  /** Leaves out entries, with what builds on them, as long as what is left fails too. */
  private List<Entry> shrunk(long seed, List<Entry> history) {
    List<Entry> small = history;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Hash hash : small.stream().map(Entry::hash).distinct().toList().reversed()) {
        List<Entry> less = small.stream().filter(entry -> !entry.hash().equals(hash)).toList();
        if (failure(seed, less).isPresent()) {
          small = less;
          smaller = true;
        }
      }
    }
    return small;
  }

  private static String told(List<Entry> history) {
    StringBuilder told = new StringBuilder();
    for (Entry entry : history) {
      told.append(name(entry.hash())).append(" after ").append(name(entry.previous()));
      told.append(" at ").append(entry.clock().millis());
      told.append(" seen ").append(entry.seen().stream().map(CoreCases::name).toList());
      told.append(" refs ").append(entry.refs().stream().map(CoreCases::name).toList());
      entry.erases().forEach(told.append(' ')::append);
      entry
          .rows()
          .forEach(group ->
              told.append(' ')
                  .append(group.table())
                  .append('/')
                  .append(group.row())
                  .append(group.writes()));
      told.append('\n');
    }
    return told.toString();
  }

  private static String name(@Nullable Hash hash) {
    return hash == null ? "nothing" : hash.hex().substring(0, 4);
  }

  private Optional<String> failure(long seed, List<Entry> history) {
    try {
      properties(new Random(seed), history);
      return Optional.empty();
    } catch (AssertionError | RuntimeException e) {
      return Optional.of(e + " at " + e.getStackTrace()[0] + e.getStackTrace()[1]);
    }
  }

  private void properties(Random random, List<Entry> history) {
    Reference reference = new Reference(history, Histories.SCHEMA, TEXT, FROZEN);
    MemoryLog straight = new MemoryLog(Histories.SCHEMA);
    history.forEach(straight::add);
    Map<RowKey, RowState> whole = states(straight);
    same("in order", reference, straight, whole);
    vectors(reference, straight);
    Conservation.check(straight, Histories.SCHEMA, whole, reference);
    shuffled(random, history, whole);
    whole.values().forEach(row -> count(row, straight.row(row.key()).orElseThrow()));
  }

  private void count(RowState row, RowLog log) {
    row.fields()
        .values()
        .forEach(field -> kinds.computeIfAbsent(field.kind(), _ -> new LongAdder()).increment());
    if (row.removalUnseen()) {
      kept.increment();
    }
    late.add(row.late().size());
    if (!row.key().equals(row.adopted())) {
      inner.add(row.late().size());
    }
    row.late()
        .forEach(late ->
            log.field(late.column()).stream()
                .filter(write -> write.id().equals(late.write()))
                .filter(write -> write.content() instanceof Content.Again)
                .forEach(_ -> lateAgain.increment()));
  }

  /** The same entries, some of them twice, in any order, looked at halfway. */
  private static void shuffled(Random random, List<Entry> history, Map<RowKey, RowState> whole) {
    List<Entry> order = new ArrayList<>(history);
    history.stream().filter(_ -> random.nextInt(5) == 0).forEach(order::add);
    Collections.shuffle(order, random);
    if (order.isEmpty()) {
      return;
    }
    int half = random.nextInt(order.size());
    MemoryLog log = new MemoryLog(Histories.SCHEMA);
    order.subList(0, half).forEach(log::add);
    Map<RowKey, RowState> halfway = states(log);
    same(
        "halfway",
        new Reference(order.subList(0, half), Histories.SCHEMA, TEXT, FROZEN),
        log,
        halfway);
    order.subList(half, order.size()).forEach(log::add);
    Map<RowKey, RowState> shuffled = states(log);
    require(seen(shuffled).equals(seen(whole)), "another order gives another state");
    order.forEach(log::add);
    require(seen(states(log)).equals(seen(shuffled)), "taking it again changes something");
    if (history.stream().allMatch(entry -> entry.erases().isEmpty())) {
      monotone(halfway, shuffled);
    }
  }

  private static Map<RowKey, RowState> states(MemoryLog log) {
    return log.states(new FieldMerge(TEXT), FROZEN);
  }

  private static void same(
      String when, Reference reference, MemoryLog log, Map<RowKey, RowState> states) {
    require(log.waiting() == reference.waiting(), when + ": others wait");
    require(Set.copyOf(log.heads()).equals(reference.heads()), when + ": other heads");
    Map<RowKey, Reference.Row> found = seen(states);
    if (!found.equals(reference.rows())) {
      Set<RowKey> keys = new LinkedHashSet<>(reference.rows().keySet());
      keys.addAll(found.keySet());
      keys.removeIf(key -> Objects.equals(found.get(key), reference.rows().get(key)));
      throw new AssertionError(
          when
              + ": "
              + keys
              + "\n  expected "
              + reference.rows().get(keys.iterator().next())
              + "\n  found    "
              + found.get(keys.iterator().next()));
    }
  }

  /** What the merge gives, in the words of the reference. */
  private static Map<RowKey, Reference.Row> seen(Map<RowKey, RowState> states) {
    Map<RowKey, Reference.Row> rows =
        new TreeMap<>(java.util.Comparator.comparing(RowKey::table).thenComparing(RowKey::row));
    states.forEach((key, state) -> {
      Map<String, Reference.Field> fields = new TreeMap<>();
      state
          .fields()
          .forEach((column, field) ->
              fields.put(
                  column,
                  new Reference.Field(
                      field.kind(),
                      field.value(),
                      new TreeSet<>(field.heads()),
                      field.standing().stream().map(FieldWrite::id).toList())));
      rows.put(
          key,
          new Reference.Row(
              fields,
              new TreeMap<>(state.values()),
              state.removed(),
              state.removalUnseen(),
              Optional.ofNullable(state.adopted()),
              state.late().stream()
                  .map(one ->
                      new Reference.Late(one.column(), one.frozen(), one.write(), one.proposed()))
                  .collect(Collectors.toSet())));
    });
    return rows;
  }

  private static void vectors(Reference reference, MemoryLog log) {
    for (Hash one : reference.admitted()) {
      for (Hash other : reference.admitted()) {
        require(
            log.place(one).saw(log.place(other)) == reference.saw(one, other),
            "the vectors and the log differ on who saw what");
      }
    }
  }

  /** A write that was replaced never becomes a head again. */
  private static void monotone(Map<RowKey, RowState> before, Map<RowKey, RowState> after) {
    before.forEach((key, row) ->
        row.fields()
            .forEach((column, field) -> {
              Set<WriteId> replaced = new TreeSet<>();
              Set<WriteId> all = new TreeSet<>(field(after, key, column).heads());
              field.standing().forEach(write -> replaced.addAll(write.replaces()));
              all.retainAll(replaced);
              require(all.isEmpty(), "a replaced write is a head again");
            }));
  }

  private static FieldState field(Map<RowKey, RowState> states, RowKey key, String column) {
    RowState row = Objects.requireNonNull(states.get(key));
    return Objects.requireNonNull(row.fields().get(column));
  }

  static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
