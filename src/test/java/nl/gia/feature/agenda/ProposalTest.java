package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalTest {
  private static final String ADOPTED =
      "Taal is de sleutel.\n\nWie woont, buurt.\n\nWerk is de weg.";
  private static final String LATE =
      "Taal is de eerste sleutel.\n\nWie woont, buurt.\n\nWerk is de weg.";

  @TempDir private Path folder;
  private Colleague anna;
  private Colleague bert;
  private AgendaViewModel screen;

  /** Anna adopts; Bert changed the text without knowing; Anna has begun a next draft. */
  @BeforeEach
  void begin() {
    anna = Colleague.starts(folder, "anna");
    bert = Colleague.starts(folder, "bert");
    String section = anna.sectionWith(ADOPTED);
    bert.take(anna);
    screen = anna.screen();
    screen.editionModel().adopt();
    bert.write(section, LATE);
    anna.take(bert);
    screen.draftFrom(screen.edition().get().orElseThrow());
  }

  @AfterEach
  void end() {
    assertThat(anna.faults).isEmpty();
    anna.close();
    bert.close();
  }

  private Proposal proposal() {
    return screen.state().get().orElseThrow().proposals().getFirst();
  }

  /** Bert, who does not know of the adoption, adds an action point to the adopted section. */
  private Proposal aboutAPoint() {
    String adopted = anna.parts.reader().editions().getLast().id();
    String section = anna.parts.reader().outline(adopted).getFirst().section().id();
    bert.journal.write(
        Act.of("test"),
        tx -> {
          String point = tx.create("action_point");
          tx.set("action_point", point, "section", Value.of(section));
          tx.set("action_point", point, "text", Value.of("Elke gemeente heeft een loket."));
        });
    anna.take(bert);
    return screen.state().get().orElseThrow().proposals().stream()
        .filter(Proposal::ofPoint)
        .findFirst()
        .orElseThrow();
  }

  private List<String> points() {
    String section = screen.state().get().orElseThrow().section().id();
    return anna.database.read(rows ->
        rows.fetchValues("SELECT text FROM action_point WHERE section = ?", section).stream()
            .map(String::valueOf)
            .toList());
  }

  @Test
  void anActionPointThatCameTooLateIsAddedToTheDraftThatTakesItOver() {
    screen.proposals().accept(aboutAPoint(), "");
    assertThat(points()).containsExactly("Elke gemeente heeft een loket.");
  }

  private List<Integer> waiting() {
    return screen.outline().stream().map(OutlineRow::proposals).toList();
  }

  @Test
  void aLateEditWaitsAtTheSameSectionOfTheNextDraft() {
    assertThat(proposal().proposed()).isEqualTo(LATE);
    assertThat(waiting()).containsExactly(1);
  }

  @Test
  void takenOverItIsInTheTextAndWaitsNoMore() {
    screen.proposals().accept(proposal(), "Akkoord werkgroep");
    assertThat(screen.body().get()).isEqualTo(LATE);
    assertThat(waiting()).containsExactly(0);
    assertThat(List.of(proposal().reason(), proposal().decidedOn()))
        .containsExactly("Akkoord werkgroep", "2008-09-11");
    assertThat(proposal().decision()).contains(ProposalDecision.OVERGENOMEN);
  }

  @Test
  void takingOverKeepsWhatWasTypedElsewhereInTheText() {
    screen.body().set(ADOPTED.replace("de weg", "een weg"));
    screen.proposals().accept(proposal(), "");
    assertThat(screen.body().get())
        .isEqualTo("Taal is de eerste sleutel.\n\nWie woont, buurt.\n\nWerk is een weg.");
  }

  @Test
  void whatDoesNotFitAnyMoreIsRefusedAndNothingIsDecided() {
    screen.body().set(ADOPTED.replace("de sleutel", "een sleutel"));
    screen.proposals().accept(proposal(), "");
    assertThat(anna.refusals).containsExactly(AgendaScreenText.PROPOSAL_DOES_NOT_FIT);
    assertThat(screen.body().get()).contains("een sleutel");
    assertThat(proposal().decision()).isEmpty();
  }

  @Test
  void takenOverWithChangesItIsTheChangedText() {
    String over = screen.proposals().over(proposal());
    screen.proposals().acceptChanged(proposal(), "Taal opent deuren.", over, "Korter");
    assertThat(screen.body().get()).isEqualTo("Taal opent deuren.");
    assertThat(proposal().decision()).contains(ProposalDecision.GEWIJZIGD_OVERGENOMEN);
  }

  @Test
  void whatChangedMeanwhileIsNotWrittenOver() {
    String over = screen.proposals().over(proposal());
    anna.write(screen.section().get(), "Van elders.");
    screen.proposals().acceptChanged(proposal(), "Taal opent deuren.", over, "");
    assertThat(anna.refusals).containsExactly(AgendaScreenText.TEXT_MOVED_ON);
    assertThat(screen.body().get()).isEqualTo("Van elders.");
  }

  @Test
  void notTakenOverLeavesTheText() {
    screen.proposals().leave(proposal(), ProposalDecision.NIET_OVERGENOMEN, "Al besproken");
    assertThat(screen.body().get()).isEqualTo(ADOPTED);
    assertThat(proposal().reason()).isEqualTo("Al besproken");
    assertThat(waiting()).containsExactly(0);
  }

  @Test
  void heldOverItCanStillBeDecided() {
    screen.proposals().leave(proposal(), ProposalDecision.AANGEHOUDEN, "");
    assertThat(proposal().open()).isTrue();
    screen.proposals().accept(proposal(), "");
    assertThat(screen.body().get()).isEqualTo(LATE);
  }

  @Test
  void aDecisionIsUndone() {
    screen.proposals().accept(proposal(), "");
    anna.journal.undo();
    assertThat(screen.body().get()).isEqualTo(ADOPTED);
    assertThat(proposal().decision()).isEqualTo(Optional.empty());
    assertThat(waiting()).containsExactly(1);
  }
}
