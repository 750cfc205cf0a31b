package nl.gia.figures;

import static nl.gia.db.Tables.INDICATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import nl.gia.figures.FigureSheet.DefinitionFigure;
import nl.gia.figures.FigureSheet.IndicatorFigure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorFiguresTest {
  @TempDir Path folder;
  private FigureRows given;

  @BeforeEach
  void tenMunicipalities() {
    given = new FigureRows(folder);
    for (int code = 1; code <= 10; code++) {
      given.municipality("000" + code, "Gemeente " + code, null, null);
    }
    given.indicator("verbonden", "a");
    given.target("verbonden", 2008, 10, false);
    given.target("verbonden", 2012, 40, false);
  }

  @AfterEach
  void close() {
    given.close();
  }

  @Test
  void municipalityWithSeveralOfTheFactsCountsOnce() {
    given.definition("verbonden", 1, null, "verbonden,eigen_beleid", "peildatum");
    given.involvement("0001", "verbonden", "2008-05-01", null);
    given.involvement("0001", "eigen_beleid", "2008-06-01", null);
    given.involvement("0002", "bekend", "2008-06-01", null);

    assertThat(at("2008-12-31").count()).isEqualTo(1);
    assertThat(at("2008-12-31").share()).isEqualByComparingTo("10");
  }

  @Test
  void versionThatHoldsOnTheDateIsUsed() {
    given.definition("verbonden", 1, "2008-01-01", "verbonden", "peildatum");
    given.definition("verbonden", 2, "2010-01-01", "bekend", "peildatum");
    given.involvement("0001", "verbonden", "2008-05-01", null);
    given.involvement("0002", "bekend", "2008-05-01", null);
    given.involvement("0003", "bekend", "2008-05-01", null);

    assertThat(at("2009-12-31").count()).isEqualTo(1);
    assertThat(at("2010-01-01").count()).isEqualTo(2);
    assertThat(at("2010-01-01").definition())
        .isEqualTo(
            new DefinitionFigure(
                "verbonden2", 2, "Gemeenten met: bekend", List.of("bekend"), "peildatum"));
  }

  @Test
  void withoutDefinitionOnTheDateNothingIsCounted() {
    given.definition("verbonden", 1, "2009-01-01", "verbonden", "peildatum");

    assertThat(at("2008-12-31").definition()).isNull();
    assertThat(at("2008-12-31").count()).isNull();
    assertThat(at("2008-12-31").difference()).isNull();
  }

  @Test
  void reportingYearCountsWhatBeganInThatYear() {
    given.definition("verbonden", 1, null, "deelgenomen", "verslagjaar");
    given.involvement("0001", "deelgenomen", "2008-09-11", "2008-09-12");
    given.involvement("0002", "deelgenomen", "2009-01-01", null);

    assertThat(at("2008-12-31").count()).isEqualTo(1);
    assertThat(at("2009-12-31").count()).isEqualTo(1);
    assertThat(at("2010-12-31").count()).isZero();
  }

  @Test
  void differenceAndShortfallStandBesideTheTarget() {
    given.definition("verbonden", 1, null, "verbonden", "peildatum");
    given.involvement("0001", "verbonden", "2008-05-01", null);

    IndicatorFigure figure = at("2012-12-31");
    assertThat(figure.difference()).isEqualByComparingTo("-30");
    assertThat(figure.needed()).isEqualTo(4);
    assertThat(figure.shortfall()).isEqualTo(3);
  }

  @Test
  void metTargetHasNoShortfall() {
    given.definition("verbonden", 1, null, "verbonden", "peildatum");
    given.involvement("0001", "verbonden", "2008-05-01", null);
    given.involvement("0002", "verbonden", "2008-05-01", null);

    assertThat(at("2008-12-31").shortfall()).isZero();
    assertThat(at("2008-12-31").difference()).isEqualByComparingTo("10");
  }

  @Test
  void forecastFollowsTheLineToTheLastTarget() {
    given.definition("verbonden", 1, null, "verbonden", "peildatum");
    given.involvement("0001", "verbonden", "2008-05-01", null);
    given.involvement("0002", "verbonden", "2009-05-01", null);

    assertThat(at("2009-12-31").forecast())
        .isEqualTo(new FigureSheet.Forecast(2012, new BigDecimal("50")));
  }

  @Test
  void yearBeforeAnythingWasRecordedIsNoPointOfTheTrend() {
    given.definition("verbonden", 1, null, "verbonden", "peildatum");
    given.involvement("0001", "verbonden", "2010-05-01", null);

    assertThat(at("2010-12-31").forecast()).isNull();
  }

  @Test
  void droppedIndicatorStaysButIsNotTheMainOne() {
    given.indicator("bekendheid", "b");
    given.target("bekendheid", 2008, 50, false);
    given
        .rows()
        .update(INDICATOR)
        .set(INDICATOR.STATUS, "vervallen")
        .set(INDICATOR.DROPPED_REASON, "Andere definitie.")
        .where(INDICATOR.ID.eq("verbonden"))
        .execute();

    FigureSheet sheet = given.then("2008-12-31");
    assertThat(sheet.target()).isEqualByComparingTo("50");
    assertThat(sheet.indicators())
        .extracting(IndicatorFigure::id, IndicatorFigure::main, IndicatorFigure::droppedReason)
        .containsExactly(
            tuple("verbonden", false, "Andere definitie."), tuple("bekendheid", true, ""));
  }

  private IndicatorFigure at(String date) {
    return given.then(date).main().orElseThrow();
  }
}
