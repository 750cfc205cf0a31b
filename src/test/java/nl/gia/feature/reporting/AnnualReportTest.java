package nl.gia.feature.reporting;

import static nl.gia.db.Tables.ATTENDANCE;
import static nl.gia.db.Tables.INVOLVEMENT;
import static nl.gia.db.Tables.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gia.office.Cell;
import nl.gia.office.ColumnSpec;
import nl.gia.office.Grid;
import nl.gia.office.GridRow;
import nl.gia.office.GridSheet;
import nl.gia.office.SheetSpec;
import nl.gia.office.TableSpec;
import nl.gia.office.Value;
import nl.gia.office.WorkbookReader;
import nl.gia.office.WorkbookWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnualReportTest {
  @TempDir Path folder;
  private ReportRows given;

  @BeforeEach
  void programme() {
    given = new ReportRows(folder).programme().workgroup().work();
  }

  @AfterEach
  void close() {
    given.close();
  }

  @Test
  void kamerversieLeavesOutTheSheetOfMunicipalities() {
    assertThat(sheets(Audience.KAMER))
        .containsExactly(
            "Voorblad",
            "Samenvatting",
            "Streefcurve",
            "Betrokkenheid",
            "Thema's",
            "Werkgroep",
            "Verantwoording");
    assertThat(sheets(Audience.INTERN)).contains("Gemeenten");
  }

  @Test
  void kamerversieHoldsThePromisedTargetsAlone() {
    assertThat(column(Audience.KAMER, "tblStreefcurve", "Streefwaarde"))
        .containsExactly("0.1", "", "", "", "0.4");
    assertThat(column(Audience.INTERN, "tblStreefcurve", "Streefwaarde"))
        .containsExactly("0.1", "0.175", "0.25", "0.325", "0.4");
  }

  @Test
  void kamerversieHasNoColumnThatIsOurs() {
    assertThat(headers(Audience.KAMER, "tblStreefcurve"))
        .doesNotContain("Herkomst streefwaarde", "Tekort", "Prognose");
    assertThat(headers(Audience.KAMER, "tblSamenvatting")).doesNotContain("Oordeel");
    assertThat(headers(Audience.INTERN, "tblStreefcurve"))
        .contains("Herkomst streefwaarde", "Tekort", "Prognose");
  }

  @Test
  void noVersionNamesAPerson() throws IOException {
    for (Audience audience : Audience.values()) {
      assertThat(shown(audience)).noneMatch(text -> text.contains("Achternaam"));
      assertThat(shown(audience)).noneMatch(text -> text.contains("Bijnaam"));
    }
  }

  @Test
  void kamerversieNamesNoMunicipalityOfTheLadder() throws IOException {
    assertThat(shown(Audience.KAMER)).noneMatch(text -> text.startsWith("Gemeente 1"));
    assertThat(shown(Audience.INTERN)).anyMatch(text -> text.startsWith("Gemeente 1"));
  }

  @Test
  void kamerversieLeavesOutAnOrganisationThatIsInternal() throws IOException {
    assertThat(shown(Audience.KAMER)).doesNotContain("Stil Overleg");
    assertThat(shown(Audience.INTERN)).contains("Stil Overleg");
  }

  @Test
  void neededIsRoundedUpBesideItsMunicipalities() {
    assertThat(column(Audience.INTERN, "tblStreefcurve", "Gemeenten"))
        .containsExactly("30", "30", "29", "", "");
    assertThat(column(Audience.INTERN, "tblStreefcurve", "Nodig"))
        .containsExactly("3", "6", "8", "", "");
  }

  @Test
  void realisedCountsWhoLivedOnTheDayOfEachYear() {
    assertThat(column(Audience.INTERN, "tblStreefcurve", "Realisatie (aantal)"))
        .containsExactly("2", "4", "5", "", "");
  }

  @Test
  void yearsThatWereCountedByDifferentDefinitionsAreMarked() throws IOException {
    String mark = "Niet alle jaren zijn volgens dezelfde definitie geteld.";
    assertThat(shown(Audience.KAMER)).noneMatch(text -> text.startsWith(mark));
    assertThat(column(Audience.KAMER, "tblSamenvatting", "Toelichting"))
        .noneMatch(text -> text.contains("volgens definitie"));
    given.figures.definition(
        "Gemeenten die zich aan de agenda verbinden", 2, "2010-01-01", "bekend", "peildatum");

    assertThat(column(Audience.KAMER, "tblSamenvatting", "Toelichting").getFirst())
        .startsWith(
            "Vorig jaar is geteld volgens definitie 1, dit jaar volgens definitie 2. De twee"
                + " cijfers zijn niet zonder meer te vergelijken.");
    assertThat(shown(Audience.KAMER)).filteredOn(text -> text.startsWith(mark)).hasSize(2);
  }

  @Test
  void forecastStandsInTheYearsToComeAlone() {
    List<String> forecast = column(Audience.INTERN, "tblStreefcurve", "Prognose");

    assertThat(forecast.subList(0, 3)).containsOnly("");
    assertThat(forecast.subList(3, 5)).doesNotContain("");
  }

  @Test
  void yearWithoutAnyFactIsUnknownAndNotZero() {
    given.figures.rows().deleteFrom(INVOLVEMENT).execute();
    given.figures.rows().deleteFrom(ATTENDANCE).execute();

    assertThat(column(Audience.INTERN, "tblStreefcurve", "Realisatie (aantal)")).containsOnly("");
    assertThat(column(Audience.INTERN, "tblStreefcurve", "Vastgelegd").subList(0, 3))
        .containsOnly("onbekend");
  }

  @Test
  void themeOfAnEditionInDraftIsNotReported() {
    assertThat(column(Audience.INTERN, "tblThemas", "Thema"))
        .containsExactly(
            "Inburgering", "Emancipatie/participatie van allochtone vrouwen", "Gezondheid");
    assertThat(column(Audience.INTERN, "tblThemas", "In edities"))
        .containsExactly("1, 2", "1", "2, 5");
  }

  @Test
  void workingGroupIsThatOfTheReferenceDate() {
    assertThat(column(Audience.INTERN, "tblWerkgroep", "Organisatie"))
        .containsExactly(
            "Directie Inburgering en Integratie",
            "Gemeente Den Haag",
            "Gemeente Venlo",
            "Stil Overleg");
    assertThat(column(Audience.INTERN, "tblWerkgroep", "Leden"))
        .containsExactly("2", "1", "1", "1");
    assertThat(column(Audience.INTERN, "tblWerkgroep", "Plaatsvervangers"))
        .containsExactly("0", "1", "0", "0");
  }

  @Test
  void theTimeOfAnOrganisationRunsOnFromOnePersonToTheNext() {
    assertThat(column(Audience.INTERN, "tblWerkgroep", "Periode"))
        .containsExactly(
            "vanaf 01-01-2008",
            "vanaf 01-03-2008",
            "01-06-2008 tot 01-06-2011",
            "vanaf 01-01-2009");
  }

  @Test
  void actionPointsAreThoseOfTheLastEditionThatIsOutAsTheyStoodOnTheDay() {
    assertThat(themes(Audience.INTERN, "Inburgering"))
        .containsExactly("4", "2", "1", "0", "0", "0.5");
    assertThat(themes(Audience.KAMER, "Inburgering")).startsWith("3", "1", "1", "0", "0");
    assertThat(themes(Audience.INTERN, "Gezondheid")).containsExactly("0", "0", "0", "0", "0", "");
  }

  private List<String> themes(Audience audience, String theme) {
    TableSpec table = table(audience, "tblThemas");
    int first = headers(audience, "tblThemas").indexOf("Actiepunten");
    return table.rows().stream()
        .filter(row -> shown(row.get(1)).equals(theme))
        .flatMap(row -> row.subList(first, row.size()).stream())
        .map(AnnualReportTest::shown)
        .toList();
  }

  @Test
  void aMeetingThatAMunicipalityCameToIsCountedAndIsItsEvidence() {
    int seven = column(Audience.INTERN, "tblGemeenten", "Gemeente").indexOf("Gemeente 7");

    assertThat(column(Audience.INTERN, "tblGemeenten", "Bijeenkomsten").get(seven)).isEqualTo("1");
    assertThat(column(Audience.INTERN, "tblGemeenten", "Bewijs").get(seven))
        .isEqualTo("Bijeenkomst b1");
    assertThat(column(Audience.INTERN, "tblGemeenten", "Bijeenkomsten").get(seven + 1))
        .isEqualTo("0");
  }

  @Test
  void attendanceOfTheWorkingGroupIsOfMeetingsOfWhichItIsKnownAndOursAlone() {
    assertThat(column(Audience.INTERN, "tblWerkgroep", "Aanwezigheid"))
        .containsExactly("0.5", "0", "0.5", "0");
    assertThat(headers(Audience.KAMER, "tblWerkgroep"))
        .doesNotContain("Aanwezigheid", "Bijgewoond", "Overleggen");
  }

  @Test
  void coverTellsThePaperOnceItIsKnown() throws IOException {
    assertThat(shown(Audience.KAMER)).contains("nog niet bekend");
    given.sent(Audience.KAMER);
    assertThat(shown(Audience.KAMER))
        .contains("Kamerstukken II 2010/11, 31 268, nr. 40", "verzonden")
        .doesNotContain("nog niet bekend");
  }

  @Test
  void mergersOfTheYearAreAccountedFor() {
    assertThat(column(Audience.KAMER, "tblHerindelingen", "Gemeente tot dan"))
        .containsExactly("Helden", "Kessel");
  }

  @Test
  void coverTellsTheCodeAndThePropertiesTheWholeState() {
    var custom = given.report(2010, Audience.KAMER).workbook().properties().custom();

    assertThat(custom).containsEntry(StateProperties.CODE, ReportRows.STATE.code());
    assertThat(StateProperties.read(custom)).isEqualTo(ReportRows.STATE.vector());
    assertThat(custom.values()).allMatch(value -> value.length() <= 255);
  }

  @Test
  void everyFigureStandsInTheCellThatItNames() throws IOException {
    AnnualReport report = given.report(2010, Audience.INTERN);
    Grid grid = read(bytes(report));

    assertThat(report.figures()).hasSizeGreaterThan(20);
    for (ReportFigure figure : report.figures()) {
      assertThat(number(grid, figure))
          .as("%s", figure)
          .isCloseTo(Double.parseDouble(figure.value()), offset(1e-3));
    }
  }

  @Test
  void figuresNameTheDefinitionThatWasUsed() {
    assertThat(given.report(2010, Audience.KAMER).figures())
        .extracting(ReportFigure::figure, ReportFigure::value, ReportFigure::definition)
        .contains(
            tuple("Realisatie (aantal) 2010", "5", "Gemeenten die zich aan de agenda verbinden1"));
  }

  @Test
  void madeAgainItIsTheSameByteForByte() throws IOException {
    for (Audience audience : Audience.values()) {
      assertThat(bytes(given.report(2010, audience)))
          .isEqualTo(bytes(given.report(2010, audience)));
    }
  }

  @Test
  void anEmptyDatabaseGivesAReportThatSaysSo() throws IOException {
    try (ReportRows empty = new ReportRows(folder.resolve("empty"))) {
      for (Audience audience : Audience.values()) {
        AnnualReport report = empty.report(2010, audience);

        assertThat(report.figures()).isEmpty();
        assertThat(texts(read(bytes(report))))
            .contains(
                "Het register van gemeenten is nog niet ingelezen;"
                    + " alleen het totale aantal is bekend.");
      }
    }
  }

  @Test
  void withoutRegisterTheTotalsAreReported() {
    given.figures.rows().deleteFrom(MUNICIPALITY).execute();
    given.figures.total("2008-01-01", 443);
    given.figures.total("2009-01-01", 441);
    given.figures.total("2010-03-18", 430);

    assertThat(column(Audience.INTERN, "tblStreefcurve", "Gemeenten"))
        .containsExactly("443", "441", "430", "", "");
    assertThat(column(Audience.INTERN, "tblStreefcurve", "Nodig"))
        .containsExactly("45", "78", "108", "", "");
  }

  private List<String> sheets(Audience audience) {
    return given.report(2010, audience).workbook().sheets().stream().map(SheetSpec::name).toList();
  }

  private TableSpec table(Audience audience, String name) {
    return given.report(2010, audience).workbook().sheets().stream()
        .flatMap(sheet -> sheet.blocks().stream())
        .filter(TableSpec.class::isInstance)
        .map(TableSpec.class::cast)
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> headers(Audience audience, String name) {
    return table(audience, name).columns().stream().map(ColumnSpec::header).toList();
  }

  private List<String> column(Audience audience, String name, String header) {
    int index = headers(audience, name).indexOf(header);
    return table(audience, name).rows().stream().map(row -> shown(row.get(index))).toList();
  }

  private static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.value();
      case Cell.Amount number ->
          number.value() == Math.rint(number.value())
              ? Long.toString((long) number.value())
              : Double.toString(number.value());
      case Cell.Day day -> day.value().toString();
      case Cell.Fault fault -> fault.code();
      case Cell.Formula formula -> shown(formula.cached());
      case Cell.Blank() -> "";
    };
  }

  private static byte[] bytes(AnnualReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookWriter().write(report.workbook(), out);
    return out.toByteArray();
  }

  private Grid read(byte[] workbook) throws IOException {
    return new WorkbookReader().read(Files.write(folder.resolve("report.xlsx"), workbook));
  }

  private List<String> shown(Audience audience) throws IOException {
    return texts(read(bytes(given.report(2010, audience))));
  }

  private static List<String> texts(Grid grid) {
    List<String> texts = new ArrayList<>();
    for (GridSheet sheet : grid.sheets()) {
      for (GridRow row : sheet.rows()) {
        row.cells().forEach(cell -> texts.add(cell.shown()));
      }
    }
    return texts;
  }

  /** The number in the cell that a figure names; shares as percentages. */
  private static double number(Grid grid, ReportFigure figure) {
    int column = figure.cell().charAt(0) - 'A';
    int line = Integer.parseInt(figure.cell().substring(1));
    GridRow row =
        grid.sheets().stream()
            .filter(sheet -> sheet.name().equals(figure.sheet()))
            .flatMap(sheet -> sheet.rows().stream())
            .filter(candidate -> candidate.number() == line)
            .findFirst()
            .orElseThrow();
    if (!(row.cell(column).value() instanceof Value.Amount(double number))) {
      throw new AssertionError("No number in " + figure + " but " + row.cell(column));
    }
    String shown = row.cell(column).shown().toLowerCase(Locale.ROOT);
    return shown.contains("%") ? number * 100 : number;
  }
}
