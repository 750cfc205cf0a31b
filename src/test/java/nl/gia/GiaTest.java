package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GiaTest {
  @Test
  void runsOnTheJavaItIsBuiltFor() {
    assertThat(Runtime.version().feature()).isEqualTo(25);
  }
}
