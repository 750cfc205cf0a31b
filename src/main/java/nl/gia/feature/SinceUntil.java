package nl.gia.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.ui.Day;

/** A period does not end before it begins. */
public record SinceUntil(String since, String until) implements Rule {
  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    Optional<LocalDate> from = draft.date(since);
    Optional<LocalDate> to = draft.date(until);
    return from.isPresent() && to.isPresent() && to.get().isBefore(from.get())
        ? List.of(
            Problem.of(
                until, FeatureText.UNTIL_BEFORE_SINCE, Day.shown(from.get()), Day.shown(to.get())))
        : List.of();
  }
}
