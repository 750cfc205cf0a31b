package nl.gia.feature.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.gia.feature.Secretariat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesFeatureTest {
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
  void newTopicIsSubmitted() {
    String topic = office.add("topic", "title=Sport");
    assertThat(office.row("topic", topic).text("phase")).contains("ingediend");
  }

  @Test
  void decisionWaitsForItsPhase() {
    assertThat(office.refusalOf("topic", "title=Sport", "decision=opgenomen"))
        .containsExactly(ThemesText.DECISION_IN_PHASE);
  }

  @Test
  void dateOfDecisionNeedsADecision() {
    assertThat(office.refusalOf("topic", "title=Sport", "decided_on=2009-01-01"))
        .containsExactly(ThemesText.DECIDED_WITHOUT_DECISION);
  }

  @Test
  void rejectedTopicOpensNoTheme() {
    office.add("theme", "name=Sport");
    assertThat(
            office.refusalOf(
                "topic", "title=Sport", "phase=besluit", "decision=afgewezen", "theme=Sport"))
        .containsExactly(ThemesText.ONLY_ADOPTED_OPENS);
  }

  @Test
  void themesStandInTheOrderInWhichTheyCame() {
    String first = office.add("theme", "name=Z");
    String second = office.add("theme", "name=A");
    assertThat(office.row("theme", first).text("position").orElseThrow())
        .isLessThan(office.row("theme", second).text("position").orElseThrow());
  }

  @Test
  void movedThemeStandsFirst() {
    String first = office.add("theme", "name=Z");
    String second = office.add("theme", "name=A");
    office.write(tx -> office.rows.move(tx, "theme", second, java.util.Optional.empty()));
    assertThat(office.row("theme", second).text("position").orElseThrow())
        .isLessThan(office.row("theme", first).text("position").orElseThrow());
  }
}
