package nl.gia.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-2-2010",
        "01-02-2010",
        "01/02/2010",
        "1.2.2010",
        "2010-02-01",
        "2010-2-1",
        "20100201",
        "1 februari 2010",
        "1 feb. 2010",
        "1-feb-2010",
        "40210",
        "2010-02-01T00:00:00",
        " 01-02-2010 "
      })
  void aDateIsReadInEachUsualSpelling(String written) {
    assertThat(Lenient.date(written)).contains(LocalDate.of(2010, 2, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "TBD", "9-Nove-07", "31-02-2010", "2010", "3/15/08", "0003", "1 mart 2010"})
  void whatIsNoCertainDateIsNone(String written) {
    assertThat(Lenient.date(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,5|1234.5",
        "1234,5|1234.5",
        "1234.5|1234.5",
        "1.234|1234",
        "0.995|0.995",
        "1,234.50|1234.50",
        "-3|-3",
        "12,5%|12.5",
        "€ 2.500|2500",
        "1 234|1234",
        "−4|-4"
      })
  void aNumberIsReadInEachUsualSpelling(String written, BigDecimal expected) {
    assertThat(Lenient.number(written)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n.v.t.", "1.2.3", "1,2,3", "12a", "--1"})
  void whatIsNoNumberIsNone(String written) {
    assertThat(Lenient.number(written)).isEmpty();
  }
}
