package nl.gia.feature.municipalities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.gia.feature.Secretariat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MunicipalitiesFeatureTest {
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
  void codesAreOneHoweverTheyAreWritten() {
    assertThat(
            java.util.stream.Stream.of("321", "0321", "GM0321", "gm321", "321.0")
                .map(Codes::municipality))
        .containsOnly("0321");
  }

  @Test
  void shortCodeIsFilledUp() {
    String id = office.add("municipality", "code=321", "name=Houten");
    assertThat(office.row("municipality", id).text("code")).contains("0321");
  }

  @Test
  void sameCodeGivesTheSameIdEverywhere() {
    assertThat(office.add("municipality", "code=GM0321", "name=Houten"))
        .isEqualTo(nl.gia.platform.value.Ids.natural("municipality", "0321"));
  }

  @Test
  void codeOfFiveDigitsIsRefused() {
    assertThat(office.refusalOf("municipality", "code=12345", "name=X"))
        .containsExactly(MunicipalitiesText.CODE_SHAPE);
  }

  @Test
  void provinceHasACodeOfTwoDigits() {
    assertThat(office.refusalOf("province", "code=250", "name=X"))
        .containsExactly(MunicipalitiesText.PROVINCE_CODE_SHAPE);
  }

  @Test
  void regionZeroIsRefused() {
    assertThat(office.refusalOf("region", "number=0", "name=X"))
        .containsExactly(MunicipalitiesText.NUMBER_FROM_ONE);
  }

  @Test
  void municipalityLiesInOneProvinceAtATime() {
    office.add("municipality", "code=620", "name=Vianen");
    office.add("province", "code=28", "name=Zuid-Holland");
    office.add("province", "code=26", "name=Utrecht");
    office.add("municipality_province", "municipality=0620", "province=28", "valid_to=2002-01-01");
    assertThat(
            office.refusalOf(
                "municipality_province",
                "municipality=Vianen",
                "province=Utrecht",
                "valid_from=2001-01-01"))
        .containsExactly(MunicipalitiesText.LIES_ELSEWHERE);
  }

  @Test
  void municipalityDoesNotSucceedItself() {
    office.add("municipality", "code=918", "name=Helden");
    assertThat(
            office.refusalOf(
                "municipality_successor", "municipality=918", "successor=0918", "date=2010-01-01"))
        .containsExactly(MunicipalitiesText.NOT_ITS_OWN_SUCCESSOR);
  }

  @Test
  void shareAboveOneIsRefused() {
    office.add("municipality", "code=918", "name=Helden");
    office.add("municipality", "code=1894", "name=Peel en Maas");
    assertThat(
            office.refusalOf(
                "municipality_successor",
                "municipality=918",
                "successor=1894",
                "share=99",
                "date=2010-01-01"))
        .containsExactly(MunicipalitiesText.SHARE_RANGE);
  }

  @Test
  void endedMunicipalityDoesNothingMore() {
    office.add("municipality", "code=918", "name=Helden", "valid_to=2010-01-01");
    assertThat(
            office.refusalOf(
                "involvement", "municipality=Helden", "fact=bekend", "since=2010-01-01"))
        .containsExactly(MunicipalitiesText.AFTER_ITS_END);
  }

  @Test
  void fewerThanNoInhabitantsIsRefused() {
    office.add("municipality", "code=0503", "name=Delft");
    assertThat(
            office.refusalOf(
                "municipality_size", "municipality=0503", "year=2010", "inhabitants=-1"))
        .containsExactly(MunicipalitiesText.INHABITANTS_FROM_NONE);
  }

  @Test
  void yearOfAnotherCenturyIsRefused() {
    office.add("municipality", "code=0503", "name=Delft");
    assertThat(office.refusalOf("municipality_size", "municipality=0503", "year=20010"))
        .containsExactly(MunicipalitiesText.YEAR_RANGE);
  }
}
