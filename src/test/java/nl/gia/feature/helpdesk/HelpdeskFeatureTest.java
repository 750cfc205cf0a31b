package nl.gia.feature.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Secretariat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpdeskFeatureTest {
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
  void newQuestionIsOpen() {
    String q = office.add("question", "asked_on=2010-06-01", "text=A");
    assertThat(office.row("question", q).text("status")).contains("open");
  }

  @Test
  void questionIsNotDueBeforeItWasAsked() {
    assertThat(office.refusalOf("question", "asked_on=2010-06-01", "text=A", "due=2010-05-31"))
        .containsExactly(FeatureText.UNTIL_BEFORE_SINCE);
  }

  @Test
  void questionIsNotAnsweredBeforeItWasAsked() {
    assertThat(
            office.refusalOf(
                "question",
                "asked_on=2010-06-01",
                "text=A",
                "status=beantwoord",
                "answered_on=2010-05-31"))
        .containsExactly(FeatureText.UNTIL_BEFORE_SINCE);
  }

  @Test
  void answeredQuestionSaysWhen() {
    assertThat(office.refusalOf("question", "asked_on=2010-06-01", "text=A", "status=beantwoord"))
        .containsExactly(HelpdeskText.ANSWERED_WHEN);
  }

  @Test
  void openQuestionHasNoDateOfAnswer() {
    assertThat(
            office.refusalOf("question", "asked_on=2010-06-01", "text=A", "answered_on=2010-06-02"))
        .containsExactly(HelpdeskText.NOT_ANSWERED_YET);
  }

  @Test
  void answeredQuestionIsTakenUpAgain() {
    String q =
        office.add(
            "question",
            "asked_on=2010-06-01",
            "text=A",
            "status=beantwoord",
            "answered_on=2010-06-02");
    assertThat(office.refusalOfChange("question", q, "status=in behandeling", "answered_on="))
        .isEmpty();
  }

  @Test
  void answeredQuestionIsNotDropped() {
    String q =
        office.add(
            "question",
            "asked_on=2010-06-01",
            "text=A",
            "status=beantwoord",
            "answered_on=2010-06-02");
    assertThat(office.refusalOfChange("question", q, "status=vervallen", "answered_on="))
        .containsExactly(HelpdeskText.NO_STEP);
  }

  @Test
  void answerCitesASectionOfItsEdition() {
    office.add("edition", "number=1", "title=A");
    office.add("edition", "number=2", "title=B");
    String section = office.add("section", "edition=1", "part=vision", "heading=Visie");
    String q = office.add("question", "asked_on=2010-06-01", "text=A");
    assertThat(
            office.refusalOf("answer", "question=" + q, "text=A", "cites=" + section, "edition=2"))
        .containsExactly(HelpdeskText.CITES_OTHER_EDITION);
  }
}
