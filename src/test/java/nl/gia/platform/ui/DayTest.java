package nl.gia.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
  private static final LocalDate DAY = LocalDate.of(2008, 9, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-09-2008",
        "1-9-2008",
        "1/9/08",
        "01092008",
        "010908",
        " 1.9.2008 ",
        "2008-09-01"
      })
  void isTypedInManyWays(String typed) {
    assertThat(Day.typed(typed)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31-02-2008",
        "2008",
        "morgen",
        "",
        "1-13-2008",
        "11-12",
        "31-02",
        "1109",
        "11-122008",
        "112-2008",
        "1-9-200"
      })
  void whatIsNoDayIsNoDay(String typed) {
    assertThat(Day.typed(typed)).isEmpty();
  }

  @Test
  void storedDayIsShownTheDutchWay() {
    assertThat(Day.shown("2008-09-01")).isEqualTo("01-09-2008");
  }

  @Test
  void storedTextThatIsNoDayIsShownAsItIs() {
    assertThat(Day.shown("najaar 2008")).isEqualTo("najaar 2008");
  }
}
