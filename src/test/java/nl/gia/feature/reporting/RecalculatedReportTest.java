package nl.gia.feature.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.gia.RealData;
import nl.gia.figures.RealRegister;
import nl.gia.office.Block;
import nl.gia.office.Cell;
import nl.gia.office.Grid;
import nl.gia.office.GridRow;
import nl.gia.office.GridSheet;
import nl.gia.office.SheetSpec;
import nl.gia.office.TableSpec;
import nl.gia.office.Value;
import nl.gia.office.WorkbookReader;
import nl.gia.office.WorkbookSpec;
import nl.gia.office.WorkbookWriter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets another program work out every formula, from a copy whose kept results are all wrong;
 * skipped visibly where LibreOffice is absent.
 */
@Tag("libreoffice")
class RecalculatedReportTest {
  private static final Cell WRONG = Cell.number(-987654);

  private static final String ALWAYS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  @TempDir Path folder;

  @BeforeEach
  void findSpreadsheetProgram() {
    Assumptions.assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))),
        "Skipped, no LibreOffice here");
  }

  @Test
  void everyFormulaGivesTheValueThatIsKeptBesideIt() throws IOException, InterruptedException {
    try (ReportRows rows = new ReportRows(folder).programme().workgroup().work()) {
      for (Audience audience : Audience.values()) {
        recalculate(rows.report(2010, audience).workbook(), audience.code());
      }
    }
  }

  @Test
  @RealData
  void everyFormulaGivesItsValueWithAllMunicipalities() throws IOException, InterruptedException {
    try (ReportRows rows = new ReportRows(folder).workgroup()) {
      RealRegister.find().fill(rows.figures);
      rows.figures.region(1, "Gelderland/Overijssel", "23", "25");
      rows.figures.indicator("Gemeenten die zich aan de agenda verbinden", "a");
      rows.figures.definition(
          "Gemeenten die zich aan de agenda verbinden", 1, null, "verbonden", "peildatum");
      rows.figures.target("Gemeenten die zich aan de agenda verbinden", 2008, 10, false);
      rows.figures.target("Gemeenten die zich aan de agenda verbinden", 2012, 40, false);
      rows.figures.involvement("0268", "verbonden", "2008-09-11", null);
      rows.figures.involvement("0918", "verbonden", "2008-09-11", null);

      recalculate(rows.report(2010, Audience.INTERN).workbook(), "register");
    }
  }

  private void recalculate(WorkbookSpec spec, String name)
      throws IOException, InterruptedException {
    Path kept = write(spec, name + ".xlsx");
    Path wrong = write(spoiled(spec), name + "-wrong.xlsx");

    Map<String, String> expected = values(kept);
    assertThat(values(wrong)).isNotEqualTo(expected);
    assertThat(values(recalculated(wrong))).isEqualTo(expected);
  }

  private Path write(WorkbookSpec spec, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookWriter().write(spec, out);
    return Files.write(folder.resolve(name), out.toByteArray());
  }

  private static WorkbookSpec spoiled(WorkbookSpec spec) {
    return new WorkbookSpec(
        spec.properties(),
        spec.created(),
        spec.sheets().stream()
            .map(sheet ->
                new SheetSpec(
                    sheet.name(),
                    sheet.title(),
                    sheet.subtitles(),
                    sheet.blocks().stream().map(RecalculatedReportTest::spoiled).toList(),
                    sheet.page()))
            .toList());
  }

  private static Block spoiled(Block block) {
    if (!(block instanceof TableSpec table)) {
      return block;
    }
    return new TableSpec(
        table.name(),
        table.caption(),
        table.columns(),
        table.rows().stream().map(RecalculatedReportTest::spoiled).toList(),
        spoiled(table.totals()));
  }

  private static List<Cell> spoiled(List<Cell> cells) {
    return cells.stream()
        .map(cell ->
            cell instanceof Cell.Formula formula
                ? new Cell.Formula(formula.expression(), WRONG)
                : cell)
        .toList();
  }

  private Path recalculated(Path file) throws IOException, InterruptedException {
    Path profile = folder.resolve("profile");
    Path user = Files.createDirectories(profile.resolve("user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS);
    Path out = Files.createDirectories(folder.resolve("out"));
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return out.resolve(file.getFileName().toString());
  }

  private static Map<String, String> values(Path file) {
    Grid grid = new WorkbookReader().read(file);
    Map<String, String> values = new TreeMap<>();
    for (GridSheet sheet : grid.sheets()) {
      for (GridRow row : sheet.rows()) {
        for (int i = 0; i < row.cells().size(); i++) {
          String place = "%s!%c%d".formatted(sheet.name(), 'A' + i, row.number());
          switch (row.cell(i).value()) {
            case Value.Blank() -> {}
            case Value.Text(String text) when text.isEmpty() -> {}
            case Value.Amount(double number) -> values.put(place, "%.9f".formatted(number));
            case Value other -> values.put(place, other.toString());
          }
        }
      }
    }
    return values;
  }
}
