package nl.gia.office;

import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Writes tables: header, rows, totals, and the table that Excel knows by name. */
final class TableWriter {
  private static final int PADDING = 2;
  private static final int LONG = 12;

  private final CellPen pen;

  TableWriter(CellPen pen) {
    this.pen = pen;
  }

  PlacedTable write(XSSFSheet sheet, ColumnWidths widths, TableSpec spec, int headerRow) {
    header(sheet.createRow(headerRow), widths, spec);
    int next = headerRow + 1;
    for (List<Cell> cells : rows(spec)) {
      XSSFRow row = sheet.createRow(next++);
      row(row, spec, cells, Look.BODY);
      row.setHeightInPoints(Lines.height(lines(widths, cells)) + 1);
    }
    if (!spec.totals().isEmpty()) {
      row(sheet.createRow(next++), spec, spec.totals(), Look.TOTAL);
    }
    PlacedTable placed = new PlacedTable(spec, headerRow, next - 1);
    declare(sheet, placed);
    return placed;
  }

  // A table without rows is no table to Excel, so an empty one keeps a blank row.
  private static List<List<Cell>> rows(TableSpec spec) {
    return spec.rows().isEmpty()
        ? List.of(Collections.nCopies(spec.columns().size(), Cell.BLANK))
        : spec.rows();
  }

  private void header(XSSFRow row, ColumnWidths widths, TableSpec spec) {
    int lines = 1;
    for (int i = 0; i < spec.columns().size(); i++) {
      ColumnSpec column = spec.columns().get(i);
      pen.put(
          row,
          i,
          Cell.text(column.header()),
          isLong(spec) ? Look.FILTER_HEADER : Look.HEADER,
          column.kind());
      lines = Math.max(lines, Lines.count(column.header(), widths.of(i) - PADDING));
    }
    // A long table has filter buttons, in the lower corner of each header: a line of their own.
    row.setHeightInPoints(Lines.height(isLong(spec) ? lines + 1 : lines) + 5);
  }

  private static int lines(ColumnWidths widths, List<Cell> cells) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Cell.Text(String value)) {
        lines = Math.max(lines, Lines.count(value, widths.of(i) - PADDING));
      }
    }
    return lines;
  }

  private void row(XSSFRow row, TableSpec spec, List<Cell> cells, Look look) {
    for (int i = 0; i < cells.size(); i++) {
      pen.put(row, i, cells.get(i), look, spec.columns().get(i).kind());
    }
  }

  private static void declare(XSSFSheet sheet, PlacedTable placed) {
    TableSpec spec = placed.spec();
    XSSFTable table = sheet.createTable(area(placed, 0));
    table.setName(spec.name());
    table.setDisplayName(spec.name());
    CTTable raw = table.getCTTable();
    boolean totals = !spec.totals().isEmpty();
    if (isLong(spec)) {
      raw.addNewAutoFilter().setRef(area(placed, totals ? 1 : 0).formatAsString());
    }
    if (totals) {
      raw.setTotalsRowCount(1);
    } else {
      raw.setTotalsRowShown(false);
    }
    for (int i = 0; i < spec.columns().size(); i++) {
      column(raw.getTableColumns().getTableColumnArray(i), spec, i);
    }
    style(raw);
  }

  private static boolean isLong(TableSpec spec) {
    return spec.rows().stream().filter(TableWriter::holdsAnything).count() > LONG;
  }

  /** Lines that are there to be filled in need no filter. */
  private static boolean holdsAnything(List<Cell> row) {
    return row.stream().anyMatch(cell -> !(cell instanceof Cell.Blank));
  }

  private static AreaReference area(PlacedTable placed, int without) {
    return new AreaReference(
        new CellReference(placed.headerRow(), 0),
        new CellReference(placed.lastRow() - without, placed.spec().columns().size() - 1),
        SpreadsheetVersion.EXCEL2007);
  }

  private static void column(CTTableColumn column, TableSpec spec, int index) {
    column.setName(CellText.escape(spec.columns().get(index).header()));
    List<Cell> cells = spec.rows().stream().map(row -> row.get(index)).toList();
    if (!cells.isEmpty() && cells.getFirst() instanceof Cell.Formula(String expression, Cell _)) {
      boolean same =
          cells.stream()
              .allMatch(c -> c instanceof Cell.Formula f && f.expression().equals(expression));
      if (same) {
        column.addNewCalculatedColumnFormula().setStringValue(expression);
      }
    }
    if (!spec.totals().isEmpty()) {
      switch (spec.totals().get(index)) {
        case Cell.Text text -> column.setTotalsRowLabel(CellText.escape(text.value()));
        case Cell.Formula formula -> total(column, formula.expression());
        case Cell.Blank() -> {}
        case Cell.Amount _, Cell.Day _, Cell.Fault _ ->
            throw new IllegalArgumentException(
                "The totals of " + spec.name() + " hold texts and formulas");
      }
    }
  }

  private static void total(CTTableColumn column, String expression) {
    if (expression.startsWith("SUBTOTAL(109,")) {
      column.setTotalsRowFunction(STTotalsRowFunction.SUM);
    } else {
      column.setTotalsRowFunction(STTotalsRowFunction.CUSTOM);
      column.addNewTotalsRowFormula().setStringValue(expression);
    }
  }

  private static void style(CTTable table) {
    CTTableStyleInfo style = table.addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(true);
    style.setShowColumnStripes(false);
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
  }
}
