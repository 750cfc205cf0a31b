package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@RealData
class SharedDataTest {
  @Test
  void theListsOfStatisticsNetherlandsAreThere() {
    assertThat(SharedData.file("cbs/gemeentelijke-indeling.csv")).isNotEmptyFile();
  }
}
