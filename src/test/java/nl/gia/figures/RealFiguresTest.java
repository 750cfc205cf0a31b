package nl.gia.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.gia.RealData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@RealData
class RealFiguresTest {
  @TempDir Path folder;
  private FigureRows given;

  @BeforeEach
  void register() throws IOException {
    given = new FigureRows(folder);
    RealRegister.find().fill(given);
  }

  @AfterEach
  void close() {
    if (given != null) {
      given.close();
    }
  }

  @Test
  void municipalitiesOnEachFirstOfJanuaryAreThoseThatLived() {
    assertThat(List.of(2008, 2009, 2010, 2011, 2012))
        .extracting(year -> given.then(year + "-01-01").municipalities())
        .containsExactly(443, 441, 431, 418, 415);
  }

  @Test
  void endOf2010HasOneLess() {
    assertThat(given.then("2010-12-31").municipalities()).isEqualTo(430);
  }

  @Test
  void heldenIsGoneOnTheFirstOfJanuary2010() {
    given.involvement("0918", "verbonden", "2008-06-01", null);

    assertThat(given.then("2009-12-31").rungs().get(4).count()).isEqualTo(1);
    assertThat(given.then("2010-01-01").rungs().get(4).count()).isZero();
  }

  @Test
  void heldenCountsAtPeelEnMaasOnTodaysDivision() {
    for (String code : List.of("0918", "0929", "0934", "0941")) {
      given.involvement(code, "verbonden", "2008-06-01", null);
    }

    assertThat(given.then("2009-12-31").rungs().get(4).count()).isEqualTo(4);
    assertThat(given.today("2009-12-31").rungs().get(4).count()).isEqualTo(1);
  }

  @Test
  void everyMunicipalityLiesInAProvince() {
    FigureSheet sheet = given.then("2012-01-01");

    assertThat(sheet.provinces()).hasSize(12);
    assertThat(sheet.provinces())
        .extracting(FigureSheet.AreaFigure::municipalities)
        .doesNotContain(0);
    assertThat(sheet.provinces().stream().mapToInt(FigureSheet.AreaFigure::municipalities).sum())
        .isEqualTo(415);
  }
}
