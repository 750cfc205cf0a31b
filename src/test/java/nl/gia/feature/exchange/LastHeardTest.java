package nl.gia.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When something last came of whom, and what each colleague still lacks. */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class LastHeardTest {
  private static final Texts TEXTS = new Texts(Texts.DUTCH);

  private Secretary anna;
  private Secretary bert;
  @TempDir private Path folder;

  @BeforeEach
  void openBoth() throws IOException {
    anna = new Secretary(Files.createDirectory(folder.resolve("a")), "Anna");
    bert = new Secretary(Files.createDirectory(folder.resolve("b")), "Bert");
    bert.add("organisation", Map.of("name", "Gemeente Delft", "kind", "gemeente"));
    anna.take(bert);
  }

  @AfterEach
  void closeBoth() {
    anna.close();
    bert.close();
  }

  private static Colleague only(Secretary who) {
    try (ExchangeViewModel model = who.files(TEXTS)) {
      assertThat(model.colleagues()).hasSize(1);
      return model.colleagues().getFirst();
    }
  }

  private void pass(int days) {
    anna.time.pass(Duration.ofDays(days));
    bert.time.pass(Duration.ofDays(days));
  }

  @Test
  void silenceIsToldFromTwoWeeksOn() {
    pass(13);
    assertThat(only(anna).silent()).isFalse();
    pass(1);
    assertThat(only(anna).silent()).isTrue();
    pass(7);
    assertThat(only(anna).silentWeeks()).isEqualTo(3);
    assertThat(TEXTS.get(ExchangeText.SILENT_OF, only(anna).silentWeeks(), "Bert"))
        .isEqualTo("Al 3 weken niets van Bert");
  }

  @Test
  void anyFileOfTheirsEndsIt() {
    pass(21);
    anna.take(bert);

    assertThat(only(anna).silent()).isFalse();
    assertThat(only(anna).heardOn()).isEqualTo("22-06-2010 09:00");
  }

  @Test
  void aFileThatWasLongUnderwayIsOfTheDayItWasMade() {
    Path made = bert.file("underway.gia.json");
    pass(21);
    try (ExchangeViewModel model = anna.files(TEXTS)) {
      model.look(java.util.List.of(made));
      model.take();
    }
    assertThat(only(anna).silentWeeks()).isEqualTo(3);
  }

  @Test
  void aClockAYearAheadHidesNoSilence() {
    bert.time.pass(Duration.ofDays(365));
    bert.add("organisation", Map.of("name", "Gemeente Venlo", "kind", "gemeente"));
    anna.take(bert);
    assertThat(only(anna).heardOn()).isEqualTo("01-06-2010 09:00");

    bert.time.pass(Duration.ofDays(-365));
    pass(21);
    assertThat(only(anna).silentWeeks()).isEqualTo(3);
    anna.add("organisation", Map.of("name", "Gemeente Lelystad", "kind", "gemeente"));
    bert.take(anna);
    anna.take(bert);
    assertThat(only(anna).silent()).isFalse();
    assertThat(only(anna).lacks()).isZero();
  }

  @Test
  void whoIsNotTrustedIsNotMissed() {
    try (ExchangeViewModel model = anna.files(TEXTS)) {
      model.selected().set(model.colleagues().getFirst().id());
      model.revokeChosen();
    }
    pass(21);
    assertThat(only(anna).silent()).isFalse();
  }

  @Test
  void whatAColleagueLacksIsCountedUntilTheySayToHaveIt() {
    assertThat(only(anna).lacks()).isZero();
    anna.add("organisation", Map.of("name", "Gemeente Venlo", "kind", "gemeente"));
    anna.add("organisation", Map.of("name", "Gemeente Lelystad", "kind", "gemeente"));
    // Two organisations, and who writes, which goes before the first of them.
    assertThat(only(anna).lacks()).isEqualTo(3);

    bert.take(anna);
    assertThat(only(anna).lacks()).as("sent is not received").isEqualTo(3);

    pass(1);
    anna.take(bert);
    assertThat(only(anna).lacks()).isZero();
  }
}
