package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {
  @TempDir private Path folder;
  private Colleague anna;
  private Colleague bert;
  private String section;
  private AgendaViewModel screen;

  @BeforeEach
  void begin() {
    anna = Colleague.starts(folder, "anna");
    bert = Colleague.starts(folder, "bert");
    section = anna.sectionWith("Visie.");
    bert.take(anna);
    screen = anna.screen();
  }

  @AfterEach
  void end() {
    assertThat(anna.faults).isEmpty();
    anna.close();
    bert.close();
  }

  private Edition edition() {
    return screen.edition().get().orElseThrow();
  }

  private void publishedWithoutText() {
    anna.journal.write(
        Act.of("test"),
        tx -> tx.set("edition", edition().id(), "status", Value.of("gepubliceerd")));
  }

  @Test
  void aTitleIsWrittenWhenItsFieldIsLeft() {
    screen.editionModel().field(EditionViewModel.TITLE).set("Datgene wat ons bindt");
    screen.editionModel().commit(EditionViewModel.TITLE);
    assertThat(edition().title()).isEqualTo("Datgene wat ons bindt");
    anna.journal.undo();
    assertThat(screen.editionModel().field(EditionViewModel.TITLE).get()).isEqualTo("GIA");
  }

  @Test
  void anEmptyTitleIsRefusedAndStaysToBeMended() {
    screen.editionModel().field(EditionViewModel.TITLE).set("");
    screen.editionModel().commit(EditionViewModel.TITLE);
    assertThat(anna.refusals).hasSize(1);
    assertThat(edition().title()).isEqualTo("GIA");
  }

  @Test
  void publishingNotesTheDate() {
    screen.editionModel().adopt();
    screen.editionModel().step(EditionStatus.GEPUBLICEERD);
    assertThat(edition().publishedOn()).isEqualTo("2008-09-11");
    anna.journal.undo();
    assertThat(List.of(edition().status(), edition().publishedOn()))
        .isEqualTo(List.of(EditionStatus.VASTGESTELD, ""));
  }

  @Test
  void anAdoptionIsUndone() {
    screen.editionModel().adopt();
    anna.journal.undo();
    assertThat(edition().status()).isEqualTo(EditionStatus.CONCEPT);
    assertThat(screen.writable().get()).isTrue();
  }

  @Test
  void aSectionGoesToAnotherTheme() {
    ThemeName work = new ThemeName(anna.theme("Werk"), "Werk");
    screen.sections().assign(Optional.of(work));
    assertThat(screen.outline().getFirst().section().themeName()).isEqualTo("Werk");
    anna.journal.undo();
    assertThat(screen.outline().getFirst().section().vision()).isTrue();
  }

  @Test
  void aSectionIsPutAfterAnother() {
    String second = anna.section(edition().id(), "Werk", "Werk.");
    String third = anna.section(edition().id(), "Slot", "Slot.");
    screen.sections().move(section, Optional.of(second));
    assertThat(screen.outline()).extracting(OutlineRow::id).containsExactly(second, section, third);
  }

  @Test
  void textPublishedBeforeTheProgramIsTakenOverAndCorrected() {
    publishedWithoutText();
    assertThat(screen.writable().get()).isTrue();
    screen.body().set("Overgetypt.");
    screen.flush();
    screen.body().set("Overgetypt en verbeterd.");
    screen.flush();
    assertThat(anna.body(section)).isEqualTo("Overgetypt en verbeterd.");
  }

  @Test
  void oncePutDownItStays() {
    publishedWithoutText();
    screen.body().set("Op het laatst getypt.");
    screen.editionModel().keep();
    assertThat(edition().frozen()).isTrue();
    assertThat(edition().status()).isEqualTo(EditionStatus.GEPUBLICEERD);
    assertThat(anna.body(section)).isEqualTo("Op het laatst getypt.");
    assertThat(screen.writable().get()).isFalse();
  }

  @Test
  void nothingIsNotPutDown() {
    publishedWithoutText();
    screen.body().set("");
    screen.editionModel().keep();
    assertThat(anna.refusals).containsExactly(AgendaScreenText.NOTHING_TO_KEEP);
    assertThat(edition().frozen()).isFalse();
  }

  @Test
  void twoAdoptionsMadeApartAreSettledAndNothingIsLost() {
    anna.write(section, "Visie van Anna.");
    screen.editionModel().adopt();
    bert.write(section, "Visie van Bert.");
    AgendaViewModel other = bert.screen();
    other.editionModel().adopt();
    anna.take(bert);
    EditionDispute dispute =
        screen.disputes().stream().filter(EditionDispute::adoptions).findFirst().orElseThrow();
    EditionDispute.Standing chosen =
        dispute.standing().stream()
            .filter(one -> one.author().equals("bert"))
            .findFirst()
            .orElseThrow();
    screen.editionModel().settle(dispute, chosen);
    assertThat(screen.body().get()).isEqualTo("Visie van Bert.");
    assertThat(screen.disputes()).isEmpty();
    assertThat(screen.state().get().orElseThrow().proposals())
        .extracting(Proposal::proposed)
        .contains("Visie van Anna.");
  }

  @Test
  void whoeverTypesSeesThatSomeoneElseChangedTheText() {
    screen.body().set("Van Anna.");
    bert.write(section, "Van Bert.");
    anna.take(bert);
    assertThat(screen.arrived().get()).contains("bert");
    screen.flush();
    assertThat(screen.arrived().get()).isEmpty();
  }

  @Test
  void whatIsToBeKnownBeforeAnAdoptionIsAsked() {
    String empty = anna.section(edition().id(), "Slot", "");
    anna.journal.write(
        Act.of("test"),
        tx -> {
          String person = tx.create("person");
          tx.set("person", person, "name", Value.of("Jan Jansen"));
          String agreed = tx.create("sign_off");
          tx.set("sign_off", agreed, "edition", Value.of(edition().id()));
          tx.set("sign_off", agreed, "person", Value.of(person));
          tx.set("sign_off", agreed, "date", Value.of("2008-09-10"));
          for (int settled = 0; settled < 2; settled++) {
            String remark = tx.create("remark");
            tx.set("remark", remark, "edition", Value.of(edition().id()));
            tx.set("remark", remark, "settled", Value.of(settled));
          }
          String proposal = tx.create("change_proposal");
          tx.set("change_proposal", proposal, "section", Value.of(empty));
        });
    screen.editionModel().take(EditionStep.ADOPT);
    assertThat(screen.editionModel().asked().get().orElseThrow().readiness())
        .isEqualTo(
            new Readiness(
                List.of(new Readiness.Agreement("Jan Jansen", "2008-09-10")),
                2,
                1,
                List.of(),
                1,
                1));
    assertThat(edition().status()).isEqualTo(EditionStatus.CONCEPT);
  }

  @Test
  void aStepIsTakenBackAsLongAsNothingWasDoneSince() {
    List<EditionViewModel.Done> done = new ArrayList<>();
    screen.editionModel().onDone(done::add);
    screen.editionModel().take(EditionStep.ADOPT);
    screen.editionModel().confirm();
    assertThat(edition().frozen()).isTrue();
    screen.editionModel().takeBack(done.getLast());
    assertThat(edition().status()).isEqualTo(EditionStatus.CONCEPT);
    assertThat(edition().frozen()).isFalse();
    screen.editionModel().take(EditionStep.PUT_FORWARD);
    anna.write(section, "Anders.");
    screen.editionModel().takeBack(done.getLast());
    assertThat(edition().status()).isEqualTo(EditionStatus.TER_BESPREKING);
    assertThat(anna.refusals).containsExactly(AgendaScreenText.DONE_SINCE);
  }

  @Test
  void whatIsDoneAgainIsNotSaidToBeTakenBack() {
    screen.section().set(section);
    screen.body().set("Anders.");
    screen.flush();
    anna.journal.undo();
    anna.journal.redo();
    assertThat(anna.state(section).history())
        .extracting(Version::kind)
        .startsWith(Version.Kind.REDONE, Version.Kind.UNDONE, Version.Kind.EDITED);
  }

  @Test
  void aDraftThatWasTakenBackLeavesItsNumber() {
    screen.editionModel().adopt();
    screen.draftFrom(edition());
    assertThat(edition().number()).isEqualTo(2);
    anna.journal.undo();
    screen.draftFrom(edition());
    assertThat(edition().number()).isEqualTo(2);
  }

  @Test
  void theNumberOfAnAdoptedEditionIsNotGivenAgain() {
    String first = edition().id();
    screen.editionModel().adopt();
    screen.draftFrom(edition());
    String second = edition().id();
    screen.editionModel().adopt();
    anna.journal.write(Act.of("test"), tx -> tx.set("edition", second, "removed", Value.of(1)));
    screen.editionId().set(first);
    screen.draftFrom(edition());
    assertThat(edition().number()).isEqualTo(3);
  }
}
