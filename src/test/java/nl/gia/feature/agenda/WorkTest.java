package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.gia.journal.Reading;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Ik werk hieraan": a sign for colleagues, which keeps nobody from anything. */
class WorkTest {
  private static final Texts TEXTS = new Texts(Texts.DUTCH);

  @TempDir private Path folder;
  private Colleague anna;
  private Colleague bert;
  private String section;
  private AgendaViewModel annas;
  private AgendaViewModel berts;

  @BeforeEach
  void begin() {
    anna = Colleague.starts(folder, "anna");
    bert = Colleague.starts(folder, "bert");
    section = anna.sectionWith("Taal is de sleutel.");
    bert.take(anna);
    annas = anna.screen();
    berts = bert.screen();
  }

  @AfterEach
  void end() {
    assertThat(anna.faults).isEmpty();
    assertThat(bert.faults).isEmpty();
    annas.close();
    berts.close();
    anna.close();
    bert.close();
  }

  private static Status status(AgendaViewModel screen) {
    return new WorkWords(TEXTS, screen.work()).status(screen.work().here().getFirst());
  }

  private int open(Colleague who) {
    return new Reading(who.journal).open().size();
  }

  @Test
  void aColleagueSeesWhoWorksOnASectionAndSinceWhen() {
    annas.work().toggle();
    assertThat(annas.work().mine()).isTrue();
    bert.take(anna);

    assertThat(berts.work().mine()).isFalse();
    assertThat(status(berts))
        .isEqualTo(new Status(Status.Tone.BUSY, "anna werkt hieraan sinds 11 september"));
    assertThat(berts.outline().getFirst().working()).extracting(Work::name).containsExactly("anna");
    assertThat(status(annas).word()).isEqualTo("Ik werk hieraan sinds 11 september");
  }

  @Test
  void oneMorePressTakesItBackHereAndThere() {
    annas.work().toggle();
    bert.take(anna);
    annas.work().toggle();
    assertThat(annas.work().here()).isEmpty();

    bert.take(anna);

    assertThat(berts.work().here()).isEmpty();
    assertThat(berts.outline().getFirst().working()).isEmpty();
  }

  @Test
  void twoWhoSaySoAtTheSameTimeHaveNothingToDecide() {
    annas.work().toggle();
    berts.work().toggle();
    bert.take(anna);
    anna.take(bert);

    assertThat(annas.work().here())
        .extracting(Work::name)
        .containsExactlyInAnyOrder("anna", "bert");
    assertThat(open(anna) + open(bert)).isZero();
    annas.work().toggle();
    bert.take(anna);
    assertThat(berts.work().here()).extracting(Work::name).containsExactly("bert");
  }

  @Test
  void itKeepsNobodyFromWriting() {
    annas.work().toggle();
    bert.take(anna);

    assertThat(berts.writable().get()).isTrue();
    berts.body().set("Van Bert.");
    berts.flush();
    anna.take(bert);

    assertThat(annas.body().get()).isEqualTo("Van Bert.");
    assertThat(open(anna)).isZero();
  }

  @Test
  void anOldSignSaysSoAndAnybodyTakesItAway() {
    annas.work().toggle();
    bert.take(anna);
    bert.time.pass(Duration.ofDays(13));
    assertThat(status(berts).tone()).isEqualTo(Status.Tone.BUSY);
    bert.time.pass(Duration.ofDays(9));

    assertThat(status(berts))
        .isEqualTo(
            new Status(
                Status.Tone.NEUTRAL,
                "anna meldde op 11 september hieraan te werken, al 3 weken geleden"));
    berts.work().end(berts.work().here().getFirst());
    anna.take(bert);
    assertThat(annas.work().here()).isEmpty();
  }

  @Test
  void theYearIsToldWhereItIsAnother() {
    annas.work().toggle();
    anna.time.pass(Duration.ofDays(120));
    assertThat(status(annas).word())
        .isEqualTo("Ik meldde op 11 september 2008 hieraan te werken, al 17 weken geleden");
  }

  @Test
  void undoAndRedoGoForItToo() {
    annas.work().toggle();
    anna.journal.undo();
    assertThat(annas.work().here()).isEmpty();
    anna.journal.redo();
    assertThat(annas.work().mine()).isTrue();
  }

  @Test
  void aSectionThatIsRemovedMeanwhileGoesWithoutAQuestion() {
    annas.work().toggle();
    berts.sections().remove(section);
    anna.take(bert);
    bert.take(anna);

    assertThat(open(anna) + open(bert)).isZero();
    assertThat(annas.outline()).isEmpty();
  }

  @Test
  void inAnAdoptedEditionItProposesNothing() {
    annas.editionModel().adopt();
    berts.work().toggle();
    anna.take(bert);

    assertThat(anna.state(section).proposals()).isEmpty();
    assertThat(open(anna)).isZero();
  }
}
