package nl.gia.figures;

import static nl.gia.db.Tables.INVOLVEMENT;
import static nl.gia.db.Tables.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.gia.figures.FigureSheet.AreaFigure;
import nl.gia.figures.FigureSheet.FactCount;
import nl.gia.figures.FigureSheet.RungCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
  @TempDir Path folder;
  private FigureRows given;

  @BeforeEach
  void open() {
    given = new FigureRows(folder);
  }

  @AfterEach
  void close() {
    given.close();
  }

  @Test
  void municipalityIsNotAliveOnTheDayItEnds() {
    given.municipality("0918", "Helden", "1812-01-01", "2010-01-01");
    given.municipality("0983", "Venlo", null, null);

    assertThat(given.then("2009-12-31").municipalities()).isEqualTo(2);
    assertThat(given.then("2010-01-01").municipalities()).isEqualTo(1);
  }

  @Test
  void municipalityIsAliveOnTheDayItBegins() {
    given.municipality("0983", "Venlo", null, null);
    given.municipality("1894", "Peel en Maas", "2010-01-01", null);

    assertThat(given.then("2009-12-31").municipalities()).isEqualTo(1);
    assertThat(given.then("2010-01-01").municipalities()).isEqualTo(2);
  }

  @Test
  void removedMunicipalityIsNotCounted() {
    given.municipality("0983", "Venlo", null, null);
    given.municipality("0984", "Venray", null, null);
    given
        .rows()
        .update(MUNICIPALITY)
        .set(MUNICIPALITY.REMOVED, 1L)
        .where(MUNICIPALITY.CODE.eq("0984"))
        .execute();

    assertThat(given.then("2010-01-01").municipalities()).isEqualTo(1);
  }

  @Test
  void withoutRegisterTheTotalThatHoldsOnTheDateCounts() {
    given.total("2010-01-01", 431);
    given.total("2010-03-18", 430);
    given.total("2011-01-01", 418);

    assertThat(given.then("2010-03-17").municipalities()).isEqualTo(431);
    assertThat(given.then("2010-12-31").municipalities()).isEqualTo(430);
    assertThat(given.then("2010-12-31").municipalitiesSource()).isEqualTo("total");
  }

  @Test
  void registerThatHoldsAllGoesBeforeTheTotal() {
    given.total("2010-01-01", 2);
    given.municipality("0983", "Venlo", null, null);
    given.municipality("0597", "Rozenburg", null, "2010-03-18");

    assertThat(given.then("2010-03-17").municipalities()).isEqualTo(2);
    assertThat(given.then("2010-12-31").municipalities()).isEqualTo(1);
    assertThat(given.then("2010-12-31").municipalitiesSource()).isEqualTo("register");
  }

  @Test
  void sharesOfARegisterThatIsStillBeingFilledAreTakenOfTheTotal() {
    given.indicator("verbonden", "a");
    curve();
    given.definition("verbonden", 1, null, "verbonden", "peildatum");
    given.total("2010-01-01", 431);
    given.municipality("0983", "Venlo", null, null);
    given.involvement("0983", "verbonden", "2009-06-01", null);

    FigureSheet sheet = given.then("2010-12-31");
    assertThat(sheet.municipalities()).isEqualTo(431);
    assertThat(sheet.municipalitiesSource()).isEqualTo("total");
    assertThat(sheet.registered()).isEqualTo(1);
    assertThat(sheet.partly()).isTrue();
    assertThat(sheet.main().orElseThrow().share()).isEqualByComparingTo("0.232");
    assertThat(sheet.rungs()).contains(new RungCount(0, 430), new RungCount(4, 1));
  }

  @Test
  void ofARegisterThatIsStillBeingFilledNoRegionHasAShare() {
    given.indicator("verbonden", "a");
    curve();
    given.definition("verbonden", 1, null, "verbonden", "peildatum");
    given.province("31", "Limburg");
    given.region(1, "Limburg", "31");
    given.total("2010-01-01", 431);
    given.municipality("0983", "Venlo", null, null);
    given.lies("0983", "31", null, null);
    given.involvement("0983", "verbonden", "2009-06-01", null);

    assertThat(given.then("2010-12-31").regions())
        .extracting(AreaFigure::name, AreaFigure::municipalities, AreaFigure::share)
        .containsExactly(tuple("Limburg", 1, null), tuple(null, 430, null));
  }

  @Test
  void neitherRegisterNorTotalLeavesTheNumberUnknown() {
    given.total("2009-01-01", 441);

    assertThat(given.then("2008-12-31").municipalities()).isNull();
    assertThat(given.then("2008-12-31").needed()).isNull();
  }

  @Test
  void neededIsRoundedUpInEveryYear() {
    given.indicator("verbonden", "a");
    curve();
    int[] totals = {443, 441, 431, 418, 415};
    for (int i = 0; i < totals.length; i++) {
      given.total((2008 + i) + "-01-01", totals[i]);
    }

    assertThat(List.of(2008, 2009, 2010, 2011, 2012))
        .extracting(year -> given.then(year + "-01-01").needed())
        .containsExactly(45, 78, 108, 136, 166);
  }

  @Test
  void targetBetweenTwoIsOnTheLineAndOurs() {
    given.indicator("verbonden", "a");
    curve();

    assertThat(given.then("2009-12-31").target()).isEqualByComparingTo("17.5");
    assertThat(given.then("2009-12-31").ownInterim()).isTrue();
    assertThat(given.then("2012-12-31").target()).isEqualByComparingTo("40");
    assertThat(given.then("2012-12-31").ownInterim()).isFalse();
  }

  @Test
  void targetOfTheYearItselfGoesBeforeTheLine() {
    given.indicator("verbonden", "a");
    curve();
    given.target("verbonden", 2009, 15, true);

    assertThat(given.then("2009-12-31").target()).isEqualByComparingTo("15");
  }

  @Test
  void beyondTheCurveThereIsNoTarget() {
    given.indicator("verbonden", "a");
    curve();

    assertThat(given.then("2013-12-31").target()).isNull();
    assertThat(given.then("2007-12-31").target()).isNull();
  }

  @Test
  void factHoldsFromItsFirstDayUntilTheDayItEnds() {
    given.municipality("0983", "Venlo", null, null);
    given.involvement("0983", "verbonden", "2009-03-01", "2010-03-01");

    assertThat(countOf("verbonden", "2009-02-28")).isZero();
    assertThat(countOf("verbonden", "2009-03-01")).isEqualTo(1);
    assertThat(countOf("verbonden", "2010-02-28")).isEqualTo(1);
    assertThat(countOf("verbonden", "2010-03-01")).isZero();
  }

  @Test
  void highestFactDecidesTheRung() {
    given.municipality("0983", "Venlo", null, null);
    given.municipality("0984", "Venray", null, null);
    given.municipality("0599", "Rotterdam", null, null);
    given.involvement("0983", "bekend", "2008-01-01", null);
    given.involvement("0983", "eigen_beleid", "2008-06-01", null);
    given.involvement("0984", "gebruikt", "2008-06-01", null);

    assertThat(given.then("2008-12-31").rungs())
        .containsExactly(
            new RungCount(0, 1),
            new RungCount(1, 0),
            new RungCount(2, 0),
            new RungCount(3, 1),
            new RungCount(4, 0),
            new RungCount(5, 1));
  }

  @Test
  void withoutRegisterAllStandOnTheLowestRung() {
    given.total("2008-01-01", 443);

    assertThat(given.then("2008-12-31").rungs()).first().isEqualTo(new RungCount(0, 443));
  }

  @Test
  void removedFactAndUnknownFactAreNotCounted() {
    given.municipality("0983", "Venlo", null, null);
    String fact = given.involvement("0983", "bekend", "2008-01-01", null);
    given.involvement("0983", "bewonderd", "2008-01-01", null);
    given
        .rows()
        .update(INVOLVEMENT)
        .set(INVOLVEMENT.REMOVED, 1L)
        .where(INVOLVEMENT.ID.eq(fact))
        .execute();

    assertThat(given.then("2008-12-31").rungs()).first().isEqualTo(new RungCount(0, 1));
    assertThat(given.then("2008-12-31").recorded()).isFalse();
  }

  @Test
  void factOfAnEndedMunicipalityDoesNotCountAsReportedThen() {
    peelAndMaas();
    given.involvement("0918", "verbonden", "2008-06-01", null);

    assertThat(countOf("verbonden", "2009-12-31")).isEqualTo(1);
    assertThat(countOf("verbonden", "2010-12-31")).isZero();
  }

  @Test
  void onTodaysDivisionTheSuccessorCountsOnce() {
    peelAndMaas();
    given.involvement("0918", "verbonden", "2008-06-01", null);
    given.involvement("0929", "verbonden", "2009-06-01", null);

    FigureSheet then = given.then("2009-12-31");
    FigureSheet today = given.today("2009-12-31");
    assertThat(then.facts()).contains(new FactCount("verbonden", 2));
    assertThat(then.municipalities()).isEqualTo(3);
    assertThat(today.facts()).contains(new FactCount("verbonden", 1));
    assertThat(today.municipalities()).isEqualTo(2);
  }

  @Test
  void onTodaysDivisionAFactGoesWithItsMunicipalityThatEndedBefore() {
    peelAndMaas();
    given.involvement("0918", "verbonden", "2008-06-01", null);

    assertThat(given.today("2010-12-31").facts()).contains(new FactCount("verbonden", 1));
    assertThat(given.today("2010-12-31").municipalities()).isEqualTo(2);
  }

  @Test
  void successorsAreFollowedToTheEndOfTheChain() {
    given.municipality("0001", "Een", null, "2009-01-01");
    given.municipality("0002", "Twee", "2009-01-01", "2012-01-01");
    given.municipality("0003", "Drie", "2012-01-01", null);
    given.successor("0001", "0002", 1, "2009-01-01");
    given.successor("0002", "0003", 1, "2012-01-01");

    Succession succession = new Succession(given.register(), LocalDate.of(2020, 1, 1));
    assertThat(succession.of("m0001")).isEqualTo("m0003");
  }

  @Test
  void mergerThatIsStillToComeIsNotFollowed() {
    peelAndMaas();

    Succession succession = new Succession(given.register(), LocalDate.of(2009, 12, 31));
    assertThat(succession.of("m0918")).isEqualTo("m0918");
  }

  @Test
  void aSplitGoesToTheLargestShare() {
    given.municipality("0993", "Meerlo-Wanssum", null, "2010-01-01");
    given.municipality("1507", "Horst aan de Maas", null, null);
    given.municipality("0984", "Venray", null, null);
    given.successor("0993", "0984", 0.45, "2010-01-01");
    given.successor("0993", "1507", 0.53, "2010-01-01");

    Succession succession = new Succession(given.register(), LocalDate.of(2020, 1, 1));
    assertThat(succession.of("m0993")).isEqualTo("m1507");
  }

  @Test
  void successorsInACircleLeaveAMunicipalityWhereItWas() {
    given.municipality("0001", "Een", null, null);
    given.municipality("0002", "Twee", null, null);
    given.successor("0001", "0002", 1, "2009-01-01");
    given.successor("0002", "0001", 1, "2009-01-01");

    assertThat(given.today("2010-12-31").municipalities()).isEqualTo(2);
  }

  @Test
  void withoutKnownSuccessorAFactCountsWhereItWas() {
    given.municipality("0918", "Helden", null, "2010-01-01");
    given.involvement("0918", "bekend", "2008-06-01", null);

    assertThat(given.today("2009-12-31").facts()).contains(new FactCount("bekend", 1));
    assertThat(given.today("2009-12-31").municipalities()).isEqualTo(1);
  }

  @Test
  void regionsAddTheirProvincesAndTheUnplacedStandApart() {
    given.province("25", "Gelderland");
    given.province("23", "Overijssel");
    given.region(1, "Gelderland/Overijssel", "25", "23");
    given.municipality("0268", "Nijmegen", null, null);
    given.municipality("0153", "Enschede", null, null);
    given.municipality("0983", "Venlo", null, null);
    given.lies("0268", "25", null, null);
    given.lies("0153", "23", null, null);
    given.involvement("0153", "bekend", "2008-06-01", null);

    assertThat(given.then("2008-12-31").regions())
        .extracting(AreaFigure::name, AreaFigure::municipalities, area -> area.rungs().get(1))
        .containsExactly(
            tuple("Gelderland/Overijssel", 2, new RungCount(1, 1)),
            tuple(null, 1, new RungCount(1, 0)));
  }

  @Test
  void municipalityCountsInTheProvinceOfTheDate() {
    given.province("26", "Utrecht");
    given.province("28", "Zuid-Holland");
    given.municipality("0620", "Vianen", null, null);
    given.lies("0620", "28", null, "2002-01-01");
    given.lies("0620", "26", "2002-01-01", null);

    assertThat(given.then("2008-12-31").provinces())
        .extracting(AreaFigure::name, AreaFigure::municipalities)
        .containsExactly(tuple("Utrecht", 1), tuple("Zuid-Holland", 0));
  }

  private void curve() {
    given.target("verbonden", 2008, 10, false);
    given.target("verbonden", 2012, 40, false);
  }

  private void peelAndMaas() {
    given.municipality("0918", "Helden", null, "2010-01-01");
    given.municipality("0929", "Kessel", null, "2010-01-01");
    given.municipality("0983", "Venlo", null, null);
    given.municipality("1894", "Peel en Maas", "2010-01-01", null);
    given.successor("0918", "1894", 0.99, "2010-01-01");
    given.successor("0929", "1894", 0.95, "2010-01-01");
  }

  private int countOf(String fact, String date) {
    return given.then(date).facts().stream()
        .filter(count -> count.fact().equals(fact))
        .mapToInt(FactCount::count)
        .sum();
  }
}
