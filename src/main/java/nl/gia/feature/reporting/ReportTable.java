package nl.gia.feature.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.gia.office.Cell;
import nl.gia.office.ColumnKind;
import nl.gia.office.ColumnSpec;
import nl.gia.office.TableSpec;
import nl.gia.platform.text.Text;

/** A table of a report: each column says for whom it is, beside what it holds. */
final class ReportTable<T> {
  private record Column<T>(
      Text header, ColumnKind kind, int width, Function<T, Cell> cell, Cell total) {}

  private final ReportFrame frame;
  private final String name;
  private final List<T> rows;
  private final List<Column<T>> columns = new ArrayList<>();

  ReportTable(ReportFrame frame, String name, List<T> rows) {
    this.frame = frame;
    this.name = name;
    this.rows = rows;
  }

  /** A column for everyone. */
  ReportTable<T> column(Text header, ColumnKind kind, int width, Function<T, Cell> cell) {
    columns.add(new Column<>(header, kind, width, cell, Cell.BLANK));
    return this;
  }

  /** A column that the Kamerversie does not hold. */
  ReportTable<T> internal(Text header, ColumnKind kind, int width, Function<T, Cell> cell) {
    return frame.data().internal() ? column(header, kind, width, cell) : this;
  }

  /** Puts this below the column that was added last. */
  ReportTable<T> total(Cell total) {
    Column<T> last = columns.removeLast();
    columns.add(new Column<>(last.header(), last.kind(), last.width(), last.cell(), total));
    return this;
  }

  /** Adds up the column that was added last, which has whole numbers. */
  ReportTable<T> sum(int cached) {
    String column = TableSpec.column(name, frame.text(columns.getLast().header()));
    return total(Cell.formula("SUBTOTAL(109," + column + ")", cached));
  }

  TableSpec spec(String caption) {
    List<ColumnSpec> headers =
        columns.stream()
            .map(c -> new ColumnSpec(frame.text(c.header()), c.kind(), c.width()))
            .toList();
    List<List<Cell>> cells =
        rows.stream()
            .map(row -> columns.stream().map(column -> column.cell().apply(row)).toList())
            .toList();
    boolean totals = columns.stream().anyMatch(column -> !column.total().equals(Cell.BLANK));
    return new TableSpec(
        name,
        caption,
        headers,
        cells,
        totals && !rows.isEmpty() ? columns.stream().map(Column::total).toList() : List.of());
  }

  /** Where a column's cell of a row stands, on a sheet whose first block this is. */
  String place(Text header, int row, boolean captioned) {
    int column = 0;
    while (!columns.get(column).header().equals(header)) {
      column++;
    }
    int line = ReportFrame.FIRST_ROW + (captioned ? 1 : 0) + 1 + row;
    return String.format(Locale.ROOT, "%c%d", 'A' + column, line);
  }
}
