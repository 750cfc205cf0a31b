package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;

/** A request is answered within a month of the day on which it came. */
final class WithinAMonth implements Rule {
  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    Optional<LocalDate> last = draft.date("received_on").map(day -> day.plusMonths(1));
    return draft
        .date("due")
        .filter(due -> last.isPresent() && due.isAfter(last.get()))
        .flatMap(_ -> last)
        .map(day -> Problem.of("due", PrivacyText.WITHIN_A_MONTH, day.toString()))
        .stream()
        .toList();
  }
}
