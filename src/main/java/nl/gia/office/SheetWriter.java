package nl.gia.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Lays the blocks of one sheet below each other. */
final class SheetWriter {
  private static final int FROZEN_AT_MOST = 12;
  private static final int CHART_ROWS = 19;
  private static final double MARGIN = 0.5;

  private final SheetSpec spec;
  private final XSSFSheet sheet;
  private final CellPen pen;
  private final ColumnWidths widths;
  private final Map<String, PlacedTable> placed = new LinkedHashMap<>();
  private final Map<ChartSpec, Integer> charts = new LinkedHashMap<>();
  private int next;

  SheetWriter(SheetSpec spec, XSSFSheet sheet, CellPen pen) {
    this.spec = spec;
    this.sheet = sheet;
    this.pen = pen;
    this.widths = new ColumnWidths(spec.blocks());
  }

  void write(TableWriter tables) {
    widths.apply(sheet);
    heading();
    int headingRows = next;
    for (Block block : spec.blocks()) {
      switch (block) {
        case KeyValueBlock values -> keyValues(values);
        case TextBlock text -> text.paragraphs().forEach(this::paragraph);
        case TableSpec table -> table(table, tables);
        case ChartSpec chart -> {
          charts.put(chart, next);
          next += CHART_ROWS;
        }
      }
      next++;
    }
    charts.forEach((chart, row) ->
        new ChartWriter(sheet, chart, tableOf(chart))
            .draw(row, row + CHART_ROWS - 1, widths.chartColumns()));
    freeze(headingRows);
    page();
  }

  private void heading() {
    if (!spec.title().isEmpty()) {
      XSSFRow row = sheet.createRow(next++);
      row.setHeightInPoints(30);
      pen.text(row, 0, spec.title(), Look.TITLE);
    }
    for (String line : spec.subtitles()) {
      pen.text(sheet.createRow(next++), 0, line, Look.SUBTITLE);
    }
    if (next > 0) {
      next++;
    }
  }

  private void caption(String caption) {
    if (!caption.isEmpty()) {
      XSSFRow row = sheet.createRow(next++);
      row.setHeightInPoints(24);
      pen.text(row, 0, caption, Look.CAPTION);
    }
  }

  private void keyValues(KeyValueBlock block) {
    caption(block.caption());
    for (KeyValueBlock.Line line : block.lines()) {
      XSSFRow row = sheet.createRow(next++);
      pen.text(row, 0, line.name(), Look.KEY);
      pen.put(row, 1, line.value(), Look.VALUE, line.kind());
      int lines = Lines.count(line.name(), widths.of(0) - 2);
      if (line.value() instanceof Cell.Text(String value)) {
        lines = Math.max(lines, Lines.count(value, widths.of(1) - 2));
      }
      row.setHeightInPoints(Lines.height(lines) + 2);
    }
  }

  // Merged across the sheet's columns: prose is no data, and a merged row does not grow by itself.
  private void paragraph(String text) {
    XSSFRow row = sheet.createRow(next);
    pen.text(row, 0, text, Look.PARAGRAPH);
    int last = widths.proseColumns() - 1;
    if (last > 0) {
      sheet.addMergedRegion(new CellRangeAddress(next, next, 0, last));
    }
    row.setHeightInPoints(Lines.height(widths.proseLines(text)) + 4);
    next++;
  }

  private void table(TableSpec table, TableWriter tables) {
    caption(table.caption());
    PlacedTable at = tables.write(sheet, widths, table, next);
    placed.put(table.name(), at);
    next = at.lastRow() + 1;
  }

  private PlacedTable tableOf(ChartSpec chart) {
    return Objects.requireNonNull(
        placed.get(chart.table()), () -> "No table " + chart.table() + " on " + spec.name());
  }

  private void freeze(int headingRows) {
    @Nullable PlacedTable only = placed.size() == 1 ? placed.values().iterator().next() : null;
    if (only != null && only.headerRow() < FROZEN_AT_MOST) {
      sheet.createFreezePane(0, only.headerRow() + 1);
      repeat(only.headerRow());
    } else if (only != null) {
      repeat(only.headerRow());
    } else if (!spec.title().isEmpty()) {
      sheet.createFreezePane(0, headingRows);
      repeat(0);
    }
  }

  private void repeat(int row) {
    sheet.setRepeatingRows(new CellRangeAddress(row, row, 0, 0));
  }

  private void page() {
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    setup.setHeaderMargin(MARGIN / 2);
    setup.setFooterMargin(MARGIN / 2);
    for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
      sheet.setMargin(side, MARGIN);
    }
    sheet.setMargin(PageMargin.BOTTOM, 0.75);
    sheet.getFooter().setLeft(spec.page().left());
    sheet.getFooter().setRight(spec.page().right());
  }
}
