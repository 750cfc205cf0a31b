package nl.gia.journal.merge;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The synchronised tables and columns that this program knows. */
public record Schema(Map<String, Table> tables) {
  public Schema {
    tables = Map.copyOf(tables);
  }

  /** One synchronised table; {@code removed} is a plain column of every one. */
  public record Table(String name, Map<String, Column> columns) {
    public Table {
      columns = Map.copyOf(columns);
    }

    /** The column of this kind, where the table has one. */
    public Optional<Column> first(ColumnKind kind) {
      return columns.values().stream()
          .filter(column -> column.kind() == kind)
          .min(Comparator.comparing(Column::name));
    }
  }

  /**
   * One column.
   *
   * @param target the table it points at, for references and parents
   * @param personal whether erasing a row blanks it
   * @param text whether the table holds text in it
   */
  public record Column(
      String name, ColumnKind kind, @Nullable String target, boolean personal, boolean text) {}

  public Optional<Table> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  public Optional<Column> column(String table, String column) {
    return table(table).map(known -> known.columns().get(column));
  }
}
