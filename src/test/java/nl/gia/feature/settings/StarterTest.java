package nl.gia.feature.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.gia.feature.Draft;
import nl.gia.feature.FieldRules;
import nl.gia.feature.Kind;
import nl.gia.feature.Secretariat;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.value.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {
  @TempDir Path folder;
  private Secretariat office;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
    new Starter().acts().forEach(act -> office.write(act));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void starterObeysTheRules() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void starterKnowsNoPersons() {
    assertThat(office.all("person")).isEmpty();
  }

  @Test
  void themesStandInTheOrderOfTheFirstEdition() {
    assertThat(
            office.all("theme").stream()
                .sorted(java.util.Comparator.comparing(row -> row.text("position").orElseThrow()))
                .map(row -> row.text("name").orElseThrow()))
        .isEqualTo(Starter.THEMES);
  }

  @Test
  void onlyFirstAndLastTargetWerePromised() {
    assertThat(
            office.all("target").stream()
                .filter(row -> row.number("own_interim").orElseThrow() == 0)
                .map(row -> row.number("year").orElseThrow()))
        .containsExactlyInAnyOrder(2008L, 2012L);
  }

  @Test
  void springPledgeWasSettledAfterItsTerm() {
    Draft pledge = office.row("pledge", Ids.natural("pledge", "voorjaar"));
    LocalDate letter =
        office.row("paper", pledge.text("settled_by").orElseThrow()).date("date").orElseThrow();
    assertThat(pledge.text("status")).contains("afgedaan");
    assertThat(letter).isAfter(pledge.date("due").orElseThrow());
  }

  @Test
  void yearlyPledgeRecursAndIsNotSettled() {
    Draft pledge = office.row("pledge", Ids.natural("pledge", "jaarlijks"));
    assertThat(pledge.text("recurs")).contains("jaarlijks");
    assertThat(pledge.text("status")).contains("open");
  }

  @Test
  void proposedTopicsSayThatTheLetterNamedThem() {
    assertThat(office.all("topic"))
        .hasSize(3)
        .allMatch(topic -> topic.text("motivation").orElseThrow().contains(Starter.LETTER));
  }

  @Test
  void proposerOfATopicIsTheLetter() {
    String letter = Ids.natural("paper", StarterRecord.FIRST_LETTER);
    assertThat(office.all("topic"))
        .hasSize(3)
        .allMatch(topic -> topic.text("paper").orElseThrow().equals(letter))
        .allMatch(topic -> topic.blank("proposed_by"));
  }

  @Test
  void firstEditionAppearedInAMonthOfWhichTheDayIsUnknown() {
    assertThat(office.row("edition", Ids.natural("edition", "1")).blank("published_on")).isTrue();
    assertThat(office.all("edition_version"))
        .singleElement()
        .matches(version -> version.text("note").orElseThrow().contains("juni 2008"))
        .matches(version -> version.blank("made_on"));
  }

  @Test
  void onlyTheMeetingsOfTheLetterAreThere() {
    assertThat(office.all("meeting"))
        .extracting(meeting -> meeting.text("date").orElseThrow())
        .containsExactlyInAnyOrder("2008-03-27", "2008-06-11", "2008-09-11");
  }

  @Test
  void textOfTheFirstEditionIsUnknownButItsHeadingsAreThere() {
    assertThat(office.all("section")).hasSize(9).allMatch(section -> section.blank("body"));
  }

  private List<Problem> problems() {
    FieldRules rules = new FieldRules(office.kinds);
    return office.kinds.all().stream()
        .flatMap(kind -> office.all(kind.table()).stream().flatMap(row -> check(rules, kind, row)))
        .toList();
  }

  private java.util.stream.Stream<Problem> check(FieldRules rules, Kind kind, Draft row) {
    return office.read(store -> rules.check(kind, row, store)).stream();
  }
}
