package nl.gia.journal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.ColumnKind;
import nl.gia.journal.merge.FieldWrite;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.RowState;
import nl.gia.journal.merge.Schema;
import nl.gia.platform.value.Ids;

/** The proposals that texts become which came after what they belong to was adopted. */
final class Proposals {
  static final String TABLE = "change_proposal";

  private final Sql sql;
  private final Names names;
  private final LogStore log;
  private final Schema schema;
  private final Tables tables;
  private boolean any;

  Proposals(Sql sql, Names names, LogStore log, Schema schema, Tables tables) {
    this.sql = sql;
    this.names = names;
    this.log = log;
    this.schema = schema;
    this.tables = tables;
  }

  /** Looks again whether there are any. */
  void forget() {
    any = sql.of("SELECT 1 FROM " + TABLE + " LIMIT 1").one(_ -> true).isPresent();
  }

  private static RowKey proposal(WriteId write) {
    return new RowKey(TABLE, Ids.named(write.toString()));
  }

  /** What is not too late any more, since who adopts the text now had seen it, or nobody does. */
  void withdraw(RowState state) {
    if (!any) {
      return;
    }
    RowKey part = state.key();
    Set<WriteId> late = new HashSet<>();
    state.late().forEach(one -> late.add(one.write()));
    log.row(part)
        .orElseThrow()
        .fields()
        .forEach((column, writes) -> {
          if (isText(part, column)) {
            writes.stream()
                .map(FieldWrite::id)
                .filter(write -> !late.contains(write))
                .map(Proposals::proposal)
                .forEach(this::withdraw);
          }
        });
  }

  private boolean isText(RowKey key, String column) {
    return schema
        .column(key.table(), column)
        .filter(known -> known.kind() == ColumnKind.TEXT)
        .isPresent();
  }

  private void withdraw(RowKey proposal) {
    Optional<LogStore.RowAt> decided = log.find(proposal);
    if (decided.isEmpty()) {
      tables.delete(proposal);
      return;
    }
    Map<String, Value> values = new LinkedHashMap<>();
    for (String column : List.of("section", "field", "base", "proposed")) {
      if (decided.get().heads().of(names.id(column)).isEmpty()) {
        values.put(column, Value.none());
      }
    }
    tables.put(proposal, values);
  }

  /** Whether texts of this table can be proposed. */
  static boolean isFor(Schema schema, String table) {
    return schema
        .column(TABLE, "section")
        .filter(column -> table.equals(column.target()))
        .isPresent();
  }

  /** What a proposal for a text holds. */
  static Map<String, Value> content(RowKey section, String field, Value base, Value proposed) {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("section", Value.of(section.row()));
    values.put("field", Value.of(field));
    values.put("base", base);
    values.put("proposed", proposed);
    return values;
  }

  /** What came too late for a section, or in the name of its table for what is part of one. */
  void propose(RowState state) {
    RowKey section = state.adopted();
    if (section != null) {
      boolean own = section.equals(state.key());
      state
          .late()
          .forEach(late -> propose(section, own ? late.column() : state.key().table(), late));
    }
  }

  private void propose(RowKey section, String field, RowState.Late late) {
    any = true;
    RowKey key = proposal(late.write());
    Map<String, Value> values = content(section, field, late.frozen(), late.proposed());
    log.find(key)
        .ifPresent(
            row -> values.keySet().removeIf(column -> !row.heads().of(names.id(column)).isEmpty()));
    tables.put(key, values);
  }
}
