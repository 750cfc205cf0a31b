package nl.gia.feature.settings;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nl.gia.feature.Draft;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Secretariat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen, sheet and state has something to show in the example. */
class ExampleTest {
  /**
   * Doubles, states of the log, files and who works on what come about in the program; no script
   * tells them.
   */
  private static final Set<String> NOT_TOLD =
      Set.of(
          "document.merged_into",
          "edition_version.state",
          "meeting.merged_into",
          "paper.merged_into",
          "person.merged_into",
          "pledge.merged_into",
          "question.merged_into",
          "report.digest",
          "report.made_on",
          "report.program",
          "report.state",
          "section_variant.of_write",
          "section_work.author",
          "section_work.section",
          "section_work.since",
          "theme.merged_into");

  @TempDir Path folder;
  private Secretariat office;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
    new Starter().acts().forEach(act -> office.write(act.writes()));
    new Example().acts().forEach(act -> office.write(act.writes()));
  }

  @AfterEach
  void close() {
    office.close();
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
    try (Secretariat bare = new Secretariat(folder.resolve("bare"))) {
      new Starter().acts().forEach(act -> bare.write(act.writes()));
      return bare.all(table).stream().map(Draft::row).collect(Collectors.toSet());
    }
  }

  private List<Kind> kinds() {
    return office.kinds.all().stream().filter(kind -> !kind.table().equals("author")).toList();
  }

  private static Optional<String> text(String text) {
    return Optional.of(text);
  }

  private static boolean holds(List<Draft> rows, BiPredicate<Draft, String> wanted, Field field) {
    return rows.stream().anyMatch(row -> wanted.test(row, field.column()));
  }
}
