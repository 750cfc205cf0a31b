package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.gia.journal.OpenField;
import nl.gia.journal.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that the program put together is marked until somebody looked at it. */
class MergedMarkTest {
  private static final String TEXT =
      "Taal is de sleutel.\n\nWie woont, buurt.\n\nWerk is de beste weg.";
  private static final String MERGED =
      TEXT.replace("sleutel", "eerste sleutel").replace("beste", "snelste");

  @TempDir private Path folder;
  private Colleague anna;
  private Colleague bert;
  private String section;

  @BeforeEach
  void bothChangeAnotherSentence() {
    anna = Colleague.starts(folder, "anna");
    bert = Colleague.starts(folder, "bert");
    section = anna.sectionWith(TEXT);
    bert.take(anna);
    anna.write(section, TEXT.replace("sleutel", "eerste sleutel"));
    bert.write(section, TEXT.replace("beste", "snelste"));
    bert.take(anna);
    anna.take(bert);
  }

  @AfterEach
  void end() {
    assertThat(anna.faults).isEmpty();
    anna.close();
    bert.close();
  }

  private static boolean marked(Colleague who) {
    return new Reading(who.journal)
        .open().stream().anyMatch(open -> open.kind() == OpenField.Kind.MERGED);
  }

  private void look(Colleague who) {
    try (AgendaViewModel screen = who.screen()) {
      SectionState.FieldState body = screen.state().get().orElseThrow().body();
      screen.settle(body.open().orElseThrow(), body.text());
    }
  }

  @Test
  void itIsMarkedOnBothCopiesInTheOutlineAndAtTheText() {
    for (Colleague one : new Colleague[] {anna, bert}) {
      assertThat(one.body(section)).isEqualTo(MERGED);
      try (AgendaViewModel screen = one.screen()) {
        assertThat(screen.outline().getFirst().sign()).isEqualTo(OutlineRow.Sign.MERGED);
        assertThat(screen.state().get().orElseThrow().body().open())
            .map(OpenField::kind)
            .contains(OpenField.Kind.MERGED);
        assertThat(screen.writable().get()).isTrue();
      }
    }
  }

  @Test
  void theMarkSurvivesARestart() {
    anna = anna.afterAKill("anna");
    assertThat(marked(anna)).isTrue();
    assertThat(anna.body(section)).isEqualTo(MERGED);
  }

  @Test
  void whoLookedTakesItAwayHereAndWithTheNextExchangeThere() {
    look(anna);
    assertThat(marked(anna)).isFalse();
    assertThat(anna.body(section)).isEqualTo(MERGED);
    assertThat(marked(bert)).isTrue();

    bert.take(anna);
    assertThat(marked(bert)).isFalse();
    assertThat(bert.body(section)).isEqualTo(MERGED);
  }

  @Test
  void bothWhoLookedApartHaveNothingLeft() {
    look(anna);
    look(bert);
    anna.take(bert);
    bert.take(anna);

    assertThat(new Reading(anna.journal).open()).isEmpty();
    assertThat(new Reading(bert.journal).open()).isEmpty();
    assertThat(anna.body(section)).isEqualTo(MERGED);
  }

  @Test
  void typingOnInItIsLookingAtIt() {
    try (AgendaViewModel screen = anna.screen()) {
      screen.body().set(MERGED + "\n\nSlot.");
      screen.flush();
    }
    assertThat(marked(anna)).isFalse();
  }

  @Test
  void undoingTheLookMarksItAgain() {
    look(anna);
    anna.journal.undo();
    assertThat(marked(anna)).isTrue();
  }

  /** Who never had the other's text has nothing merged: they get the mark with the text. */
  @Test
  void aThirdWhoTakesBothIsShownTheMarkToo() {
    try (Colleague carla = Colleague.starts(folder, "carla")) {
      carla.take(anna);
      assertThat(marked(carla)).isTrue();
      look(anna);
      carla.take(anna);
      assertThat(marked(carla)).isFalse();
    }
  }
}
