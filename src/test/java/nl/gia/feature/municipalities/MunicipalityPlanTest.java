package nl.gia.feature.municipalities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gia.RealData;
import nl.gia.feature.Draft;
import nl.gia.feature.RowProblem;
import nl.gia.feature.Secretariat;
import nl.gia.platform.value.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MunicipalityPlanTest {
  private static final String DATED =
      "provinciecode;provincienaam;gemeentecode;gemeentenaam;begindatum;einddatum\n";
  private static final String OF_A_DAY = "Gemcode;Gemcodel;provcode;provcodel\n";

  @TempDir Path folder;
  private Secretariat office;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void municipalityThatChangedProvinceStandsOnceWithTwoPlaces() {
    take(
        DATED
            + "26;Utrecht;0620;Vianen;2002-01-01;2019-01-01\n"
            + "28;Zuid-Holland;0620;Vianen;1970-01-01;2002-01-01\n");
    assertThat(office.all("municipality")).hasSize(1);
    assertThat(office.all("municipality_province")).hasSize(2);
    assertThat(municipality("0620").text("valid_from")).contains("1970-01-01");
    assertThat(municipality("0620").text("valid_to")).contains("2019-01-01");
  }

  @Test
  void listTakenAgainChangesNothing() {
    String list = DATED + "31;Limburg;0918;Helden;1970-01-01;2010-01-01\n";
    take(list);
    assertThat(plan(list, Optional.empty()).changes()).isEmpty();
  }

  @Test
  void shortCodeIsTheSameMunicipality() {
    take(DATED + "26;Utrecht;0321;Houten;1970-01-01;\n");
    assertThat(plan("gmcode;gemeente\n321;Houten\n", Optional.empty()).changes()).isEmpty();
    assertThat(plan("gmcode;gemeente\nGM0321;Houten\n", Optional.empty()).changes()).isEmpty();
  }

  @Test
  void newerListChangesOnlyWhatChanged() {
    take(DATED + "31;Limburg;0918;Helden;1970-01-01;\n" + "26;Utrecht;0321;Houten;1970-01-01;\n");
    ImportPlan newer =
        plan(
            DATED
                + "31;Limburg;0918;Helden;1970-01-01;2010-01-01\n"
                + "26;Utrecht;0321;Houten;1970-01-01;\n",
            Optional.empty());
    assertThat(newer.changes())
        .extracting(ImportPlan.Change::table)
        .containsExactly("municipality", "municipality_province");
    assertThat(newer.changes()).allMatch(change -> change.values().containsKey("valid_to"));
  }

  @Test
  void knownEndOutlivesAListThatNamesNone() {
    take(DATED + "31;Limburg;0918;Helden;1970-01-01;2010-01-01\n");
    ImportPlan older = plan(DATED + "31;Limburg;0918;Helden;1970-01-01;\n", Optional.empty());
    assertThat(older.changes()).isEmpty();
    assertThat(older.notices())
        .extracting(notice -> notice.problem().text())
        .containsExactly(MunicipalitiesText.END_KEPT);
  }

  @Test
  void oldNameStillFindsTheMunicipality() {
    take(DATED + "21;Friesland;0051;Skasterlân;1984-01-01;\n");
    take(OF_A_DAY + "0051;Skarsterlân;21;Friesland\n");
    assertThat(municipality("0051").text("name")).contains("Skarsterlân");
    assertThat(office.all("municipality_alias"))
        .extracting(alias -> alias.text("name").orElseThrow())
        .containsExactly("Skasterlân");
  }

  @Test
  void anOlderListLeavesThePresentNameAndAddsItsOwnAsAnother() {
    take(OF_A_DAY + "0051;Skarsterlân;21;Friesland\n", LocalDate.of(2012, 1, 1));
    take(OF_A_DAY + "0051;Skasterlân;21;Friesland\n", LocalDate.of(2009, 1, 1));
    assertThat(municipality("0051").text("name")).contains("Skarsterlân");
    assertThat(office.all("municipality_alias"))
        .extracting(alias -> alias.text("name").orElseThrow())
        .containsExactly("Skasterlân");
    assertThat(
            plan(OF_A_DAY + "0051;Skasterlân;21;Friesland\n", Optional.of(LocalDate.of(2009, 1, 1)))
                .changes())
        .isEmpty();
  }

  @Test
  void aListWithoutADateLeavesANameThatFollowedTheOneItSays() {
    take(OF_A_DAY + "0051;Skasterlân;21;Friesland\n");
    take(OF_A_DAY + "0051;Skarsterlân;21;Friesland\n");
    assertThat(plan(OF_A_DAY + "0051;Skasterlân;21;Friesland\n", Optional.empty()).changes())
        .isEmpty();
  }

  @Test
  @RealData
  void anOlderPublishedListAfterANewerOneRenamesNobody() {
    office.write(
        plan(
                PublishedList.file("Gemeentenalfabetischperprovincie2015.xls"),
                Optional.of(LocalDate.of(2015, 1, 1)))
            ::apply);
    Map<String, Optional<String>> before = names();
    office.write(
        plan(
                PublishedList.file("cbs-gemeentenperprovincie-2012.csv"),
                Optional.of(LocalDate.of(2012, 1, 1)))
            ::apply);
    assertThat(before).hasSizeGreaterThan(390);
    assertThat(names()).containsAllEntriesOf(before);
  }

  private Map<String, Optional<String>> names() {
    return office.all("municipality").stream()
        .collect(Collectors.toMap(row -> row.row(), row -> row.text("name")));
  }

  @Test
  void listOfADayAddsWhoIsNewSinceThatDay() {
    take(OF_A_DAY + "1911;Hollands Kroon;27;Noord-Holland\n", LocalDate.of(2012, 1, 1));
    assertThat(municipality("1911").text("valid_from")).contains("2012-01-01");
  }

  @Test
  void listOfADayReportsWhoIsMissingAndEndsNobody() {
    take(DATED + "31;Limburg;0918;Helden;1970-01-01;\n");
    ImportPlan plan =
        plan(OF_A_DAY + "0321;Houten;26;Utrecht\n", Optional.of(LocalDate.of(2012, 1, 1)));
    assertThat(plan.notices())
        .containsExactly(RowProblem.at(0, "code", MunicipalitiesText.NOT_IN_LIST, 1, "0918"));
    assertThat(plan.changes())
        .noneMatch(change -> change.row().equals(Ids.natural("municipality", "0918")));
  }

  @Test
  void listOfSeveralYearsEndsWhoIsGoneTheYearAfter() {
    String years =
        """
        jaar;gmcode;gemeente;pvcode;provincie;begindatum;einddatum
        2008;GM0065;Dantumadeel;PV21;Friesland;1970-01-01;
        2008;GM0600;Rozenburg;PV28;Zuid-Holland;1970-01-01;
        2008;GM0620;Vianen;PV28;Zuid-Holland;1970-01-01;
        2009;GM1891;Dantumadiel;PV21;Friesland;2009-01-01;
        2009;GM0600;Rozenburg;PV28;Zuid-Holland;1970-01-01;2009-03-18
        2009;GM0620;Vianen;PV28;Zuid-Holland;1970-01-01;
        2010;GM1891;Dantumadiel;PV21;Friesland;2009-01-01;
        2010;GM0620;Vianen;PV26;Utrecht;1970-01-01;
        """;
    take(years);
    assertThat(List.of("0065", "0600", "0620", "1891"))
        .extracting(code -> lifetime(municipality(code)))
        .containsExactly(
            "1970-01-01..2009-01-01", "1970-01-01..2009-03-18", "1970-01-01..", "2009-01-01..");
    assertThat(office.all("municipality_province"))
        .filteredOn(place -> place.text("municipality").equals(Optional.of(id("0620"))))
        .extracting(MunicipalityPlanTest::lifetime)
        .containsExactlyInAnyOrder("1970-01-01..2010-01-01", "2010-01-01..");
    assertThat(plan(years, Optional.empty()))
        .isEqualTo(new ImportPlan(List.of(), List.of(), List.of()));
  }

  private static String lifetime(Draft row) {
    return row.text("valid_from").orElse("") + ".." + row.text("valid_to").orElse("");
  }

  @Test
  void listOfOneYearIsOfItsFirstDay() {
    take("jaar;gmcode;gemeente\n2012;GM1911;Hollands Kroon\n");
    assertThat(lifetime(municipality("1911"))).isEqualTo("2012-01-01..");
  }

  @Test
  void rowWithoutItsYearIsAProblem() {
    assertThat(
            plan(
                    "jaar;gmcode;gemeente\n2012;GM1911;Hollands Kroon\nx;0321;Houten\n",
                    Optional.empty())
                .problems())
        .containsExactly(RowProblem.at(3, "year", MunicipalitiesText.NO_YEAR_IN_LIST, "x"));
  }

  @Test
  @RealData
  void publishedListOfYearsGivesTheKnownTotalsByItself() {
    takeFile("derived-gemeenten-per-1-jan-2008-2013.csv");
    assertThat(IntStream.rangeClosed(2008, 2013).map(this::alive))
        .containsExactly(443, 441, 431, 418, 415, 408);
    assertThat(municipality("0600").text("valid_to")).contains("2010-03-18");
  }

  @Test
  void badRowsAreNamedByTheirNumber() {
    ImportPlan plan =
        plan(
            DATED + "31;Limburg;0918;Helden;1970-01-01;31-02-2010\n26;Utrecht;x;Y;;\n",
            Optional.empty());
    assertThat(plan.problems()).extracting(RowProblem::row).containsExactly(2, 3);
  }

  @Test
  @RealData
  void publishedDivisionGivesTheKnownTotals() {
    takeFile("gemeentelijke-indeling.csv");
    assertThat(IntStream.rangeClosed(2008, 2013).map(this::alive))
        .containsExactly(443, 441, 431, 418, 415, 408);
    assertThat(municipality("0918").text("valid_to")).contains("2010-01-01");
  }

  @Test
  @RealData
  void everyPublishedListIsUnderstood() {
    for (String name :
        List.of(
            "gemeentelijke-indeling.csv",
            "derived-gemeenten-per-1-jan-2008-2013.csv",
            "cbs-gemeentenperprovincie-2012.csv",
            "2012gemeentennumeriekopgemeentecode.xls",
            "Gemeentenalfabetischperprovincie2015.xls")) {
      ImportPlan plan = plan(PublishedList.file(name), Optional.empty());
      assertThat(plan.problems()).as(name).isEmpty();
      assertThat(plan.changes()).as(name).hasSizeGreaterThan(390);
    }
  }

  @Test
  @RealData
  void yearlyListAfterTheDivisionOnlyMendsNames() {
    takeFile("gemeentelijke-indeling.csv");
    ImportPlan plan =
        plan(
            PublishedList.file("cbs-gemeentenperprovincie-2012.csv"),
            Optional.of(LocalDate.of(2012, 1, 1)));
    assertThat(plan.notices()).isEmpty();
    assertThat(plan.changes())
        .allMatch(change -> change.table().matches("municipality(_alias)?"))
        .hasSizeLessThan(20);
  }

  @Test
  @RealData
  void derivedListAfterTheDivisionChangesNothing() {
    takeFile("gemeentelijke-indeling.csv");
    assertThat(
            plan(PublishedList.file("derived-gemeenten-per-1-jan-2008-2013.csv"), Optional.empty())
                .changes())
        .noneMatch(change -> change.values().containsKey("valid_to"));
  }

  @Test
  @RealData
  void rozenburgEndsOnTheDayOfTheRegister() {
    takeFile("gemeentelijke-indeling.csv");
    ImportPlan mergers =
        SuccessorPlan.of(
            PublishedList.file("derived-herindelingen-2009-2013.csv"),
            office.read(RegisterRows::of));
    assertThat(mergers.problems()).isEmpty();
    assertThat(mergers.changes()).hasSize(50);
    office.write(mergers::apply);
    assertThat(
            office.all("municipality_successor").stream()
                .filter(row -> row.text("municipality").equals(Optional.of(id("0600"))))
                .map(row -> row.text("date").orElseThrow()))
        .containsExactly("2010-03-18");
  }

  @Test
  void mergerOfAnUnknownMunicipalityIsAProblemOfItsRow() {
    ImportPlan plan =
        SuccessorPlan.of(
            PublishedList.of(
                """
                ingangsdatum,oud_code,oud_naam,nieuw_code,nieuw_naam,deel_oppervlak
                2010-01-01,GM0918,Helden,GM1894,Peel en Maas,0.99
                """),
            office.read(RegisterRows::of));
    assertThat(plan.problems())
        .extracting(problem -> problem.problem().field())
        .containsExactly("municipality", "successor");
  }

  private int alive(int year) {
    LocalDate day = LocalDate.of(year, 1, 1);
    return (int)
        office.all("municipality").stream()
            .filter(row -> !row.date("valid_from").orElseThrow().isAfter(day))
            .filter(row -> row.date("valid_to").map(end -> end.isAfter(day)).orElse(true))
            .count();
  }

  private Draft municipality(String code) {
    return office.row("municipality", id(code));
  }

  private static String id(String code) {
    return Ids.natural("municipality", code);
  }

  private ImportPlan plan(String csv, Optional<LocalDate> day) {
    return plan(PublishedList.of(csv), day);
  }

  private ImportPlan plan(List<ListRow> rows, Optional<LocalDate> day) {
    return MunicipalityPlan.of(rows, office.read(RegisterRows::of), day);
  }

  private void take(String csv) {
    office.write(plan(csv, Optional.empty())::apply);
  }

  private void take(String csv, LocalDate day) {
    office.write(plan(csv, Optional.of(day))::apply);
  }

  private void takeFile(String name) {
    office.write(plan(PublishedList.file(name), Optional.empty())::apply);
  }
}
