package nl.gia.journal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Erasure;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;

/**
 * What a set of entries comes to, worked out from the written format by brute force: every relation
 * as the page defines it, over all pairs, until nothing changes. It shares no code with the merge
 * and is fast enough for a few dozen entries only.
 */
public final class Reference {
  /** A field: what it shows, its heads, and the latest write of each standing class. */
  public record Field(
      FieldState.Kind kind, Value value, Set<WriteId> heads, List<WriteId> standing) {}

  /** A text written on a part of an adopted row by someone who did not know of the adoption. */
  public record Late(String column, Value adopted, WriteId write, Value proposed) {}

  /**
   * A row: its fields, what the known columns show, whether it is removed or kept, the part of an
   * adopted row that it is or is in, and what came too late for its adopted text.
   */
  public record Row(
      Map<String, Field> fields,
      Map<String, Value> values,
      boolean removed,
      boolean kept,
      Optional<RowKey> adopted,
      Set<Late> late) {}

  private static final Value ONE = Value.of(1);

  private final Schema schema;
  private final TextMerge textMerge;
  private final FrozenParts.Reader frozenReader;
  private final Map<Hash, Entry> entries = new LinkedHashMap<>();
  private final Map<Hash, Set<Hash>> saw = new HashMap<>();
  private final Map<WriteId, ReferenceWrite> nodes = new LinkedHashMap<>();
  private final Map<RowKey, Map<String, List<ReferenceWrite>>> fields = new LinkedHashMap<>();
  private final Map<RowKey, Set<Hash>> births = new HashMap<>();
  private final Map<RowKey, Row> rows =
      new TreeMap<>(Comparator.comparing(RowKey::table).thenComparing(RowKey::row));
  private final int waiting;

  public Reference(
      Iterable<Entry> delivered,
      Schema schema,
      TextMerge textMerge,
      FrozenParts.Reader frozenReader) {
    this.schema = schema;
    this.textMerge = textMerge;
    this.frozenReader = frozenReader;
    Map<Hash, List<Entry>> copies = new LinkedHashMap<>();
    delivered.forEach(e -> copies.computeIfAbsent(e.hash(), _ -> new ArrayList<>()).add(e));
    admit(copies);
    waiting = copies.size() - entries.size();
    see();
    copies.forEach((hash, all) -> {
      if (entries.containsKey(hash)) {
        all.forEach(this::read);
      }
    });
    entries.values().forEach(entry -> entry.erases().forEach(erasure -> erase(entry, erasure)));
  }

  /** Every row, by table and row. */
  public Map<RowKey, Row> rows() {
    if (rows.isEmpty()) {
      births.keySet().forEach(key -> rows.put(key, row(key)));
      removals();
      rows.putAll(adoptions().rows());
    }
    return rows;
  }

  /** Whether a field projects from an adopted text, and the entries that adopted it. */
  public Optional<Set<Hash>> adopters(RowKey key, String column) {
    rows();
    return adoptions().adopters(key, column);
  }

  public int waiting() {
    return waiting;
  }

  /** The entries that are admitted. */
  public Set<Hash> admitted() {
    return entries.keySet();
  }

  /** Whether the writer of one entry had seen another. */
  public boolean saw(Hash one, Hash other) {
    return saw.getOrDefault(one, Set.of()).contains(other);
  }

  /** Entries that no entry has for its previous one. */
  public Set<Hash> heads() {
    Set<Hash> heads = new TreeSet<>(entries.keySet());
    entries
        .values()
        .forEach(entry -> {
          if (entry.previous() != null) {
            heads.remove(entry.previous());
          }
        });
    return heads;
  }

  private void admit(Map<Hash, List<Entry>> copies) {
    boolean grew = true;
    while (grew) {
      grew = false;
      for (List<Entry> all : copies.values()) {
        Entry entry = all.getFirst();
        if (!entries.containsKey(entry.hash()) && entries.keySet().containsAll(needs(entry))) {
          entries.put(entry.hash(), entry);
          grew = true;
        }
      }
    }
  }

  private static Set<Hash> needs(Entry entry) {
    Set<Hash> needs = new HashSet<>(entry.refs());
    needs.addAll(entry.seen());
    if (entry.previous() != null) {
      needs.add(entry.previous());
    }
    return needs;
  }

  /** Section 3: previous, its own latest seen list, refs, and what these saw. */
  private void see() {
    entries
        .values()
        .forEach(entry -> {
          Set<Hash> direct = needs(entry);
          Entry latest = entry;
          while (latest.seen().isEmpty() && latest.previous() != null) {
            latest = Objects.requireNonNull(entries.get(latest.previous()));
          }
          direct.addAll(latest.seen());
          saw.put(entry.hash(), direct);
        });
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Set<Hash> all : saw.values()) {
        for (Hash one : List.copyOf(all)) {
          grew |= all.addAll(saw.getOrDefault(one, Set.of()));
        }
      }
    }
  }

  private void read(Entry entry) {
    int place = 0;
    for (RowWrites group : entry.rows()) {
      RowKey key = new RowKey(group.table(), group.row());
      births.computeIfAbsent(key, _ -> new HashSet<>());
      if (group.writes().isEmpty()) {
        Objects.requireNonNull(births.get(key)).add(entry.hash());
      }
      for (Write write : group.writes()) {
        WriteId id = new WriteId(entry.hash(), place++);
        ReferenceWrite node = new ReferenceWrite(id, entry, key, write);
        ReferenceWrite known = nodes.putIfAbsent(id, node);
        if (known == null) {
          fields
              .computeIfAbsent(key, _ -> new LinkedHashMap<>())
              .computeIfAbsent(write.column(), _ -> new ArrayList<>())
              .add(node);
        } else if (known.value == null) {
          known.value = node.value;
        }
      }
    }
  }

  private void erase(Entry entry, Erasure erasure) {
    Pointer pointer = erasure.write();
    if (pointer != null) {
      Objects.requireNonNull(
              nodes.get(new WriteId(entry.refs().get(pointer.ref()), pointer.place())))
          .blank();
      return;
    }
    fields
        .getOrDefault(new RowKey(erasure.table(), erasure.row()), Map.of())
        .forEach((column, all) -> {
          if (schema.column(erasure.table(), column).map(Schema.Column::personal).orElse(false)) {
            all.forEach(ReferenceWrite::blank);
          }
        });
  }

  // Section 4, rows

  private ReferenceField field(RowKey key, String column) {
    ColumnKind kind =
        schema.column(key.table(), column).map(Schema.Column::kind).orElse(ColumnKind.PLAIN);
    List<ReferenceWrite> writes = Objects.requireNonNull(fields.get(key)).get(column);
    return new ReferenceField(Objects.requireNonNull(writes), kind, textMerge);
  }

  private Row row(RowKey key) {
    Map<String, Field> found = new TreeMap<>();
    Map<String, Value> values = new TreeMap<>();
    fields
        .getOrDefault(key, Map.of())
        .forEach((column, _) -> {
          Field field = field(key, column).field();
          found.put(column, field);
          schema
              .column(key.table(), column)
              .ifPresent(known -> {
                boolean blank = field.value().equals(Value.of("[gewist]")) && !known.text();
                values.put(column, blank ? Value.none() : field.value());
              });
        });
    return new Row(found, values, false, false, Optional.empty(), Set.of());
  }

  private ReferenceAdoptions adoptions() {
    return new ReferenceAdoptions(schema, frozenReader, rows, this::field, this::saw);
  }

  private void removals() {
    Map<RowKey, Set<ReferenceField.Asserted>> removers = new HashMap<>();
    rows.forEach((key, row) -> {
      Field removed = row.fields().get(Write.REMOVED);
      if (removed != null && removed.value().equals(ONE)) {
        removers.put(key, field(key, Write.REMOVED).standingFor(ONE));
      }
    });
    Set<RowKey> kept = new HashSet<>();
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Map.Entry<RowKey, Set<ReferenceField.Asserted>> one : removers.entrySet()) {
        if (!kept.contains(one.getKey()) && isKept(one.getKey(), one.getValue(), removers, kept)) {
          kept.add(one.getKey());
          grew = true;
        }
      }
    }
    removers
        .keySet()
        .forEach(key ->
            rows.computeIfPresent(
                key,
                (_, row) ->
                    new Row(
                        row.fields(),
                        row.values(),
                        !kept.contains(key),
                        kept.contains(key),
                        Optional.empty(),
                        Set.of())));
  }

  private boolean isKept(
      RowKey key,
      Set<ReferenceField.Asserted> removing,
      Map<RowKey, Set<ReferenceField.Asserted>> removers,
      Set<RowKey> kept) {
    Set<Hash> own = new HashSet<>(births.getOrDefault(key, Set.of()));
    own.addAll(writers(key, true));
    if (own.stream()
        .anyMatch(entry -> removing.stream().noneMatch(removal -> knew(removal, entry)))) {
      return true;
    }
    return rows.keySet().stream()
        .filter(part -> isPart(part, key))
        .filter(part -> !removers.containsKey(part) || kept.contains(part))
        .flatMap(part -> writers(part, false).stream())
        .anyMatch(entry -> removing.stream().noneMatch(removal -> knew(removal, entry)));
  }

  /** Whether who removed knew of an entry, or its writer knew of the removal as it now stands. */
  private boolean knew(ReferenceField.Asserted removal, Hash entry) {
    return removal.given().equals(entry)
        || saw(removal.given(), entry)
        || removal.by().equals(entry)
        || saw(entry, removal.by());
  }

  private Set<Hash> writers(RowKey key, boolean otherThanRemoved) {
    Set<Hash> writers = new HashSet<>();
    fields
        .getOrDefault(key, Map.of())
        .forEach((column, all) -> {
          if (!otherThanRemoved || !column.equals(Write.REMOVED)) {
            all.forEach(node -> writers.add(node.entry));
          }
        });
    return writers;
  }

  private boolean isPart(RowKey part, RowKey whole) {
    return Objects.requireNonNull(rows.get(part)).fields().entrySet().stream()
        .anyMatch(field ->
            schema
                .column(part.table(), field.getKey())
                .filter(known -> known.kind() == ColumnKind.PARENT)
                .filter(known -> whole.table().equals(known.target()))
                .filter(_ -> field.getValue().value().equals(Value.of(whole.row())))
                .isPresent());
  }
}
