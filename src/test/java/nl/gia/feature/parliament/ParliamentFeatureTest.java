package nl.gia.feature.parliament;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Secretariat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParliamentFeatureTest {
  @TempDir Path folder;
  private Secretariat office;
  private String letter;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
    letter = office.add("paper", "year=2007/08", "dossier=31 268", "number=8", "date=2008-07-01");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void dossierIsKeptWithoutItsSpace() {
    assertThat(office.row("paper", letter).text("dossier")).contains("31268");
  }

  @Test
  void yearOfParliamentIsKeptInOneWay() {
    String p = office.add("paper", "year=2010-2011", "dossier=31268", "number=40");
    assertThat(office.row("paper", p).text("year")).contains("2010/11");
  }

  @Test
  void dossierOfFourDigitsIsRefused() {
    assertThat(office.refusalOf("paper", "year=2007/08", "dossier=3126"))
        .containsExactly(ParliamentText.DOSSIER_SHAPE);
  }

  @Test
  void yearsThatDoNotFollowAreRefused() {
    assertThat(office.refusalOf("paper", "year=2007/09", "dossier=31268"))
        .containsExactly(ParliamentText.YEAR_SHAPE);
  }

  @Test
  void numberIsADigitOrALetter() {
    assertThat(office.refusalOf("paper", "year=2007/08", "dossier=31268", "number=nr. 9"))
        .containsExactly(ParliamentText.NUMBER_SHAPE);
  }

  @Test
  void paperIsDatedInItsYear() {
    assertThat(
            office.refusalOf(
                "paper", "year=2007/08", "dossier=31268", "number=9", "date=2008-09-16"))
        .containsExactly(ParliamentText.DATE_IN_OTHER_YEAR);
  }

  @Test
  void samePaperTwiceIsRefused() {
    assertThat(office.refusalOf("paper", "year=2007/08", "dossier=31268", "number=8"))
        .containsExactly(FeatureText.DUPLICATE);
  }

  @Test
  void settledPledgeNamesItsLetter() {
    assertThat(office.refusalOf("pledge", "text=A", "status=afgedaan"))
        .containsExactly(ParliamentText.SETTLED_BY_WHAT);
  }

  @Test
  void openPledgeIsSettledByNothing() {
    assertThat(office.refusalOf("pledge", "text=A", "settled_by=" + letter))
        .containsExactly(ParliamentText.NOT_SETTLED);
  }

  @Test
  void yearlyPledgeIsNotSettled() {
    assertThat(
            office.refusalOf(
                "pledge", "text=A", "recurs=jaarlijks", "status=afgedaan", "settled_by=" + letter))
        .containsExactly(ParliamentText.RECURRING_STAYS_OPEN);
  }

  @Test
  void pledgeIsNotSettledByAnOlderPaper() {
    String later =
        office.add("paper", "year=2008/09", "dossier=31268", "number=12", "date=2009-01-10");
    assertThat(
            office.refusalOf(
                "pledge", "text=A", "paper=" + later, "status=afgedaan", "settled_by=" + letter))
        .containsExactly(ParliamentText.SETTLED_BEFORE_MADE);
  }

  @Test
  void pledgeIsNotDueBeforeItWasMade() {
    assertThat(office.refusalOf("pledge", "text=A", "paper=" + letter, "due=2008-06-30"))
        .containsExactly(ParliamentText.BEFORE_PAPER);
  }

  @Test
  void settledPledgeOpensAgain() {
    String p = office.add("pledge", "text=A", "status=afgedaan", "settled_by=" + letter);
    assertThat(office.refusalOfChange("pledge", p, "status=open", "settled_by=")).isEmpty();
  }

  @Test
  void settledPledgeIsNotDropped() {
    String p = office.add("pledge", "text=A", "status=afgedaan", "settled_by=" + letter);
    assertThat(office.refusalOfChange("pledge", p, "status=vervallen", "settled_by="))
        .containsExactly(ParliamentText.NO_STEP_OF_PLEDGE);
  }

  @Test
  void answeredQuestionNamesItsPaper() {
    assertThat(
            office.refusalOf(
                "parliamentary_question", "paper=" + letter, "text=A", "status=beantwoord"))
        .containsExactly(ParliamentText.ANSWERED_BY_WHAT);
  }

  @Test
  void openQuestionIsAnsweredByNothing() {
    assertThat(
            office.refusalOf(
                "parliamentary_question", "paper=" + letter, "text=A", "answered_by=" + letter))
        .containsExactly(ParliamentText.QUESTION_NOT_ANSWERED);
  }

  @Test
  void questionIsNotDueBeforeItsPaper() {
    assertThat(
            office.refusalOf(
                "parliamentary_question", "paper=" + letter, "text=A", "due=2008-06-30"))
        .containsExactly(ParliamentText.BEFORE_PAPER);
  }

  @Test
  void answeredQuestionIsNotWithdrawn() {
    String q =
        office.add(
            "parliamentary_question",
            "paper=" + letter,
            "text=A",
            "status=beantwoord",
            "answered_by=" + letter);
    assertThat(
            office.refusalOfChange(
                "parliamentary_question", q, "status=ingetrokken", "answered_by="))
        .containsExactly(ParliamentText.NO_STEP_OF_QUESTION);
  }
}
