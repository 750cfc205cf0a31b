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

  @Test
  void topicGoesOnAsFarAsItCan() {
    String topic = office.add("topic", "title=Sport");
    assertThat(office.refusalOfChange("topic", topic, "phase=werkgroep")).isEmpty();
  }

  @Test
  void topicGoesBackOnePhaseAtATime() {
    String topic = office.add("topic", "title=Sport", "phase=werkgroep");
    assertThat(office.refusalOfChange("topic", topic, "phase=ingediend"))
        .containsExactly(ThemesText.NO_STEP);
  }

  @Test
  void topicTakesNoStepBeforeItWasProposed() {
    office.add("topic", "title=Sport", "proposed_on=2008-07-01");
    assertThat(office.refusalOf("topic_step", "topic=Sport", "phase=verkenning", "date=2008-06-30"))
        .containsExactly(ThemesText.BEFORE_PROPOSED);
  }

  @Test
  void scoreAboveFiveIsRefused() {
    office.add("topic", "title=Sport");
    office.add("organisation", "name=VNG", "kind=vng");
    assertThat(office.refusalOf("topic_opinion", "topic=Sport", "organisation=VNG", "score=6"))
        .containsExactly(ThemesText.SCORE_RANGE);
  }

  @Test
  void renamedThemeHasANewName() {
    office.add("theme", "name=Werk");
    assertThat(office.refusalOf("theme_change", "theme=Werk", "kind=rename", "date=2010-01-01"))
        .containsExactly(ThemesText.NEW_NAME);
  }

  @Test
  void mergedThemeGoesOverIntoAnother() {
    office.add("theme", "name=Werk");
    assertThat(office.refusalOf("theme_change", "theme=Werk", "kind=merge", "date=2010-01-01"))
        .containsExactly(ThemesText.INTO_WHAT);
  }

  @Test
  void splitThemeGoesOverIntoAnother() {
    office.add("theme", "name=Werk");
    assertThat(office.refusalOf("theme_change", "theme=Werk", "kind=split", "date=2010-01-01"))
        .containsExactly(ThemesText.INTO_WHAT);
  }

  @Test
  void themeDoesNotGoOverIntoItself() {
    office.add("theme", "name=Werk");
    assertThat(
            office.refusalOf(
                "theme_change", "theme=Werk", "kind=merge", "date=2010-01-01", "into=Werk"))
        .containsExactly(ThemesText.INTO_ITSELF);
  }
}
