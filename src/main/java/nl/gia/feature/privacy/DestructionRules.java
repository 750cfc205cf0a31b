package nl.gia.feature.privacy;

import java.util.List;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.platform.problem.Problem;

/** What was approved or destroyed is on record: only the verbs that do so write it. */
final class DestructionRules {
  private static final List<String> DONE = List.of("approved_by", "approved_on", "destroyed_on");

  private DestructionRules() {}

  static List<Problem> listStays(Draft draft, Lookup rows) {
    Optional<Draft> before = rows.row(Destroying.LIST, draft.row());
    return DONE.stream()
        .filter(column ->
            !draft.text(column).equals(before.flatMap(row -> row.text(column)))
                && !(draft.blank(column) && before.isEmpty()))
        .map(column -> Problem.of(column, PrivacyText.BY_THE_SCREEN))
        .toList();
  }

  static List<Problem> lineStays(Draft draft, Lookup rows) {
    boolean same =
        rows.row(Destroying.LINE, draft.row())
            .filter(before -> before.with(draft.values()).equals(before))
            .isPresent();
    boolean approved =
        draft
            .text("destruction")
            .flatMap(list -> rows.row(Destroying.LIST, list))
            .filter(list -> !list.blank("approved_on"))
            .isPresent();
    return approved && !same
        ? List.of(Problem.of("destruction", PrivacyText.APPROVED_ALREADY))
        : List.of();
  }
}
