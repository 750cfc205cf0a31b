package nl.gia.feature.settings;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nl.gia.feature.Draft;
import nl.gia.feature.ExampleOffice;
import nl.gia.feature.Field;
import nl.gia.feature.FieldRules;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.RowsStore;
import nl.gia.platform.problem.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen, sheet and state has something to show in the example. */
class ExampleTest {
  /** Doubles, states of the log and who works on what come of work in the program, not a script. */
  private static final Set<String> NOT_TOLD =
      Set.of(
          "destruction.destroyed_on",
          "document.merged_into",
          "edition_version.state",
          "meeting.merged_into",
          "paper.merged_into",
          "person.merged_into",
          "pledge.merged_into",
          "question.merged_into",
          "section_variant.of_write",
          "section_work.author",
          "section_work.section",
          "section_work.since",
          "theme.merged_into");

  private static ExampleOffice office;

  @BeforeAll
  static void open() {
    office = new ExampleOffice(true);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void itObeysTheRules() {
    FieldRules rules = new FieldRules(office.space.kinds());
    assertThat(office.space.kinds().all())
        .allSatisfy(kind ->
            assertThat(office.all(kind.table()))
                .allSatisfy(row ->
                    assertThat(
                            office
                                .space
                                .database()
                                .<List<Problem>>read(
                                    tables -> rules.check(kind, row, new RowsStore(tables))))
                        .isEmpty()));
  }

  @Test
  void madeUpPersonsSayThatTheyAreExamples() {
    assertThat(office.all("person"))
        .isNotEmpty()
        .allMatch(row -> row.text("name").orElseThrow().startsWith("Voorbeeld "));
  }

  @Test
  void everyStateOfEveryListIsThere() {
    List<String> absent = new ArrayList<>();
    for (Kind kind : kinds()) {
      List<Draft> rows = office.all(kind.table());
      for (Field field : kind.fields()) {
        if (field.type() instanceof FieldType.Choice(List<FieldType.Option> options)
            && !field.column().equals("visibility")) {
          options.stream()
              .map(FieldType.Option::code)
              .filter(code -> !holds(rows, (row, of) -> row.text(of).equals(text(code)), field))
              .forEach(code -> absent.add(kind.table() + "." + field.column() + "=" + code));
        }
      }
    }
    assertThat(absent).isEmpty();
  }

  @Test
  void everyFieldIsFilledInSomewhere() {
    List<String> blank = new ArrayList<>();
    for (Kind kind : kinds()) {
      List<Draft> rows = office.all(kind.table());
      kind.fields().stream()
          .filter(field -> !holds(rows, (row, of) -> !row.blank(of), field))
          .forEach(field -> blank.add(kind.table() + "." + field.column()));
    }
    assertThat(blank).containsExactlyInAnyOrderElementsOf(NOT_TOLD);
  }

  @Test
  void eachVisibilityIsThere() {
    assertThat(
            kinds().stream()
                .flatMap(kind -> office.all(kind.table()).stream())
                .flatMap(row -> row.text("visibility").stream())
                .distinct())
        .containsExactlyInAnyOrder("openbaar", "intern", "secretariaat");
  }

  @Test
  void everyYearFrom2008To2012HasMeetings() {
    assertThat(
            office.all("meeting").stream()
                .map(meeting -> meeting.date("date").orElseThrow().getYear())
                .distinct())
        .containsExactlyInAnyOrder(2008, 2009, 2010, 2011, 2012);
  }

  @Test
  void everyRegionHasAMeeting() {
    assertThat(office.all("region"))
        .hasSize(6)
        .allMatch(region ->
            office.all("meeting").stream()
                .anyMatch(meeting -> meeting.text("region").equals(text(region.row()))));
  }

  @Test
  void whatTheLettersSayIsNotChanged() {
    assertThat(office.all("topic"))
        .filteredOn(topic -> !topic.blank("paper"))
        .hasSize(3)
        .allMatch(topic -> topic.blank("proposed_by") && topic.blank("decision"));
  }

  @ParameterizedTest
  @CsvSource({
    "action_item, subject",
    "action_point, text",
    "agenda_item, title",
    "decision, text",
    "document, title",
    "indicator, name",
    "meeting, title",
    "minutes, text",
    "organisation, name",
    "parliamentary_question, text",
    "pledge, text",
    "question, text",
    "theme, name",
    "topic, title",
  })
  void whatIsMadeUpSaysSo(String table, String column) {
    Set<String> starter = starter(table);
    assertThat(office.all(table))
        .filteredOn(row -> !starter.contains(row.row()))
        .isNotEmpty()
        .allMatch(row -> row.text(column).orElseThrow().toLowerCase(ROOT).contains("voorbeeld"));
  }

  private Set<String> starter(String table) {
    try (ExampleOffice bare = new ExampleOffice(false)) {
      return bare.all(table).stream().map(Draft::row).collect(Collectors.toSet());
    }
  }

  private List<Kind> kinds() {
    return office.space.kinds().all().stream()
        .filter(kind -> !kind.table().equals("author"))
        .toList();
  }

  private static Optional<String> text(String text) {
    return Optional.of(text);
  }

  private static boolean holds(List<Draft> rows, BiPredicate<Draft, String> wanted, Field field) {
    return rows.stream().anyMatch(row -> wanted.test(row, field.column()));
  }
}
