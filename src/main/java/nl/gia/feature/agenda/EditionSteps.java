package nl.gia.feature.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;

/** An edition goes from state to state in order, and is adopted only together with its text. */
final class EditionSteps implements Rule {
  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    List<Problem> problems = new ArrayList<>();
    if (draft.number("number").filter(number -> number < 1).isPresent()) {
      problems.add(Problem.of("number", AgendaText.NUMBER_FROM_ONE));
    }
    Optional<EditionStatus> from = rows.row("edition", draft.row()).flatMap(EditionStatus::of);
    Optional<EditionStatus> to = EditionStatus.of(draft);
    if (from.isPresent() && to.isPresent()) {
      problems.addAll(step(from.get(), to.get(), draft));
    }
    return problems;
  }

  private static List<Problem> step(EditionStatus from, EditionStatus to, Draft draft) {
    if (!from.leadsTo(to)) {
      return List.of(Problem.of("status", AgendaText.NO_STEP, from.label(), to.label()));
    }
    return from.open() && to == EditionStatus.VASTGESTELD && draft.blank("frozen")
        ? List.of(Problem.of("status", AgendaText.ADOPTING_FREEZES))
        : List.of();
  }
}
