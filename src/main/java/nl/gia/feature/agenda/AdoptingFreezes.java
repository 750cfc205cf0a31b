package nl.gia.feature.agenda;

import java.util.List;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;

/** An edition is adopted only together with its text. */
final class AdoptingFreezes implements Rule {
  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    boolean wasOpen =
        rows.row("edition", draft.row())
            .flatMap(EditionStatus::of)
            .filter(EditionStatus::open)
            .isPresent();
    boolean adopted = EditionStatus.of(draft).filter(EditionStatus.VASTGESTELD::equals).isPresent();
    return wasOpen && adopted && draft.blank("frozen")
        ? List.of(Problem.of("status", AgendaText.ADOPTING_FREEZES))
        : List.of();
  }
}
