package nl.gia.journal.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;

/** From all writes on a row, and what they belong to, to what the tables show of it. */
public final class RowMerge {
  private static final Value REMOVED = Value.of(1);

  private final LogView log;
  private final Schema schema;
  private final FieldMerge fieldMerge;
  private final FrozenParts.Reader frozenReader;
  private final Map<String, Optional<FrozenParts>> frozenRead = new HashMap<>();

  public RowMerge(
      LogView log, Schema schema, FieldMerge fieldMerge, FrozenParts.Reader frozenReader) {
    this.log = log;
    this.schema = schema;
    this.fieldMerge = fieldMerge;
    this.frozenReader = frozenReader;
  }

  /** The state of a row; empty when nothing was ever written on it. */
  public Optional<RowState> merge(RowKey key) {
    return log.row(key).map(writes -> merge(key, writes));
  }

  private RowState merge(RowKey key, RowLog writes) {
    Map<String, FieldState> fields = fields(key, writes);
    FieldState removal = fields.get(Write.REMOVED);
    boolean removed = removal != null && removal.value().equals(REMOVED);
    boolean unseen = removed && removalUnseen(key, writes, new HashSet<>());
    Map<String, Value> values = new LinkedHashMap<>();
    fields.forEach((column, state) ->
        schema
            .column(key.table(), column)
            .ifPresent(known -> values.put(column, shown(known, state.value()))));
    Optional<Freeze> freeze = freeze(key, fields);
    if (freeze.isEmpty()) {
      return new RowState(key, fields, values, removed && !unseen, unseen, null, List.of());
    }
    return frozen(new Live(key, writes, fields, values), freeze.get());
  }

  private static Value shown(Schema.Column column, Value value) {
    boolean blank = value.equals(Value.of(FieldMerge.BLANK));
    return blank && !column.text() ? Value.none() : value;
  }

  private Map<String, FieldState> fields(RowKey key, RowLog writes) {
    return fields(key, writes, _ -> true);
  }

  private Map<String, FieldState> fields(RowKey key, RowLog writes, Predicate<ColumnKind> wanted) {
    boolean erased = log.isErased(key);
    // By name: where a row has two wholes, every replica asks the same one first.
    Map<String, FieldState> fields = new TreeMap<>();
    writes
        .fields()
        .forEach((column, all) -> {
          Optional<Schema.Column> known = schema.column(key.table(), column);
          ColumnKind kind = known.map(Schema.Column::kind).orElse(ColumnKind.PLAIN);
          if (wanted.test(kind)) {
            boolean blank = erased && known.map(Schema.Column::personal).orElse(false);
            List<FieldWrite> seen = blank ? all.stream().map(FieldWrite::blank).toList() : all;
            fields.put(column, fieldMerge.merge(seen, kind));
          }
        });
    return fields;
  }

  /**
   * Whether someone worked on the row, or on a part of it that is still there, when those who
   * removed it did not know. Each row on the way is asked once, so circles of parents do no harm.
   */
  private boolean removalUnseen(RowKey key, RowLog writes, Set<RowKey> asked) {
    asked.add(key);
    List<Removal> removals = removals(writes);
    return unseenByAll(writes.editors(), removals)
        || log.parts(key).stream()
            .anyMatch(part ->
                log.row(part)
                    .filter(own -> isLivePart(new Part(part, own), key, removals, asked))
                    .isPresent());
  }

  private List<Removal> removals(RowLog writes) {
    return fieldMerge.standingFor(REMOVED, writes.field(Write.REMOVED)).stream()
        .map(one -> new Removal(log.place(one.head().entry()), log.place(one.write().entry())))
        .toList();
  }

  /** The entries that edited a row and that those who removed it did not know. */
  public Set<Hash> unseenByRemoval(RowKey key) {
    Set<Hash> unseen = new HashSet<>();
    log.row(key)
        .ifPresent(writes -> {
          List<Removal> removals = removals(writes);
          writes.editors().stream()
              .filter(entry -> unseenByAll(List.of(entry), removals))
              .forEach(unseen::add);
        });
    return unseen;
  }

  /**
   * A removal that stands: where it was made, and where it was last asserted, which is the same but
   * for an undo. It knew of all that it saw when it was made; who edited later knew of it when they
   * saw it asserted.
   */
  private record Removal(Place asserted, Place made) {
    boolean knew(Place entry) {
      return made.equals(entry) || made.saw(entry) || asserted.equals(entry) || entry.saw(asserted);
    }
  }

  /** A row that is part of another; a proposal that nobody wrote on yet is none. */
  private record Part(RowKey key, RowLog writes) {}

  private boolean isLivePart(Part one, RowKey whole, List<Removal> removals, Set<RowKey> asked) {
    RowKey part = one.key();
    RowLog writes = one.writes();
    Map<String, FieldState> fields = fields(part, writes);
    if (!pointsAt(part, fields, whole) || !unseenByAll(writes.writers(), removals)) {
      return false;
    }
    FieldState removal = fields.get(Write.REMOVED);
    boolean removed = removal != null && removal.value().equals(REMOVED);
    return !removed || (!asked.contains(part) && removalUnseen(part, writes, asked));
  }

  private boolean pointsAt(RowKey part, Map<String, FieldState> fields, RowKey whole) {
    return parents(part, fields).contains(whole);
  }

  private List<RowKey> parents(RowKey part, Map<String, FieldState> fields) {
    List<RowKey> parents = new ArrayList<>();
    fields.forEach((column, state) ->
        schema
            .column(part.table(), column)
            .filter(known -> known.kind() == ColumnKind.PARENT)
            .ifPresent(known -> {
              if (known.target() != null && state.value() instanceof Value.Text(String id)) {
                parents.add(new RowKey(known.target(), id));
              }
            }));
    return parents;
  }

  private boolean unseenByAll(Collection<Hash> entries, List<Removal> removals) {
    for (Hash entry : entries) {
      Place place = log.place(entry);
      if (removals.stream().noneMatch(removal -> removal.knew(place))) {
        return true;
      }
    }
    return false;
  }

  /** A row as it is where nothing is adopted. */
  private record Live(
      RowKey key, RowLog writes, Map<String, FieldState> fields, Map<String, Value> values) {}

  /** An adopted text, the entries that adopted it, and the row that points to the adopted one. */
  private record Freeze(FrozenParts parts, List<Place> adopters, RowKey part) {
    Optional<Map<String, Value>> row(RowKey key) {
      return Optional.ofNullable(parts.tables().getOrDefault(key.table(), Map.of()).get(key.row()));
    }
  }

  private Optional<Freeze> freeze(RowKey key, Map<String, FieldState> fields) {
    List<RowKey> parents = parents(key, fields);
    Optional<Freeze> own = first(parents, key);
    for (RowKey part : own.isEmpty() ? parents : List.<RowKey>of()) {
      Optional<Freeze> above =
          first(wholes(part), part)
              .filter(freeze -> freeze.parts().tables().containsKey(key.table()));
      if (above.isPresent()) {
        return above;
      }
    }
    return own;
  }

  private List<RowKey> wholes(RowKey part) {
    return log.row(part)
        .map(writes -> parents(part, fields(part, writes, ColumnKind.PARENT::equals)))
        .orElse(List.of());
  }

  /** The first adopted text of these rows, to which a row points. */
  private Optional<Freeze> first(List<RowKey> wholes, RowKey part) {
    for (RowKey whole : wholes) {
      Optional<Schema.Column> column =
          schema.table(whole.table()).flatMap(table -> table.first(ColumnKind.FROZEN));
      Optional<RowLog> writes = column.isEmpty() ? Optional.empty() : log.row(whole);
      if (writes.isEmpty() || writes.get().field(column.get().name()).isEmpty()) {
        continue;
      }
      FieldState state =
          fieldMerge.merge(writes.get().field(column.get().name()), ColumnKind.FROZEN);
      if (state.value() instanceof Value.Text(String text)) {
        Optional<FrozenParts> frozen = frozenRead.computeIfAbsent(text, frozenReader::read);
        if (frozen.isPresent()) {
          return Optional.of(new Freeze(frozen.get(), adopters(state), part));
        }
      }
    }
    return Optional.empty();
  }

  private List<Place> adopters(FieldState frozen) {
    return frozen.standing().stream().map(write -> log.place(write.id().entry())).toList();
  }

  private RowState frozen(Live live, Freeze freeze) {
    RowKey key = live.key();
    Optional<Map<String, Value>> text = freeze.row(key);
    Map<String, Value> adopted = new LinkedHashMap<>(text.orElse(Map.of()));
    boolean whole = freeze.part().equals(key);
    if (!whole) {
      // Where it belongs is its own; by that it is frozen.
      adopted.keySet().removeIf(column -> kind(key, column) == ColumnKind.PARENT);
    }
    Map<String, Value> values = new LinkedHashMap<>(whole ? Map.of() : live.values());
    values.putAll(adopted);
    Map<String, FieldState> fields = new LinkedHashMap<>(live.fields());
    List<RowState.Late> late = new ArrayList<>();
    live.writes()
        .fields()
        .forEach((column, all) -> {
          boolean own = column.equals(Write.REMOVED) || adopted.containsKey(column);
          if (whole || text.isEmpty() || own) {
            fields.computeIfPresent(column, (_, state) -> settled(state));
            Value before = adopted.getOrDefault(column, Value.none());
            late.addAll(late(key, column, all, before, freeze));
          }
        });
    return new RowState(key, fields, values, text.isEmpty(), false, freeze.part(), late);
  }

  private List<RowState.Late> late(
      RowKey key, String column, List<FieldWrite> all, Value before, Freeze freeze) {
    if (kind(key, column) != ColumnKind.TEXT) {
      return List.of();
    }
    List<FieldWrite> unknown = all.stream().filter(write -> isUnknown(write, freeze)).toList();
    List<RowState.Late> late = new ArrayList<>();
    fieldMerge
        .alone(unknown, all, ColumnKind.TEXT)
        .forEach((write, proposed) -> late.add(new RowState.Late(column, before, write, proposed)));
    return late;
  }

  private ColumnKind kind(RowKey key, String column) {
    return schema.column(key.table(), column).map(Schema.Column::kind).orElse(ColumnKind.PLAIN);
  }

  /** In an adopted text nothing is left to decide. */
  private static FieldState settled(FieldState state) {
    return new FieldState(
        FieldState.Kind.SETTLED, state.value(), state.heads(), state.standing(), state.base());
  }

  private boolean isUnknown(FieldWrite write, Freeze freeze) {
    Place place = log.place(write.id().entry());
    return freeze.adopters().stream()
        .noneMatch(adopter -> adopter.saw(place) || adopter.equals(place));
  }
}
