package nl.gia.feature.workgroup;

import java.util.List;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;

/** An alternate stands in for one member, and nobody else stands in for anyone. */
final class AlternateOfMember implements Rule {
  static final String ALTERNATE = "plaatsvervangend_lid";
  private static final String COLUMN = "alternate_of";

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    boolean alternate = isAlternate(draft);
    if (draft.blank(COLUMN)) {
      return alternate
          ? List.of(Problem.of(COLUMN, WorkgroupText.ALTERNATE_NAMES_MEMBER))
          : List.of();
    }
    if (!alternate) {
      return List.of(Problem.of(COLUMN, WorkgroupText.ONLY_ALTERNATES));
    }
    Optional<Draft> member = draft.text(COLUMN).flatMap(id -> rows.row("membership", id));
    return member.filter(AlternateOfMember::isAlternate).isPresent()
        ? List.of(Problem.of(COLUMN, WorkgroupText.NO_ALTERNATE_OF_ALTERNATE))
        : List.of();
  }

  private static boolean isAlternate(Draft draft) {
    return draft.text("role").filter(ALTERNATE::equals).isPresent();
  }
}
