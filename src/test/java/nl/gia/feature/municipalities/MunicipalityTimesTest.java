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
import nl.gia.figures.FigureSheet;
import nl.gia.platform.value.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists leave of the times and shares that the register knows. */
class MunicipalityTimesTest {
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
  void aListOfMergersWithoutSharesLeavesTheSharesThatAreRecorded() {
    take(
        DATED
            + "31;Limburg;0918;Helden;1970-01-01;2010-01-01\n"
            + "31;Limburg;1894;Peel en Maas;2010-01-01;\n");
    String with = "ingangsdatum,oud_code,nieuw_code,deel_oppervlak\n2010-01-01,0918,1894,0.4\n";
    String without = "ingangsdatum,oud_code,nieuw_code\n2010-01-01,0918,1894\n";
    office.write(mergers(with)::apply);
    assertThat(mergers(without).changes()).isEmpty();
    assertThat(mergers(without).problems()).isEmpty();
    assertThat(mergers("ingangsdatum,oud_code,nieuw_code,deel\n2010-01-01,0918,1894,\n").changes())
        .isEmpty();
  }

  @Test
  void aMergerWithoutAShareGetsNone() {
    take(
        DATED
            + "31;Limburg;0918;Helden;1970-01-01;2010-01-01\n"
            + "31;Limburg;1894;Peel en Maas;2010-01-01;\n");
    office.write(mergers("ingangsdatum,oud_code,nieuw_code\n2010-01-01,0918,1894\n")::apply);
    assertThat(office.all("municipality_successor"))
        .singleElement()
        .matches(row -> row.blank("share"));
  }

  private ImportPlan mergers(String csv) {
    return SuccessorPlan.of(PublishedList.of(csv), office.read(RegisterRows::of));
  }

  @Test
  void aLaterBeginInAListShortensNothingAndIsReported() {
    take(DATED + "28;Zuid-Holland;0620;Vianen;1970-01-01;\n");
    ImportPlan later = plan(DATED + "28;Zuid-Holland;0620;Vianen;2002-01-01;\n", Optional.empty());
    assertThat(later.changes()).isEmpty();
    assertThat(later.notices())
        .containsExactly(
            RowProblem.at(
                2,
                "valid_from",
                MunicipalitiesText.BEGIN_KEPT,
                "0620",
                "01-01-1970",
                "01-01-2002"));
  }

  @Test
  void anEarlierEndInAListShortensNothingAndIsReported() {
    take(DATED + "28;Zuid-Holland;0600;Rozenburg;1970-01-01;2010-03-18\n");
    ImportPlan earlier =
        plan(DATED + "28;Zuid-Holland;0600;Rozenburg;1970-01-01;2010-01-01\n", Optional.empty());
    assertThat(earlier.changes()).isEmpty();
    assertThat(earlier.notices())
        .extracting(notice -> notice.problem().text())
        .containsExactly(MunicipalitiesText.END_DIFFERS);
  }

  @Test
  void anEarlierBeginAndALaterEndInAListAreTaken() {
    take(DATED + "28;Zuid-Holland;0600;Rozenburg;2002-01-01;2010-01-01\n");
    take(DATED + "28;Zuid-Holland;0600;Rozenburg;1970-01-01;2010-03-18\n");
    assertThat(lifetime(municipality("0600"))).isEqualTo("1970-01-01..2010-03-18");
    assertThat(office.all("municipality_province"))
        .extracting(MunicipalityTimesTest::lifetime)
        .containsExactly("1970-01-01..2010-03-18");
  }

  @Test
  void aListWithDatesAfterOneWithoutLeavesOnePlace() {
    take(OF_A_DAY + "0003;Appingedam;20;Groningen\n", LocalDate.of(2015, 1, 1));
    take(DATED + "20;Groningen;0003;Appingedam;1970-01-01;2021-01-01\n");
    assertThat(office.all("municipality_province"))
        .extracting(MunicipalityTimesTest::lifetime)
        .containsExactly("1970-01-01..2021-01-01");
  }

  @Test
  void aMunicipalityThatCameBackToItsProvinceHasAPlaceForEachTime() {
    take(OF_A_DAY + "0003;Appingedam;20;Groningen\n", LocalDate.of(2015, 1, 1));
    String back =
        DATED
            + "20;Groningen;0003;Appingedam;1970-01-01;1990-01-01\n"
            + "22;Drenthe;0003;Appingedam;1990-01-01;2000-01-01\n"
            + "20;Groningen;0003;Appingedam;2000-01-01;\n";
    take(back);
    assertThat(office.all("municipality_province"))
        .extracting(MunicipalityTimesTest::lifetime)
        .containsExactlyInAnyOrder(
            "1970-01-01..1990-01-01", "1990-01-01..2000-01-01", "2000-01-01..");
    assertThat(plan(back, Optional.empty()).changes()).isEmpty();
  }

  @Test
  @RealData
  void publishedListsInAnyOrderGiveEachMunicipalityOnePlaceAtATime() {
    take("2012gemeentennumeriekopgemeentecode.xls", 2012);
    take("Gemeentenalfabetischperprovincie2015.xls", 2015);
    takeFile("gemeentelijke-indeling.csv");
    takeFile("derived-gemeenten-per-1-jan-2008-2013.csv");
    assertThat(IntStream.rangeClosed(2008, 2013).map(this::alive))
        .containsExactly(443, 441, 431, 418, 415, 408);
    assertThat(lifetime(municipality("0620"))).isEqualTo("1970-01-01..2019-01-01");
    Map<Optional<String>, List<Draft>> places =
        office.all("municipality_province").stream()
            .collect(Collectors.groupingBy(row -> row.text("municipality")));
    assertThat(places).hasSize(788);
    assertThat(places.values()).allSatisfy(rows -> assertThat(overlaps(rows)).isFalse());
  }

  private static boolean overlaps(List<Draft> rows) {
    return rows.stream()
        .anyMatch(one ->
            rows.stream()
                .anyMatch(two ->
                    !one.row().equals(two.row())
                        && one.date("valid_from")
                            .orElse(LocalDate.MIN)
                            .isBefore(two.date("valid_to").orElse(LocalDate.MAX))
                        && two.date("valid_from")
                            .orElse(LocalDate.MIN)
                            .isBefore(one.date("valid_to").orElse(LocalDate.MAX))));
  }

  @Test
  void aNewerListOfTheWholeCountryTellsThatTheRegisterHoldsTooMany() {
    StringBuilder four = new StringBuilder(OF_A_DAY);
    for (int i = 1; i <= 4; i++) {
      four.append("000%d;Gemeente %d;20;Groningen\n".formatted(i, i));
    }
    take(four.toString(), LocalDate.of(2012, 1, 1));
    String three = four.substring(0, four.indexOf("0004"));
    take(three, LocalDate.of(2015, 1, 1));

    FigureSheet then = office.figures(LocalDate.of(2015, 1, 1));
    assertThat(List.of(then.all(), then.registered())).containsExactly(4, 4);
    assertThat(then.listed()).isEqualTo(3);
    assertThat(office.figures(LocalDate.of(2012, 1, 1)).listed()).isNull();
    assertThat(plan(three, Optional.of(LocalDate.of(2015, 1, 1))).changes()).isEmpty();
  }

  @Test
  void aListOfAPartOfTheCountrySaysNothingOfTheWhole() {
    take(
        OF_A_DAY + "0001;Een;20;Groningen\n0002;Twee;20;Groningen\n0003;Drie;22;Drenthe\n",
        LocalDate.of(2012, 1, 1));
    take(OF_A_DAY + "0001;Een;20;Groningen\n0002;Twee;20;Groningen\n", LocalDate.of(2015, 1, 1));
    assertThat(office.figures(LocalDate.of(2015, 1, 1)).listed()).isNull();
  }

  private void take(String file, int year) {
    office.write(plan(PublishedList.file(file), Optional.of(LocalDate.of(year, 1, 1)))::apply);
  }

  private static String lifetime(Draft row) {
    return row.text("valid_from").orElse("") + ".." + row.text("valid_to").orElse("");
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
