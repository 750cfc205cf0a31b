package nl.gia.feature.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.feature.State;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.ui.Day;

/** The states of one action point, or of it in one municipality, follow one another in time. */
final class ActionHistory implements Rule {
  private static final Comparator<Draft> IN_TIME =
      Comparator.comparing(row -> row.date("date").orElse(LocalDate.MIN));

  /** What is done is wholly done, and what has not started is not done at all. */
  static List<Problem> percentFitsState(Draft draft, Lookup rows) {
    Optional<ActionStanding> standing = standing(draft);
    long percent = draft.number("percent").orElse(-1L);
    if (percent >= 0
        && percent < 100
        && standing.filter(ActionStanding.GEREED::equals).isPresent()) {
      return List.of(Problem.of("percent", AgendaText.DONE_IS_ALL));
    }
    return percent > 0 && standing.filter(ActionStanding.NIET_GESTART::equals).isPresent()
        ? List.of(Problem.of("percent", AgendaText.NOT_STARTED_IS_NONE))
        : List.of();
  }

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    Optional<LocalDate> date = draft.date("date");
    if (draft.removed() || date.isEmpty() || draft.blank("action_point")) {
      return List.of();
    }
    Optional<Draft> before =
        others(draft, rows).filter(row -> earlier(row, date.get())).max(IN_TIME);
    Optional<Draft> after =
        others(draft, rows).filter(row -> !earlier(row, date.get())).min(IN_TIME);
    return Stream.concat(
            before.stream().flatMap(row -> refusal(row, draft).stream()),
            after.stream().flatMap(row -> refusal(draft, row).stream()))
        .toList();
  }

  private static Stream<Draft> others(Draft draft, Lookup rows) {
    return rows.rows("action_state", "action_point", draft.text("action_point").orElse("")).stream()
        .filter(row -> !row.row().equals(draft.row()))
        .filter(row -> row.value("municipality").equals(draft.value("municipality")));
  }

  private static boolean earlier(Draft row, LocalDate date) {
    return row.date("date").filter(day -> day.isBefore(date)).isPresent();
  }

  private static Optional<Problem> refusal(Draft first, Draft second) {
    Optional<ActionStanding> from = standing(first);
    Optional<ActionStanding> to = standing(second);
    return from.isEmpty() || to.isEmpty() || from.equals(to) || from.get().next().contains(to.get())
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                "state",
                AgendaText.NO_NEXT_STANDING,
                from.get().label(),
                to.get().label(),
                first.text("date").map(Day::shown).orElse("")));
  }

  private static Optional<ActionStanding> standing(Draft draft) {
    return State.of(ActionStanding.class, draft, "state");
  }
}
