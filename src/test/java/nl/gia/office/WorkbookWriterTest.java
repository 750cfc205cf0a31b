package nl.gia.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;

class WorkbookWriterTest {
  static byte[] written(WorkbookSpec spec) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookWriter().write(spec, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook reopened() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(written(ExampleWorkbook.spec())));
  }

  private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
    return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt).toList();
  }

  @Test
  void theSameSpecificationGivesTheSameBytesInAnyLocaleAndZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = written(ExampleWorkbook.spec());
    try {
      Locale.setDefault(Locale.of("ar", "EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

      assertThat(written(ExampleWorkbook.spec())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void formulasAreLiveAndCarryTheirResult() throws IOException {
    try (XSSFWorkbook workbook = reopened()) {
      XSSFTable table = workbook.getTable("tblStreefcurve");
      XSSFCell needed =
          workbook.getSheet("Streefcurve").getRow(table.getStartRowIndex() + 2).getCell(4);

      assertThat(needed.getCTCell().getF().getStringValue()).startsWith("ROUNDUP(tblStreefcurve[[");
      assertThat(needed.getNumericCellValue()).isEqualTo(78);
    }
  }

  @Test
  void aFormulaCanResultInTextOrAnError() throws IOException {
    try (XSSFWorkbook workbook = reopened()) {
      XSSFSheet sheet = workbook.getSheet("Thema's");
      int header = workbook.getTable("tblThemas").getStartRowIndex();

      assertThat(sheet.getRow(header + 1).getCell(3).getStringCellValue()).isEqualTo("n.v.t.");
      assertThat(sheet.getRow(header + 3).getCell(3).getErrorCellString()).isEqualTo("#N/A");
    }
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysText() throws IOException {
    try (XSSFWorkbook workbook = reopened()) {
      int header = workbook.getTable("tblThemas").getStartRowIndex();
      XSSFCell cell = workbook.getSheet("Thema's").getRow(header + 3).getCell(0);

      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=Werk");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void tableColumnsBearTheNamesInTheirHeaderCells() throws IOException {
    try (XSSFWorkbook workbook = reopened()) {
      for (XSSFSheet sheet : sheets(workbook)) {
        for (XSSFTable table : sheet.getTables()) {
          List<String> names = table.getColumns().stream().map(c -> c.getName()).toList();
          List<String> headers =
              table.getColumns().stream()
                  .map(c ->
                      sheet
                          .getRow(table.getStartRowIndex())
                          .getCell(c.getColumnIndex())
                          .getStringCellValue())
                  .toList();
          assertThat(headers).isEqualTo(names).doesNotHaveDuplicates();
        }
      }
      assertThat(workbook.getTable("tblBetrokkenheid").getCTTable().getTotalsRowCount())
          .isEqualTo(1);
    }
  }

  @Test
  void onlyProseIsMerged() throws IOException {
    try (XSSFWorkbook workbook = reopened()) {
      for (XSSFSheet sheet : sheets(workbook)) {
        int merged = sheet.getSheetName().equals("Voorblad") ? 2 : 0;
        assertThat(sheet.getMergedRegions()).hasSize(merged);
      }
    }
  }

  @Test
  void aChartCarriesTitleValuesAndAlternativeText() throws IOException {
    try (XSSFWorkbook workbook = reopened()) {
      XSSFChart chart =
          workbook.getSheet("Streefcurve").getDrawingPatriarch().getCharts().getFirst();
      CTLineSer actual = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(1);

      assertThat(chart.getTitleText().getString()).isEqualTo("Aandeel gemeenten dat meedoet");
      assertThat(workbook.getSheet("Streefcurve").getDrawingPatriarch().getCTDrawing().xmlText())
          .contains("descr=\"De realisatie ligt in 2010");
      assertThat(actual.getVal().getNumRef().getF()).startsWith("Streefcurve!$G$");
      assertThat(actual.getVal().getNumRef().getNumCache().getPtArray(2).getV())
          .startsWith("0.2668");
    }
  }

  @Test
  void aLineIsNamedAtItsLastValueRatherThanInALegend() throws IOException {
    try (XSSFWorkbook workbook = reopened()) {
      CTChart chart =
          workbook
              .getSheet("Streefcurve")
              .getDrawingPatriarch()
              .getCharts()
              .getFirst()
              .getCTChart();
      assertThat(chart.isSetLegend()).isFalse();
      for (CTLineSer line : chart.getPlotArea().getLineChartArray(0).getSerList()) {
        List<CTNumVal> values = line.getVal().getNumRef().getNumCache().getPtList();
        assertThat(line.getDLbls().xmlText())
            .contains("idx val=\"" + values.getLast().getIdx() + "\"", "showSerName val=\"1\"");
      }
    }
  }

  @Test
  void propertiesSayWhatItIsAndInWhichLanguage() throws IOException {
    try (XSSFWorkbook workbook = reopened()) {
      var core = workbook.getProperties().getCoreProperties();

      assertThat(core.getTitle()).isEqualTo("Jaarrapportage GIA 2010");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("nl-NL");
      assertThat(core.getModified()).isEqualTo("2011-01-14T09:30:00Z");
      assertThat(workbook.getProperties().getExtendedProperties().getCompany())
          .isEqualTo("Directie Inburgering en Integratie");
      assertThat(
              workbook
                  .getProperties()
                  .getCustomProperties()
                  .getProperty("controlecode")
                  .getLpwstr())
          .isEqualTo("7QX2-PM4A");
    }
  }

  @Test
  void pagesAreLandscapeOneWideWithTheirHeaderRepeated() throws IOException {
    try (XSSFWorkbook workbook = reopened()) {
      XSSFSheet sheet = workbook.getSheet("Actiepunten");
      int header = workbook.getTable("tblActiepunten").getStartRowIndex();

      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header);
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) (header + 1));
      assertThat(sheet.getFooter().getLeft())
          .isEqualTo(
              "&8Bron: secretariaat GIA && gemeenten  |  Peildatum: 31-12-2010  |  Definitie: 2");
      assertThat(sheet.getFooter().getRight()).isEqualTo("&8pagina &P van &N");
    }
  }
}
