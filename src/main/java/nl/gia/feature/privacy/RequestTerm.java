package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.ui.Day;

/**
 * A request is answered within a month of the day on which it came; within three, when its person
 * was told so within that month.
 */
final class RequestTerm implements Rule {
  private static final int USUAL = 1;
  private static final int LONGEST = 3;

  static LocalDate usual(LocalDate received) {
    return received.plusMonths(USUAL);
  }

  static LocalDate longest(LocalDate received) {
    return received.plusMonths(LONGEST);
  }

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    return draft.date("received_on").map(received -> problems(draft, received)).orElseGet(List::of);
  }

  private static List<Problem> problems(Draft draft, LocalDate received) {
    Optional<LocalDate> extended = draft.date("extended_on");
    LocalDate last = extended.isPresent() ? longest(received) : usual(received);
    List<Problem> problems = new ArrayList<>();
    if (draft.date("due").filter(last::isBefore).isPresent()) {
      problems.add(
          Problem.of(
              "due",
              extended.isPresent() ? PrivacyText.WITHIN_THREE_MONTHS : PrivacyText.WITHIN_A_MONTH,
              Day.shown(last)));
    }
    if (extended.filter(usual(received)::isBefore).isPresent()) {
      problems.add(
          Problem.of("extended_on", PrivacyText.EXTENDED_IN_TIME, Day.shown(usual(received))));
    }
    return problems;
  }
}
