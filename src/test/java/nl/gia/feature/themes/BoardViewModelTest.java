package nl.gia.feature.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.KindRow;
import nl.gia.feature.Listed;
import nl.gia.feature.Office;
import nl.gia.feature.Witness;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardViewModelTest {
  @TempDir Path folder;
  private Office office;
  private Listed place;
  private BoardViewModel board;
  private String sport;
  private final Witness witness = new Witness();

  @BeforeEach
  void open() {
    office = new Office(folder);
    office.add("organisation", Map.of("name", "VNG", "kind", "vng"));
    office.add("organisation", Map.of("name", "Delft", "kind", "gemeente"));
    sport =
        office.add(
            "topic", Map.of("title", "Sport", "proposed_by", "VNG", "proposed_on", "2010-01-05"));
    Desk desk = office.desk(new Texts(Texts.DUTCH));
    desk.background().watch(witness);
    place = new Listed(desk, office.space, "topic", "topic_opinion", "topic_step");
    board = new BoardViewModel(desk, office.space, place.around());
  }

  @AfterEach
  void close() {
    assertThat(witness.faults).isEmpty();
    board.close();
    place.close();
    office.close();
  }

  private String opinion(String organisation, String criterion, String score) {
    return office.add(
        "topic_opinion",
        Map.of(
            "topic", sport, "organisation", organisation, "criterion", criterion, "score", score));
  }

  private TopicDetail detail() {
    return board.detail().get().orElseThrow();
  }

  private List<String> steps() {
    return detail().steps().stream()
        .map(step -> step.stored("phase") + " " + step.stored("date"))
        .toList();
  }

  private List<String> titles(TopicPhase phase) {
    return board.cards(phase).stream().map(TopicCard::title).toList();
  }

  @Test
  void aCardTellsWhoProposedItSinceWhenAndHowItIsJudged() {
    opinion("VNG", "bereik", "5");
    opinion("VNG", "haalbaarheid", "2");
    opinion("Delft", "bereik", "1");

    assertThat(board.cards(TopicPhase.INGEDIEND))
        .containsExactly(
            new TopicCard(
                sport,
                "Sport",
                "VNG",
                TopicPhase.INGEDIEND,
                "2010-01-05",
                1,
                2,
                Optional.of(new Spread(1, 2, 5, 8 / 3.0, 3)),
                ""));
  }

  @Test
  void movingWritesAStepWithTheDateOfTodayAndOneUndoTakesBothBack() {
    board.selected().set(sport);
    board.step(1);
    assertThat(titles(TopicPhase.VERKENNING)).containsExactly("Sport");
    assertThat(steps()).containsExactly("verkenning 2010-06-01");
    assertThat(board.cards(TopicPhase.VERKENNING).getFirst().since()).isEqualTo("2010-06-01");

    office.space.journal().undo();
    assertThat(titles(TopicPhase.INGEDIEND)).containsExactly("Sport");
    assertThat(steps()).isEmpty();
  }

  @Test
  void thereAndBackOnOneDayIsOneStepOfEachPhase() {
    board.selected().set(sport);
    board.step(1);
    board.step(-1);
    board.step(1);

    assertThat(steps()).containsExactly("verkenning 2010-06-01", "ingediend 2010-06-01");
  }

  @Test
  void aStepBackOverAPhaseIsRefusedAndNothingChanges() {
    board.move(board.cards(TopicPhase.INGEDIEND).getFirst(), TopicPhase.WERKGROEP);
    board.move(board.cards(TopicPhase.WERKGROEP).getFirst(), TopicPhase.INGEDIEND);

    assertThat(witness.refusals).hasSize(1);
    assertThat(titles(TopicPhase.WERKGROEP)).containsExactly("Sport");
    assertThat(office.rows("topic_step")).hasSize(1);
  }

  @Test
  void aCardDoesNotMoveBeyondTheLastPhase() {
    board.selected().set(sport);
    board.step(-1);
    assertThat(titles(TopicPhase.INGEDIEND)).containsExactly("Sport");
    assertThat(office.rows("topic_step")).isEmpty();
  }

  @Test
  void scoresAreSpreadByCriterion() {
    opinion("VNG", "bereik", "5");
    opinion("Delft", "bereik", "2");
    opinion("VNG", "", "4");
    board.selected().set(sport);

    assertThat(detail().criteria())
        .containsExactly(
            new TopicDetail.Criterion("", new Spread(4, 4, 4, 4, 1)),
            new TopicDetail.Criterion("bereik", new Spread(2, 3.5, 5, 3.5, 2)));
  }

  @Test
  void whatWasSaidOfADoubleCountsForTheOneThatStays() {
    String same = office.add("topic", Map.of("title", "Bewegen"));
    office.add("topic_opinion", Map.of("topic", same, "organisation", "Delft", "score", "4"));
    office.set("topic", same, "merged_into", sport);
    board.selected().set(sport);

    assertThat(titles(TopicPhase.INGEDIEND)).containsExactly("Sport");
    assertThat(detail().doubles()).extracting(KindRow::id).containsExactly(same);
    assertThat(detail().card().supporting()).isEqualTo(1);
  }

  @Test
  void aDecisionWaitsForItsPhase() {
    board.selected().set(sport);
    board.decision().set("opgenomen");
    board.decide();
    assertThat(witness.refusals).hasSize(1);
    assertThat(office.get("topic", sport, "decision")).isEmpty();
  }

  @Test
  void anAdoptedTopicBecomesAThemeInOneAct() {
    adopt();
    board.openTheme();
    assertThat(office.rows("theme")).hasSize(1);
    assertThat(office.get("topic", sport, "theme")).isEqualTo(office.rows("theme").getFirst());

    office.space.journal().undo();
    assertThat(office.rows("theme")).isEmpty();
    assertThat(office.get("topic", sport, "theme")).isEmpty();
    assertThat(office.get("topic", sport, "decision")).isEqualTo("opgenomen");
  }

  @Test
  void aThemeOfTheSameNameIsLinkedAndNotMadeAgain() {
    String theme = office.add("theme", Map.of("name", "sport"));
    adopt();
    board.openTheme();
    assertThat(office.rows("theme")).containsExactly(theme);
    assertThat(office.get("topic", sport, "theme")).isEqualTo(theme);
  }

  @Test
  void aDecisionIsTakenBackWithItsDateItsReasonAndItsTheme() {
    adopt();
    board.openTheme();
    board.reopen();
    assertThat(
            List.of("decision", "decided_on", "decision_reason", "theme").stream()
                .map(column -> office.get("topic", sport, column)))
        .containsOnly("");
    assertThat(office.rows("theme")).hasSize(1);
  }

  @Test
  void withoutAChoiceNothingIsDecided() {
    board.selected().set(sport);
    board.decide();
    assertThat(office.notices).containsExactly("Kies eerst een besluit. Er is niets gewijzigd.");
  }

  @Test
  void walkingPassesEmptyColumns() {
    String care = office.add("topic", Map.of("title", "Zorg", "phase", "werkgroep"));
    board.walk(0, 0);
    assertThat(board.selected().get()).isEqualTo(sport);
    board.walk(1, 0);
    assertThat(board.selected().get()).isEqualTo(care);
    board.walk(1, 0);
    assertThat(board.selected().get()).isEqualTo(care);
    board.walk(-1, 0);
    assertThat(board.selected().get()).isEqualTo(sport);
  }

  @Test
  void searchingLeavesOnlyTheCardsThatAreFound() {
    office.add("topic", Map.of("title", "Zorg"));
    place.find("zorg");
    assertThat(titles(TopicPhase.INGEDIEND)).containsExactly("Zorg");
  }

  @Test
  void anOpinionIsAddedToTheChosenTopic() {
    board.selected().set(sport);
    assertThat(board.addOpinion()).isTrue();
    board.opinion().field("organisation").set(office.rows("organisation").getFirst());
    board.opinion().field("score").set("4");
    board.opinion().commitAll();

    assertThat(detail().opinions()).extracting(row -> row.stored("score")).containsExactly("4");
  }

  @Test
  void aRemovedCardCanBeBroughtBack() {
    board.selected().set(sport);
    board.remove();
    assertThat(titles(TopicPhase.INGEDIEND)).isEmpty();
    office.pressUndo();
    assertThat(titles(TopicPhase.INGEDIEND)).containsExactly("Sport");
  }

  private void adopt() {
    board.selected().set(sport);
    board.move(board.cards(TopicPhase.INGEDIEND).getFirst(), TopicPhase.BESLUIT);
    board.decision().set("opgenomen");
    board.reason().set("Genoeg steun.");
    board.decide();
    assertThat(witness.refusals).isEmpty();
    assertThat(detail().card().decision()).isEqualTo("opgenomen");
  }
}
