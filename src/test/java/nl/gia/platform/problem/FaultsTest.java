package nl.gia.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultsTest {
  @Test
  void sameFaultHasTheSameCodeWhateverItSays() {
    assertThat(Faults.code(fault("one"))).isEqualTo(Faults.code(fault("two")));
  }

  @Test
  void faultElsewhereHasAnotherCode() {
    assertThat(Faults.code(fault("one")))
        .isNotEqualTo(Faults.code(new IllegalStateException("one")));
  }

  @Test
  void causeCounts() {
    assertThat(Faults.code(wrapped(new IllegalStateException())))
        .isNotEqualTo(Faults.code(wrapped(new IllegalArgumentException())));
  }

  @Test
  void codeIsShortEnoughToReadOut() {
    assertThat(Faults.code(fault("one"))).matches("[0-9A-Z]{3}-[0-9A-Z]{4}");
  }

  private static RuntimeException fault(String message) {
    return new IllegalStateException(message);
  }

  private static RuntimeException wrapped(RuntimeException cause) {
    return new IllegalStateException(cause);
  }
}
