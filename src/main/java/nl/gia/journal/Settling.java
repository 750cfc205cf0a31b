package nl.gia.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.ColumnKind;
import nl.gia.journal.merge.FieldState;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.RowMerge;
import nl.gia.journal.merge.RowState;
import nl.gia.journal.merge.Schema;

/** Brings to rest the rows that need more than putting the newest value over the one before. */
final class Settling {
  static final String REMOVAL = "removal";

  private final Sql sql;
  private final Names names;
  private final LogStore log;
  private final Schema schema;
  private final Tables tables;
  private final RowMerge merge;
  private final Specials specials;
  private final Proposals proposals;
  private final Deque<RowKey> todo = new ArrayDeque<>();
  private final Set<RowKey> queued = new HashSet<>();
  private final Set<RowKey> climbed = new HashSet<>();
  private final Set<RowKey> expanded = new HashSet<>();
  private final Set<RowKey> openRows = new HashSet<>();
  private final Set<String> freezable;

  /** Tables of parts of parts, which an adopted text can name. */
  private final Set<String> inner;

  private boolean missing;

  Settling(Sql sql, Names names, LogStore log, Schema schema, RowMerge merge) {
    this.sql = sql;
    this.names = names;
    this.log = log;
    this.schema = schema;
    this.merge = merge;
    this.tables = new Tables(sql, schema);
    this.specials = new Specials(sql, schema);
    this.proposals = new Proposals(sql, names, log, schema, tables);
    this.freezable =
        schema.tables().values().stream()
            .filter(table -> table.columns().values().stream().anyMatch(this::freezes))
            .map(Schema.Table::name)
            .collect(Collectors.toSet());
    this.inner =
        schema.tables().values().stream()
            .filter(table ->
                table.columns().values().stream()
                    .filter(column -> column.kind() == ColumnKind.PARENT)
                    .anyMatch(column -> freezable.contains(String.valueOf(column.target()))))
            .map(Schema.Table::name)
            .collect(Collectors.toSet());
  }

  /** Whether what this column points at can hold the adopted text of the row itself. */
  private boolean freezes(Schema.Column column) {
    return column.kind() == ColumnKind.PARENT
        && column.target() != null
        && schema
            .table(column.target())
            .flatMap(table -> table.first(ColumnKind.FROZEN))
            .isPresent();
  }

  Tables tables() {
    return tables;
  }

  Specials specials() {
    return specials;
  }

  void add(RowKey key) {
    if (queued.add(key)) {
      todo.add(key);
    }
  }

  void forget() {
    todo.clear();
    queued.clear();
    climbed.clear();
    expanded.clear();
    specials.read();
    openRows.clear();
    sql.of("SELECT DISTINCT table_name, row FROM journal_open")
        .each(row -> openRows.add(new RowKey(row.getString(1), row.getString(2))));
    missing = sql.of("SELECT 1 FROM journal_missing LIMIT 1").one(_ -> true).isPresent();
    proposals.forget();
  }

  /**
   * Adds what looks different once this field shows another value, since afterwards the tables do
   * not tell any more: what the row was part of, or what an adopted text had in it.
   */
  void leave(RowKey key, Schema.Column column) {
    if (column.kind() == ColumnKind.PARENT) {
      specialWholes(key, schema.table(key.table()).orElseThrow()).forEach(this::add);
    } else if (column.kind() == ColumnKind.FROZEN) {
      log.parts(key).forEach(this::add);
    }
  }

  /** Settles all rows that were added, and those that they have consequences for. */
  void settle(Consumer<RowKey> changed) {
    while (!todo.isEmpty()) {
      RowKey key = todo.remove();
      queued.remove(key);
      Optional<RowState> state = merge.merge(key);
      if (state.isPresent()) {
        project(state.get());
        changed.accept(key);
      }
    }
    climbed.clear();
    expanded.clear();
  }

  private void project(RowState state) {
    RowKey key = state.key();
    heads(state);
    open(state);
    if (schema.table(key.table()).isEmpty()) {
      return;
    }
    Map<String, Value> values = new LinkedHashMap<>();
    Schema.Table table = schema.table(key.table()).orElseThrow();
    // What only an adopted text gave goes when that text does.
    boolean direct = freezable.contains(key.table());
    boolean all = direct || inner.contains(key.table());
    for (Schema.Column column : table.columns().values()) {
      if (all
          || state.fields().containsKey(column.name())
          || state.values().containsKey(column.name())) {
        values.put(column.name(), resolved(key, column, state));
      }
    }
    values.put(Write.REMOVED, Value.of(state.removed() ? 1 : 0));
    Set<RowKey> wholes = specialWholes(key, table);
    if (direct) {
      wholes.addAll(missing && !specials.isEmpty() ? log.noted(key) : Set.of());
      wholes.addAll(hiddenWholes(state, table, values));
    }
    boolean refrozen = differs(key, table.first(ColumnKind.FROZEN), values);
    boolean turned = differs(key, Optional.ofNullable(table.columns().get(Write.REMOVED)), values);
    tables.put(key, values);
    wholes.addAll(specialWholes(key, table));
    consequences(state, values, refrozen);
    // A whole looks at its parts' own state, so it is settled after them, once unless that turned.
    if (climbed.add(key) || turned) {
      wholes.forEach(this::add);
    }
  }

  private boolean differs(RowKey key, Optional<Schema.Column> column, Map<String, Value> values) {
    return column
        .map(Schema.Column::name)
        .filter(values::containsKey)
        .map(name -> !tables.get(key, name).equals(values.get(name)))
        .orElse(false);
  }

  /** Whether a person still has to look at anything in the row. */
  boolean isOpen(RowKey key) {
    return openRows.contains(key);
  }

  /** Whether the row was removed by someone who did not know of work on it, and stays for now. */
  boolean isKept(RowKey key) {
    return sql.of(
            "SELECT 1 FROM journal_open WHERE table_name = ? AND row = ? AND kind = '"
                + REMOVAL
                + "'")
        .put(key.table())
        .put(key.row())
        .one(_ -> true)
        .isPresent();
  }

  /** The removed or adopted rows that this one is part of, as the tables have it. */
  Set<RowKey> specialWholes(RowKey key, Schema.Table table) {
    Set<RowKey> wholes = new HashSet<>();
    if (specials.isEmpty()) {
      return wholes;
    }
    for (Schema.Column column : table.columns().values()) {
      String target = column.target();
      if (column.kind() == ColumnKind.PARENT
          && target != null
          && tables.get(key, column.name()) instanceof Value.Text(String id)
          && specials.has(new RowKey(target, id))) {
        wholes.add(new RowKey(target, id));
      }
    }
    return wholes;
  }

  /**
   * What a row belongs to by itself where its adopted text shows something else. It is noted, since
   * the row must be found from there when that text changes.
   */
  private Set<RowKey> hiddenWholes(RowState state, Schema.Table table, Map<String, Value> values) {
    Set<RowKey> wholes = new HashSet<>();
    for (Schema.Column column : table.columns().values()) {
      FieldState own = state.fields().get(column.name());
      if (own != null
          && freezes(column)
          && own.value() instanceof Value.Text(String id)
          && !own.value().equals(values.get(column.name()))) {
        RowKey whole = new RowKey(Objects.requireNonNull(column.target()), id);
        note(whole, state.key());
        specials.add(state.key());
        wholes.add(whole);
      }
    }
    wholes.removeIf(whole -> !specials.has(whole));
    return wholes;
  }

  private Value resolved(RowKey key, Schema.Column column, RowState state) {
    Value value = state.values().getOrDefault(column.name(), Value.none());
    return reference(key, column, value);
  }

  /** A reference shows nothing until the row it points at is known. */
  Value reference(RowKey key, Schema.Column column, Value value) {
    String target = column.target();
    if (target == null || !(value instanceof Value.Text(String row))) {
      return value;
    }
    if (log.find(new RowKey(target, row)).isPresent()) {
      return value;
    }
    note(new RowKey(target, row), key);
    return Value.none();
  }

  /** Notes a row that the tables do not show to point at another, though it does. */
  private void note(RowKey target, RowKey key) {
    missing = true;
    sql.of(
            "INSERT OR IGNORE INTO journal_missing (target_table, target_row, table_name, row)"
                + " VALUES (?, ?, ?, ?)")
        .put(target.table())
        .put(target.row())
        .put(key.table())
        .put(key.row())
        .run();
  }

  private void consequences(RowState state, Map<String, Value> values, boolean refrozen) {
    RowKey key = state.key();
    Schema.Table table = schema.table(key.table()).orElseThrow();
    boolean frozen =
        table
            .first(ColumnKind.FROZEN)
            .map(column -> values.getOrDefault(column.name(), Value.none()))
            .map(value -> value instanceof Value.Text)
            .orElse(false);
    boolean adopted = key.equals(state.adopted());
    if (frozen || adopted || state.removed() || state.removalUnseen()) {
      specials.add(key);
    }
    // Once adopted, a row stays special, so that its parts follow when it is adopted no more.
    boolean passes = frozen || (freezable.contains(key.table()) && specials.has(key));
    if (refrozen || (passes && expanded.add(key))) {
      log.parts(key).forEach(this::add);
    }
    if (freezable.contains(key.table()) || inner.contains(key.table())) {
      proposals.withdraw(state);
    }
    proposals.propose(state);
  }

  private void heads(RowState state) {
    HeadSet heads = new HeadSet();
    state
        .fields()
        .forEach((column, field) -> {
          for (WriteId id : field.heads()) {
            heads.add(
                new HeadSet.Item(names.id(column), log.admitted(id.entry()).id(), id.place()));
          }
        });
    log.heads(state.key(), log.find(state.key()).orElseThrow(), heads);
  }

  private void open(RowState state) {
    RowKey key = state.key();
    sql.of("DELETE FROM journal_open WHERE table_name = ? AND row = ?")
        .put(key.table())
        .put(key.row())
        .run();
    openRows.remove(key);
    state
        .fields()
        .forEach((column, field) -> {
          if (field.kind() != FieldState.Kind.SETTLED) {
            open(key, column, field.kind().name().toLowerCase(Locale.ROOT));
          }
        });
    if (state.removalUnseen()) {
      open(key, Write.REMOVED, REMOVAL);
    }
  }

  private void open(RowKey key, String column, String kind) {
    openRows.add(key);
    sql.of(
            "INSERT OR REPLACE INTO journal_open (table_name, row, column_name, kind)"
                + " VALUES (?, ?, ?, ?)")
        .put(key.table())
        .put(key.row())
        .put(column)
        .put(kind)
        .run();
  }

  /** Looks after rows whose references were waiting for this one. */
  void came(RowKey key) {
    if (!missing) {
      return;
    }
    List<RowKey> waiting = new ArrayList<>();
    sql.of("SELECT table_name, row FROM journal_missing WHERE target_table = ? AND target_row = ?")
        .put(key.table())
        .put(key.row())
        .each(row -> waiting.add(new RowKey(row.getString(1), row.getString(2))));
    if (!waiting.isEmpty()) {
      sql.of("DELETE FROM journal_missing WHERE target_table = ? AND target_row = ?")
          .put(key.table())
          .put(key.row())
          .run();
      waiting.forEach(this::add);
    }
  }
}
