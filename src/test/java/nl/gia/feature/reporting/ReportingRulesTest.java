package nl.gia.feature.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Kind;
import nl.gia.feature.Lookup;
import nl.gia.feature.parliament.ParliamentFeature;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class ReportingRulesTest {
  private static final Draft TARGET =
      draft("new", Map.of("indicator", Value.of("i"), "year", Value.of(2010)))
          .with(Map.of("value", new Value.Real(25)));

  @Test
  void plausibleTargetIsAccepted() {
    assertThat(problems("target", TARGET)).isEmpty();
  }

  @Test
  void percentageLiesBetweenNothingAndAll() {
    assertThat(problems("target", TARGET.with(Map.of("value", new Value.Real(100.5)))))
        .containsExactly(Problem.of("value", ReportingText.PROBLEM_PERCENTAGE));
    assertThat(problems("target", TARGET.with(Map.of("value", Value.of(-1)))))
        .containsExactly(Problem.of("value", ReportingText.PROBLEM_PERCENTAGE));
    assertThat(problems("target", TARGET.with(Map.of("value", Value.of(100))))).isEmpty();
  }

  @Test
  void measuredShareLiesBetweenNothingAndAll() {
    assertThat(problems("measurement", draft("new", Map.of("value", new Value.Real(101)))))
        .containsExactly(Problem.of("value", ReportingText.PROBLEM_PERCENTAGE));
  }

  @Test
  void yearOutOfReachIsRefused() {
    assertThat(problems("target", TARGET.with(Map.of("year", Value.of(20010)))))
        .containsExactly(Problem.of("year", ReportingText.PROBLEM_YEAR, "2000", "2100"));
  }

  @Test
  void definitionEndsAfterItBegins() {
    Draft definition =
        draft(
            "new",
            Map.of("valid_from", Value.of("2010-01-01"), "valid_to", Value.of("2010-01-01")));

    assertThat(problems("indicator_definition", definition))
        .containsExactly(Problem.of("valid_to", ReportingText.PROBLEM_PERIOD));
  }

  @Test
  void factThatIsNoneIsNamed() {
    Draft definition = draft("new", Map.of("facts", Value.of("bekend, aangenomen")));

    assertThat(problems("indicator_definition", definition))
        .containsExactly(Problem.of("facts", ReportingText.PROBLEM_FACT, "aangenomen"));
  }

  @Test
  void droppedIndicatorNeedsItsReason() {
    Draft dropped = draft("new", Map.of("status", Value.of("vervallen")));

    assertThat(problems("indicator", dropped))
        .containsExactly(Problem.of("dropped_reason", ReportingText.PROBLEM_DROPPED_REASON));
    assertThat(
            problems(
                "indicator", dropped.with(Map.of("dropped_reason", Value.of("Niet meetbaar.")))))
        .isEmpty();
  }

  @Test
  void totalIsAtLeastOne() {
    Draft total = draft("new", Map.of("date", Value.of("2010-01-01"), "count", Value.of(0)));

    assertThat(problems("municipality_total", total))
        .containsExactly(Problem.of("count", ReportingText.PROBLEM_COUNT));
  }

  @Test
  void referenceDateLiesInTheYearReportedOn() {
    Draft report =
        draft("new", Map.of("year", Value.of(2010), "reference_date", Value.of("2011-01-01")));

    assertThat(problems("report", report))
        .containsExactly(Problem.of("reference_date", ReportingText.PROBLEM_DATE_IN_YEAR));
  }

  private static Draft draft(String row, Map<String, Value> values) {
    return new Draft(row, new HashMap<>(values));
  }

  private static List<Problem> problems(String table, Draft draft, Draft... others) {
    Kind kind =
        new ReportingFeature(ParliamentFeature.settling())
            .kinds().stream().filter(k -> k.table().equals(table)).findFirst().orElseThrow();
    Lookup rows = new Among(List.of(others));
    return kind.rules().stream().flatMap(rule -> rule.check(draft, rows).stream()).toList();
  }

  /** Rows that are there already, of whatever table is asked for. */
  private record Among(List<Draft> all) implements Lookup {
    @Override
    public Optional<Draft> row(String table, String id) {
      return all.stream().filter(draft -> draft.row().equals(id)).findFirst();
    }

    @Override
    public List<Draft> rows(String table, String column, String text) {
      return all.stream()
          .filter(draft -> draft.text(column).filter(text::equals).isPresent())
          .toList();
    }
  }
}
