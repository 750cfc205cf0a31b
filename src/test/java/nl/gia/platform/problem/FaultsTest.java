package nl.gia.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void aFaultThatGoesOnDoesNotFillTheLog(@TempDir Path folder) throws IOException {
    Path log = folder.resolve("gia.log");
    Faults faults = new Faults(log, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    List<RuntimeException> many =
        IntStream.range(0, 250).mapToObj(number -> fault("number " + number)).toList();
    many.forEach(faults::report);
    RuntimeException other = new IllegalArgumentException("another");
    faults.report(other);
    assertThat(Files.readAllLines(log).stream().filter(line -> !line.startsWith("  at ")))
        .containsExactly(
            "1970-01-01T00:00:00Z Fault " + Faults.code(many.getFirst()),
            "java.lang.IllegalStateException: number 0",
            "1970-01-01T00:00:00Z Fault "
                + Faults.code(many.getFirst())
                + " again, 10 times by now",
            "1970-01-01T00:00:00Z Fault "
                + Faults.code(many.getFirst())
                + " again, 100 times by now",
            "1970-01-01T00:00:00Z Fault " + Faults.code(other),
            "java.lang.IllegalArgumentException: another");
  }

  private static RuntimeException fault(String message) {
    return new IllegalStateException(message);
  }

  private static RuntimeException wrapped(RuntimeException cause) {
    return new IllegalStateException(cause);
  }
}
