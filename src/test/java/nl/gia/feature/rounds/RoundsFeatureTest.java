package nl.gia.feature.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Secretariat;
import nl.gia.journal.entry.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsFeatureTest {
  @TempDir Path folder;
  private Secretariat office;
  private String round;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
    office.add("edition", "number=2", "title=A");
    String version = office.add("edition_version", "edition=2", "label=0.3", "made_on=2010-06-01");
    round = office.add("round", "edition_version=" + version, "sent_on=2010-06-02");
    office.add("organisation", "name=VNG", "kind=vng");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void versionHasANumber() {
    assertThat(office.refusalOf("edition_version", "edition=2", "label=laatste"))
        .containsExactly(RoundsText.LABEL_SHAPE);
  }

  @Test
  void editionHasAVersionOnce() {
    assertThat(office.refusalOf("edition_version", "edition=2", "label=0.3"))
        .containsExactly(FeatureText.DUPLICATE);
  }

  @Test
  void roundIsNotSentBeforeItsVersionWasMade() {
    assertThat(office.refusalOfChange("round", round, "sent_on=2010-05-31"))
        .containsExactly(RoundsText.SENT_BEFORE_MADE);
  }

  @Test
  void roundIsNotDueBeforeItWasSent() {
    assertThat(office.refusalOfChange("round", round, "due=2010-06-01"))
        .containsExactly(FeatureText.UNTIL_BEFORE_SINCE);
  }

  @Test
  void roundIsSentToSomebody() {
    assertThat(office.refusalOf("round_recipient", "round=" + round))
        .containsExactly(RoundsText.WHO_RECEIVES);
  }

  @Test
  void whatWasReceivedIsAnAnswer() {
    assertThat(
            office.refusalOf(
                "round_recipient",
                "round=" + round,
                "organisation=VNG",
                "received_on=2010-06-09",
                "answer=geen reactie"))
        .containsExactly(RoundsText.RECEIVED_WITHOUT_ANSWER);
  }

  @Test
  void answerDoesNotComeBeforeTheRound() {
    assertThat(
            office.refusalOf(
                "round_recipient",
                "round=" + round,
                "organisation=VNG",
                "sent_on=2010-06-02",
                "received_on=2010-06-01",
                "answer=akkoord"))
        .containsExactly(FeatureText.UNTIL_BEFORE_SINCE);
  }

  @Test
  void remarkIsOnASectionOfItsEdition() {
    office.add("edition", "number=3", "title=B");
    String section = office.add("section", "edition=3", "part=vision", "heading=Visie");
    assertThat(office.refusalOf("remark", "edition=2", "section=" + section, "text=A"))
        .containsExactly(RoundsText.SECTION_OF_OTHER_EDITION);
  }

  @Test
  void remarkGoesOnAfterItsEditionWasAdopted() {
    String edition = office.all("edition").getFirst().row();
    String remark = office.add("remark", "edition=2", "text=A");
    office.write(tx -> {
      tx.set("edition", edition, "status", Value.of("vastgesteld"));
      tx.set("edition", edition, "frozen", Value.of("{\"section\":{}}"));
    });
    assertThat(office.refusalOfChange("remark", remark, "settled=ja")).isEmpty();
    assertThat(office.row("remark", remark).number("settled")).contains(1L);
  }
}
