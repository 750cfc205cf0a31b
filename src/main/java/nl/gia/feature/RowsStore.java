package nl.gia.feature;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.db.DefaultSchema;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads the rows of any synchronised table as drafts. */
public final class RowsStore implements Lookup {
  private final DSLContext rows;

  public RowsStore(DSLContext rows) {
    this.rows = rows;
  }

  /** The rows as they stand within an act. */
  public static RowsStore of(Tx tx) {
    return new RowsStore(tx.rows());
  }

  @Override
  public Optional<Draft> row(String table, String id) {
    return isKnown(table)
        ? select(table, column(table, "id").eq(id)).stream().findFirst()
        : Optional.empty();
  }

  private static boolean isKnown(String table) {
    Table<?> known = DefaultSchema.DEFAULT_SCHEMA.getTable(table);
    return known != null && known.field(Write.REMOVED) != null;
  }

  @Override
  public List<Draft> rows(String table, String column, String text) {
    Field<?> field = field(table, column);
    Condition holds =
        field.getType() == String.class
            ? field.coerce(String.class).eq(text)
            : field.cast(String.class).eq(text);
    return select(table, holds.and(live(table)));
  }

  /** The rows with these ids, the removed ones too; a table that is not known has none. */
  public List<Draft> rows(String table, Collection<String> ids) {
    return isKnown(table) ? select(table, column(table, "id").in(ids)) : List.of();
  }

  /** All rows of a table, without removed ones, in the order of their ids. */
  public List<Draft> all(String table) {
    return select(table, live(table));
  }

  /** All rows of a table, without removed ones and without doubles of a row that stays. */
  public List<Draft> standing(String table) {
    return all(table).stream().filter(row -> !isDouble(table, row)).toList();
  }

  /** All rows of a table, the removed ones too, in the order of their ids. */
  public List<Draft> everything(String table) {
    return select(table, DSL.noCondition());
  }

  /** Which row stays, of each one that turned out to be a double. */
  public Map<String, String> doubles(String table) {
    Map<String, String> stays = new LinkedHashMap<>();
    for (Draft row : select(table, field(table, FieldRules.MERGED_INTO).isNotNull())) {
      if (isDouble(table, row)) {
        stays.put(row.row(), meant(table, row.row()).orElseThrow().row());
      }
    }
    return stays;
  }

  private List<Draft> select(String table, Condition condition) {
    return rows.selectFrom(table(table))
        .where(condition)
        .orderBy(column(table, "id"))
        .fetch(RowsStore::draft);
  }

  private static Draft draft(Record row) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Field<?> field : row.fields()) {
      switch (row.get(field)) {
        case null -> {}
        case String text -> values.put(field.getName(), Value.of(text));
        case Long number -> values.put(field.getName(), Value.of(number));
        case Double number -> values.put(field.getName(), new Value.Real(number));
        case Object other -> throw new IllegalStateException(field + " holds " + other);
      }
    }
    values.remove("id");
    return new Draft(row.get("id", String.class), values);
  }

  private static Condition live(String table) {
    return DSL.coalesce(field(table, Write.REMOVED).coerce(Long.class), 0L).eq(0L);
  }

  private static Field<String> column(String table, String name) {
    return field(table, name).coerce(String.class);
  }

  private static Field<?> field(String table, String name) {
    Field<?> field = table(table).field(name);
    if (field == null) {
      throw new IllegalArgumentException(table + " has no column " + name);
    }
    return field;
  }

  private static Table<?> table(String name) {
    Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(name);
    if (table == null) {
      throw new IllegalArgumentException("no table " + name);
    }
    return table;
  }
}
