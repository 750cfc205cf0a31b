package nl.gia.feature.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.figures.Fact;
import nl.gia.platform.problem.Problem;

/** The rules for indicators, targets, totals and reports. */
final class ReportingRules {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final String DROPPED = "vervallen";

  private ReportingRules() {}

  static List<Problem> droppedHasReason(Draft draft, Lookup rows) {
    boolean dropped = draft.text("status").filter(DROPPED::equals).isPresent();
    boolean reason = draft.text("dropped_reason").filter(text -> !text.isBlank()).isPresent();
    return when(
        dropped && !reason, Problem.of("dropped_reason", ReportingText.PROBLEM_DROPPED_REASON));
  }

  static List<Problem> periodInOrder(Draft draft, Lookup rows) {
    Optional<LocalDate> from = date(draft, "valid_from");
    Optional<LocalDate> to = date(draft, "valid_to");
    boolean wrong = from.isPresent() && to.isPresent() && !from.get().isBefore(to.get());
    return when(wrong, Problem.of("valid_to", ReportingText.PROBLEM_PERIOD));
  }

  static List<Problem> factsAreKnown(Draft draft, Lookup rows) {
    List<Problem> problems = new ArrayList<>();
    for (String code : draft.text("facts").orElse("").split(",", -1)) {
      if (!code.isBlank() && Fact.of(code).isEmpty()) {
        problems.add(Problem.of("facts", ReportingText.PROBLEM_FACT, code.strip()));
      }
    }
    return problems;
  }

  static List<Problem> yearIsPlausible(Draft draft, Lookup rows) {
    return when(
        draft.number("year").filter(year -> year < FIRST_YEAR || year > LAST_YEAR).isPresent(),
        Problem.of(
            "year",
            ReportingText.PROBLEM_YEAR,
            Integer.toString(FIRST_YEAR),
            Integer.toString(LAST_YEAR)));
  }

  static List<Problem> dateInYear(Draft draft, Lookup rows) {
    Optional<LocalDate> date = date(draft, "reference_date");
    boolean wrong =
        date.isPresent()
            && draft.number("year").filter(year -> year != date.get().getYear()).isPresent();
    return when(wrong, Problem.of("reference_date", ReportingText.PROBLEM_DATE_IN_YEAR));
  }

  private static Optional<LocalDate> date(Draft draft, String column) {
    try {
      return draft.text(column).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<Problem> when(boolean wrong, Problem problem) {
    return wrong ? List.of(problem) : List.of();
  }
}
