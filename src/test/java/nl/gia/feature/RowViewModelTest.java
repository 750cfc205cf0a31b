package nl.gia.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowViewModelTest {
  private Office office;
  private RowViewModel form;
  private String forum;

  @BeforeEach
  void open(@TempDir Path folder) {
    office = new Office(folder);
    forum = office.add("organisation", Map.of("name", "Forum", "kind", "forum"));
    form = new RowViewModel(office.desk(new Texts(Texts.DUTCH)), office.space, "organisation");
    office.space.journal().subscribe(changes -> form.refresh());
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void type(String column, String text) {
    form.field(column).set(text);
    form.commit(column);
  }

  @Test
  void aRowShowsWhatItHolds() {
    form.open(forum);

    assertThat(form.field("name").get()).isEqualTo("Forum");
    assertThat(form.state().get()).isEqualTo(RowViewModel.State.ROW);
  }

  @Test
  void aFieldIsSavedWhenItIsLeft() {
    form.open(forum);
    type("short_name", "FRM");

    assertThat(office.get("organisation", forum, "short_name")).isEqualTo("FRM");
  }

  @Test
  void openingAnotherRowWritesNothingIntoIt() {
    String vng = office.add("organisation", Map.of("name", "VNG", "kind", "vng"));
    form.open(forum);
    form.field("name").subscribe(text -> form.commit("name"));
    form.open(vng);

    assertThat(office.get("organisation", vng, "name")).isEqualTo("VNG");
    assertThat(form.history()).hasSize(1);
  }

  @Test
  void savingTwiceIsNoConflict() {
    form.open(forum);
    type("name", "Forum A");
    type("name", "Forum B");

    assertThat(office.get("organisation", forum, "name")).isEqualTo("Forum B");
    assertThat(office.open()).isZero();
  }

  @Test
  void whatIsWrongIsSaidAtItsField() {
    form.open(forum);
    type("name", "");

    assertThat(form.problems().get()).extracting(Problem::field).containsExactly("name");
    assertThat(office.get("organisation", forum, "name")).isEqualTo("Forum");
  }

  @Test
  void aFieldNotTypedInFollowsWhatComesIn() {
    form.open(forum);
    office.set("organisation", forum, "name", "Forum van elders");

    assertThat(form.field("name").get()).isEqualTo("Forum van elders");
  }

  @Test
  void typingStaysWhenSomethingComesIn() {
    form.open(forum);
    form.field("name").set("Forum zoals getypt");
    office.set("organisation", forum, "name", "Forum van elders");

    assertThat(form.field("name").get()).isEqualTo("Forum zoals getypt");
  }

  @Test
  void whatCameInUnseenIsNeverReplacedInSilence() {
    form.open(forum);
    form.field("name").set("Forum zoals getypt");
    office.set("organisation", forum, "name", "Forum van elders");
    form.commit("name");

    assertThat(office.open()).isEqualTo(1);
  }

  @Test
  void typingOnAfterSuchASaveReplacesOnlyOnesOwn() {
    form.open(forum);
    form.field("name").set("Eerste");
    office.set("organisation", forum, "name", "Van elders");
    form.commit("name");
    form.field("name").set("Tweede");
    form.commit("name");

    assertThat(office.open()).isLessThanOrEqualTo(1);
    assertThat(office.get("organisation", forum, "name")).isNotEqualTo("Eerste");
  }

  @Test
  void aNewRowIsOneAct() {
    form.openNew(Map.of());
    type("name", "VNG");
    assertThat(office.rows("organisation")).containsExactly(forum);
    type("kind", "vng");
    form.commitAll();

    assertThat(office.rows("organisation")).hasSize(2);
    office.space.journal().undo();
    assertThat(office.rows("organisation")).containsExactly(forum);
  }

  @Test
  void aNewRowIsNotWrongInWhatWasNotComeToYet() {
    form.openNew(Map.of());
    type("name", "VNG");
    assertThat(form.problems().get()).isEmpty();
    form.commitAll();

    assertThat(form.problems().get()).extracting(Problem::field).containsExactly("kind");
  }

  @Test
  void aNewRowInWhichNothingWasTypedIsNoRow() {
    form.openNew(Map.of("kind", "vng"));
    form.flush();

    assertThat(office.rows("organisation")).containsExactly(forum);
  }

  @Test
  void aNewRowThatWasLeftUnfinishedIsThereOnReturn() {
    form.openNew(Map.of());
    type("name", "VNG");
    form.open(forum);
    assertThat(office.notices).hasSize(1).first().asString().contains("Nog niet opgeslagen");
    form.openNew(Map.of());

    assertThat(form.field("name").get()).isEqualTo("VNG");
  }

  private RowViewModel openedAgain() {
    form.close();
    form =
        new RowViewModel(office.desk(new Texts(Texts.DUTCH)), office.space, "organisation")
            .resuming();
    return form;
  }

  @Test
  void aNewRowIsNotAddedByClosingTheWindowAndIsThereAtTheNextStart() {
    form.openNew(Map.of());
    type("name", "VNG");
    type("kind", "vng");
    RowViewModel next = openedAgain();

    assertThat(office.rows("organisation")).containsExactly(forum);
    assertThat(next.state().get()).isEqualTo(RowViewModel.State.NEW);
    assertThat(next.field("name").get()).isEqualTo("VNG");
    assertThat(office.pending()).containsExactly("Getypt en nog niet toegevoegd: organisatie");

    next.commitAll();
    assertThat(office.rows("organisation")).hasSize(2);
    assertThat(office.pending()).isEmpty();
    assertThat(openedAgain().state().get()).isEqualTo(RowViewModel.State.CLOSED);
  }

  @Test
  void wordsThatNameNoRowAreThereAtTheNextStart() {
    RowViewModel person =
        new RowViewModel(office.desk(new Texts(Texts.DUTCH)), office.space, "person");
    person.openNew(Map.of());
    person.field("organisation").set(" zzz");
    person.commitAll();
    assertThat(office.rows("person")).isEmpty();
    person.close();

    assertThat(
            new RowViewModel(office.desk(new Texts(Texts.DUTCH)), office.space, "person")
                .resuming()
                .field("organisation")
                .get())
        .isEqualTo(" zzz");
  }

  @Test
  void aRowOfWhichOneFieldIsRefusedSaysThatItIsNotSavedAndIsThereAtTheNextStart() {
    form.open(forum);
    type("name", "");
    type("short_name", "FRM");
    assertThat(office.pending())
        .containsExactly("Niet opgeslagen: organisatie. Waarom staat bij het veld.");
    assertThat(form.problems().get()).extracting(Problem::field).containsExactly("name");
    RowViewModel next = openedAgain();
    assertThat(office.pending()).hasSize(1);
    next.open(forum);

    assertThat(next.field("short_name").get()).isEqualTo("FRM");
    assertThat(next.field("name").get()).isEmpty();
    next.field("name").set("Forum");
    next.commit("name");
    assertThat(office.get("organisation", forum, "short_name")).isEqualTo("FRM");
    assertThat(office.pending()).isEmpty();
    assertThat(office.open()).isZero();
  }

  @Test
  void aKeptEditReplacesNothingThatCameInMeanwhile() {
    form.open(forum);
    type("kind", "zomaar iets");
    type("name", "Forum zoals getypt");
    form.close();
    office.set("organisation", forum, "name", "Forum van elders");
    RowViewModel next = openedAgain();
    next.open(forum);
    next.field("kind").set("forum");
    next.commit("kind");

    assertThat(office.open()).isEqualTo(1);
  }

  @Test
  void whatWasDiscardedComesBack() {
    form.openNew(Map.of());
    type("name", "VNG");
    form.discard();
    assertThat(form.state().get()).isEqualTo(RowViewModel.State.CLOSED);
    assertThat(office.notices).containsExactly("Weggegooid.");
    office.pressUndo();

    assertThat(form.state().get()).isEqualTo(RowViewModel.State.NEW);
    assertThat(form.field("name").get()).isEqualTo("VNG");
  }

  @Test
  void aNewRowInWhichNothingWasTypedIsDiscardedInSilence() {
    form.openNew(Map.of("kind", "vng"));
    form.discard();

    assertThat(office.notices).isEmpty();
  }

  @Test
  void anEditThatWasPutBackComesBackAlsoWhenAnotherRowIsOpen() {
    String vng = office.add("organisation", Map.of("name", "VNG", "kind", "vng"));
    form.open(forum);
    form.field("short_name").set("FRM");
    form.discard();
    assertThat(form.field("short_name").get()).isEmpty();
    form.open(vng);
    office.pressUndo();

    assertThat(form.row()).isEqualTo(forum);
    assertThat(form.field("short_name").get()).isEqualTo("FRM");
  }

  @Test
  void aNewRowLeftForNoneIsThereOnReturn() {
    form.openNew(Map.of());
    type("name", "VNG");
    form.open("");
    form.openNew(Map.of());

    assertThat(form.field("name").get()).isEqualTo("VNG");
  }

  @Test
  void aRefusedEditIsThereOnReturn() {
    String vng = office.add("organisation", Map.of("name", "VNG", "kind", "vng"));
    form.open(forum);
    type("name", "VNG");
    form.open(vng);
    form.open(forum);

    assertThat(form.field("name").get()).isEqualTo("VNG");
    assertThat(form.field("kind").get()).isEqualTo("forum");
    assertThat(office.get("organisation", forum, "name")).isEqualTo("Forum");
  }

  @Test
  void aRemovedRowSaysSoAndComesBackByTheNotice() {
    form.open(forum);
    form.remove(forum);
    assertThat(form.state().get()).isEqualTo(RowViewModel.State.REMOVED);
    assertThat(form.history().getFirst().what()).isEqualTo("verwijderd");
    assertThat(office.rows("organisation")).isEmpty();
    office.pressUndo();

    assertThat(office.notices).containsExactly("Verwijderd.");
    assertThat(office.rows("organisation")).containsExactly(forum);
    form.refresh();
    assertThat(form.state().get()).isEqualTo(RowViewModel.State.ROW);
    assertThat(form.field("name").get()).isEqualTo("Forum");
  }

  @Test
  void aRowThatWasRemovedLongAgoIsBroughtBackFromItsForm() {
    form.remove(forum);

    form.open(forum);
    assertThat(form.state().get()).isEqualTo(RowViewModel.State.REMOVED);
    form.revive(form.row());

    assertThat(office.rows("organisation")).containsExactly(forum);
  }

  @Test
  void historyTellsWhatAnUndoWentBackTo() {
    form.open(forum);
    type("name", "Forum B");
    office.space.journal().undo();
    assertThat(form.history().getFirst().what()).isEqualTo("Naam: weer Forum");
    office.space.journal().redo();
    assertThat(form.history().getFirst().what()).isEqualTo("Naam: weer Forum B");
  }

  @Test
  void historyTellsTheLatestFirstInWords() {
    form.open(forum);
    type("kind", "overig");

    assertThat(form.history())
        .first()
        .isEqualTo(new HistoryEntry("01-06-2010 09:00", "Voorbeeld Secretaris", "Soort: Overig"));
    assertThat(form.history()).hasSize(2);
  }

  @Test
  void referencesOfferTheRowsByName() {
    RowViewModel person =
        new RowViewModel(office.desk(new Texts(Texts.DUTCH)), office.space, "person");
    person.openNew(Map.of());

    assertThat(person.choices("organisation"))
        .isEqualTo(List.of(new nl.gia.platform.ui.Choice(forum, "Forum")));
  }
}
