package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.merge.Conservation;
import nl.gia.journal.merge.FieldMerge;
import nl.gia.journal.merge.FieldState;
import nl.gia.journal.merge.MemoryLog;
import nl.gia.journal.merge.Reference;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.RowState;
import nl.gia.journal.merge.Schema;
import nl.gia.platform.value.Ids;

/** That a copy shows what the pure core makes of its entries, and that none of them got lost. */
final class CoreCheck {
  private final Schema schema;
  private final Map<RowKey, RowState> states;

  private CoreCheck(Schema schema, Map<RowKey, RowState> states) {
    this.schema = schema;
    this.states = states;
  }

  /** Compares a copy with the core, which gets the entries in another order. */
  static void check(String name, Copy copy, Random random) {
    List<Entry> entries = new ArrayList<>(copy.entries());
    Collections.shuffle(entries, random);
    Schema schema = copy.journal.engine().schema();
    MemoryLog log = new MemoryLog(schema);
    entries.forEach(log::add);
    CoreCheck core =
        new CoreCheck(schema, log.states(new FieldMerge(Merging.TEXT), Merging.FROZEN));
    assertThat(log.waiting()).as(name).isZero();
    assertThat(open(copy)).as(name).isEqualTo(core.open());
    Map<String, Map<String, Map<String, Object>>> tables = copy.database.read(Dump::tables);
    tables.values().removeIf(Map::isEmpty);
    assertThat(tables).as(name).isEqualTo(core.tables());
    Reference reference = new Reference(entries, schema, Merging.TEXT, Merging.FROZEN);
    Conservation.check(log, schema, core.states, reference);
    assertThat(unlike(copy, reference)).as(name).isEmpty();
  }

  /** The pairs of entries of which the file says otherwise who had seen whom. */
  private static List<String> unlike(Copy copy, Reference reference) {
    LogStore store = copy.journal.engine().log();
    List<String> unlike = new ArrayList<>();
    for (Hash one : reference.admitted()) {
      for (Hash other : reference.admitted()) {
        if (store.place(one).saw(store.place(other)) != reference.saw(one, other)) {
          unlike.add(one + " saw " + other);
        }
      }
    }
    return unlike;
  }

  private static Map<String, String> open(Copy copy) {
    Map<String, String> open = new TreeMap<>();
    copy.database
        .<org.jooq.Result<org.jooq.Record>>read(rows -> rows.fetch("SELECT * FROM journal_open"))
        .forEach(row ->
            open.put(row.get(0) + "/" + row.get(1) + "/" + row.get(2), String.valueOf(row.get(3))));
    return open;
  }

  private Map<String, String> open() {
    Map<String, String> open = new TreeMap<>();
    states.forEach((key, state) -> {
      String row = key.table() + "/" + key.row() + "/";
      state
          .fields()
          .forEach((column, field) -> {
            if (field.kind() != FieldState.Kind.SETTLED) {
              open.put(row + column, field.kind().name().toLowerCase(Locale.ROOT));
            }
          });
      if (state.removalUnseen()) {
        open.put(row + Write.REMOVED, Settling.REMOVAL);
      }
    });
    return open;
  }

  private Map<String, Map<String, Map<String, Object>>> tables() {
    Map<String, Map<String, Map<String, Object>>> tables = new TreeMap<>();
    states.forEach((key, state) -> {
      if (schema.table(key.table()).isPresent()) {
        Map<String, Object> row = row(tables, key);
        row.put(Write.REMOVED, state.removed() ? 1L : 0L);
        state
            .values()
            .forEach((column, value) ->
                shown(key, column, value)
                    .ifPresentOrElse(
                        shown -> row.put(column, shown),
                        () -> row.computeIfPresent(column, (_, old) -> keep(column, old))));
        state.late().forEach(late -> propose(row(tables, proposal(late)), state, late));
      }
    });
    return tables;
  }

  private static @org.jspecify.annotations.Nullable Object keep(String column, Object old) {
    return column.equals(Write.REMOVED) ? old : null;
  }

  private static Map<String, Object> row(
      Map<String, Map<String, Map<String, Object>>> tables, RowKey key) {
    Map<String, Object> row =
        tables
            .computeIfAbsent(key.table(), _ -> new TreeMap<>())
            .computeIfAbsent(key.row(), _ -> new TreeMap<>());
    row.put("id", key.row());
    row.putIfAbsent(Write.REMOVED, 0L);
    return row;
  }

  private static RowKey proposal(RowState.Late late) {
    return new RowKey("change_proposal", Ids.named(late.write().toString()));
  }

  private void propose(Map<String, Object> row, RowState state, RowState.Late late) {
    RowKey section = Objects.requireNonNull(state.adopted());
    row.put("section", section.row());
    row.put("field", section.equals(state.key()) ? late.column() : state.key().table());
    plain(late.frozen()).ifPresent(base -> row.put("base", base));
    plain(late.proposed()).ifPresent(proposed -> row.put("proposed", proposed));
  }

  /** What a table can show of a value. */
  private Optional<Object> shown(RowKey key, String column, Value value) {
    if (column.equals(Write.REMOVED)) {
      return Optional.empty();
    }
    Optional<Schema.Column> found = schema.column(key.table(), column);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Schema.Column known = found.get();
    boolean text = value instanceof Value.Text || value instanceof Value.Blob;
    String target = known.target();
    boolean dangles =
        target != null
            && value instanceof Value.Text(String row)
            && !states.containsKey(new RowKey(target, row));
    return known.text() == text && !dangles ? plain(value) : Optional.empty();
  }

  private static Optional<Object> plain(Value value) {
    return switch (value) {
      case Value.Null _ -> Optional.empty();
      case Value.Text(String text) -> Optional.of(text);
      case Value.Whole(long number) -> Optional.of(number);
      case Value.Real(double number) -> Optional.of(Map.of("real", Double.toString(number)));
      case Value.Blob blob -> Optional.of(blob.hash().hex());
    };
  }
}
