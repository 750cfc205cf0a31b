package nl.gia.lists;

import static nl.gia.lists.Samples.names;
import static nl.gia.lists.Samples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.gia.RealData;
import nl.gia.SharedData;
import nl.gia.office.OfficeText;
import nl.gia.office.Value;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RealData
class RealListsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2012gemeentennumeriekopgemeentecode.xls|415|Gemcode,Gemcodel",
        "Gemeentenalfabetischperprovincie2015.xls|393"
            + "|Gemeentecode,Provinciecode,Gemeentenaam,Provincienaam",
        "cbs-gemeentenperprovincie-2012.csv|415|Gemcode,Gemcodel,provcode,provcodel",
        "derived-herindelingen-2009-2013.csv|50"
            + "|ingangsdatum,oud_code,oud_naam,nieuw_code,nieuw_naam,deel_oppervlak",
        "gemeentelijke-indeling.csv|789"
            + "|provinciecode,provincienaam,gemeentecode,gemeentenaam,begindatum,einddatum"
      })
  void listsOfTheStatisticsOfficeAreReadWhole(String file, int rows, String columns) {
    ReadList list = ListFile.read(SharedData.file("cbs/" + file));

    assertThat(list.rows()).hasSize(rows);
    assertThat(names(list)).containsExactly(columns.split(",", -1));
    assertThat(list.howRead().besides()).isZero();
  }

  @Test
  void eachYearHasItsNumberOfMunicipalities() {
    ReadList list = ListFile.read(SharedData.file("cbs/derived-gemeenten-per-1-jan-2008-2013.csv"));

    assertThat(texts(list).stream().filter(row -> row.getFirst().equals("2008"))).hasSize(443);
    assertThat(list.rows()).hasSize(443 + 441 + 431 + 418 + 415 + 408);
  }

  @Test
  void codesKeepTheirLeadingZeros() {
    ReadList list = ListFile.read(SharedData.file("cbs/2012gemeentennumeriekopgemeentecode.xls"));

    assertThat(texts(list).getFirst()).containsExactly("0003", "Appingedam");
  }

  @Test
  void aTaskListKeepsItsDatesWordsAndTruths() {
    ReadList list = ListFile.read(SharedData.file("excel/48962.xlsx"));

    assertThat(names(list).subList(3, 7))
        .containsExactly("Priority", "Due Date", "Assigned To", "Complete?");
    assertThat(texts(list).get(0).subList(4, 7)).containsExactly("TBD", "Mark", "1");
    assertThat(texts(list).get(1).subList(4, 7)).containsExactly("2008-03-15", "Mark", "0");
    assertThat(texts(list).get(3).get(4)).isEqualTo("9-Nove-07");
    assertThat(list.rows().get(2).cells().get(6).value()).isEqualTo(new Value.Truth(true));
  }

  @Test
  void contactsUnderTwoHeadingRowsKeepAllColumns() {
    ReadList list = ListFile.read(SharedData.file("excel/33082.xls"));

    assertThat(list.howRead().headerRows()).containsExactly(1, 2);
    assertThat(list.columns()).hasSize(78);
    assertThat(names(list)).contains("Contact", "Survey Date", "AR Arlington");
    assertThat(texts(list).getFirst()).contains("ABC Company", "444444444", "2005-01-10");
  }

  @Test
  void aSheetOfMergedCellsIsRead() {
    ReadList list = ListFile.read(SharedData.file("excel/51670.xls"));

    assertThat(texts(list)).anySatisfy(row -> assertThat(row).contains("CASH FIN SER GP", "510"));
    assertThat(list.howRead().otherSheets()).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource({"60284.xls, OLD_EXCEL", "SampleSS.ods, ODS", "date.xlsb, XLSB"})
  void otherFormatsAreRefusedByName(String file, OfficeText text) {
    Path path = SharedData.file("excel/" + file);

    assertThatThrownBy(() -> ListFile.read(path))
        .isInstanceOfSatisfying(UserFailure.class, e -> assertThat(e.text()).isEqualTo(text));
  }
}
