package nl.gia.feature.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import nl.gia.Yardsticks;
import nl.gia.figures.FigureRows;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The annual report from the tables to the file's bytes, against bare POI that writes the cells,
 * styles, tables and charts of that same file without knowing where they come from.
 */
class ReportBenchmark {
  private static final int ROUNDS = 15;
  private static final String[] FACTS = {
    "bekend", "deelgenomen", "gebruikt", "verbonden", "eigen_beleid"
  };

  @TempDir private Path folder;

  @Test
  void annualReport() throws IOException {
    try (ReportRows rows = new ReportRows(folder).programme().workgroup()) {
      municipalities(rows.figures);
      ReportRequest request = ReportRequest.of(2012, Audience.INTERN);
      long ours = Long.MAX_VALUE;
      long theirs = Long.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        byte[] report = Reports.bytes(rows.figures.database(), request, ReportRows.STATE);
        ours = Math.min(ours, System.nanoTime() - start);
        try (XSSFWorkbook model = new XSSFWorkbook(new ByteArrayInputStream(report))) {
          start = System.nanoTime();
          bare(model);
          theirs = Math.min(theirs, System.nanoTime() - start);
        }
      }
      Yardsticks.report(
          "the annual report, 443 municipalities, 5 years, against bare POI",
          (double) ours / theirs,
          1.3,
          ours / 1_000_000 + " ms / " + theirs / 1_000_000 + " ms");
    }
  }

  private static void municipalities(FigureRows figures) {
    Random random = new Random(443);
    for (int i = 0; i < 412; i++) {
      String code = Integer.toString(2000 + i);
      figures.municipality(code, "Gemeente " + code, null, null);
      figures.lies(code, i % 2 == 0 ? "25" : "31", null, null);
      for (String fact : FACTS) {
        if (random.nextInt(3) == 0) {
          String since = "%d-%02d-11".formatted(2008 + random.nextInt(5), 1 + random.nextInt(12));
          figures.involvement(code, fact, since, null);
        }
      }
    }
  }

  private static byte[] bare(XSSFWorkbook model) throws IOException {
    try (XSSFWorkbook copy = new XSSFWorkbook()) {
      XSSFCellStyle[] styles = new XSSFCellStyle[model.getNumCellStyles()];
      for (int i = 0; i < styles.length; i++) {
        styles[i] = copy.createCellStyle();
        styles[i].cloneStyleFrom(model.getCellStyleAt(i));
      }
      for (int i = 0; i < model.getNumberOfSheets(); i++) {
        XSSFSheet sheet = copy.createSheet(model.getSheetName(i));
        values(model.getSheetAt(i), sheet, styles);
        tables(model.getSheetAt(i), sheet);
      }
      for (int i = 0; i < model.getNumberOfSheets(); i++) {
        // Formulas name columns of any sheet's table, so they come last.
        formulas(model.getSheetAt(i), copy.getSheetAt(i));
        charts(model.getSheetAt(i), copy.getSheetAt(i));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      copy.write(out);
      return out.toByteArray();
    }
  }

  private static void values(XSSFSheet model, XSSFSheet copy, XSSFCellStyle[] styles) {
    for (Row row : model) {
      XSSFRow made = copy.createRow(row.getRowNum());
      made.setHeightInPoints(row.getHeightInPoints());
      for (Cell cell : row) {
        Cell same = made.createCell(cell.getColumnIndex());
        same.setCellStyle(styles[cell.getCellStyle().getIndex()]);
        CellType type = cell.getCellType();
        switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
          case NUMERIC -> same.setCellValue(cell.getNumericCellValue());
          case STRING -> same.setCellValue(cell.getStringCellValue());
          case BOOLEAN -> same.setCellValue(cell.getBooleanCellValue());
          case BLANK, ERROR, FORMULA, _NONE -> {}
        }
      }
    }
    for (int column = 0; column < 20; column++) {
      copy.setColumnWidth(column, model.getColumnWidth(column));
    }
  }

  private static void formulas(XSSFSheet model, XSSFSheet copy) {
    for (Row row : model) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          copy.getRow(row.getRowNum())
              .getCell(cell.getColumnIndex())
              .setCellFormula(cell.getCellFormula());
        }
      }
    }
  }

  private static void tables(XSSFSheet model, XSSFSheet copy) {
    for (XSSFTable table : model.getTables()) {
      AreaReference area = table.getArea();
      XSSFTable made = copy.createTable(area);
      made.setName(table.getName());
      made.setDisplayName(table.getDisplayName());
      made.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }
  }

  private static void charts(XSSFSheet model, XSSFSheet copy) {
    XSSFDrawing drawing = model.getDrawingPatriarch();
    if (drawing == null) {
      return;
    }
    for (XSSFChart chart : drawing.getCharts()) {
      XSSFDrawing drawn = copy.createDrawingPatriarch();
      XSSFClientAnchor anchor = drawn.createAnchor(0, 0, 0, 0, 0, 30, 8, 50);
      drawn.createChart(anchor).getCTChart().set(chart.getCTChart());
    }
  }
}
