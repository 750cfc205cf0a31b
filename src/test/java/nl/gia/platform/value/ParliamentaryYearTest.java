package nl.gia.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParliamentaryYearTest {
  @Test
  void summerBelongsToTheYearBefore() {
    assertThat(ParliamentaryYear.of(LocalDate.of(2008, 7, 1))).hasToString("2007-2008");
  }

  @Test
  void yearBeginsOnTheThirdTuesdayOfSeptember() {
    assertThat(ParliamentaryYear.of(LocalDate.of(2008, 9, 15))).hasToString("2007-2008");
    assertThat(ParliamentaryYear.of(LocalDate.of(2008, 9, 16))).hasToString("2008-2009");
  }
}
