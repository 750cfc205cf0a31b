package nl.gia.feature.themes;

import java.util.ArrayList;
import java.util.List;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;

/** A topic is decided on in the last phase, and only an adopted one becomes a theme. */
final class TopicDecision implements Rule {
  static final String DECIDING = "besluit";
  static final String ADOPTED = "opgenomen";

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    List<Problem> problems = new ArrayList<>();
    boolean decided = !draft.blank("decision");
    if (decided && !holds(draft, "phase", DECIDING)) {
      problems.add(Problem.of("decision", ThemesText.DECISION_IN_PHASE));
    }
    if (!decided && !draft.blank("decided_on")) {
      problems.add(Problem.of("decided_on", ThemesText.DECIDED_WITHOUT_DECISION));
    }
    if (!draft.blank("theme") && !holds(draft, "decision", ADOPTED)) {
      problems.add(Problem.of("theme", ThemesText.ONLY_ADOPTED_OPENS));
    }
    return problems;
  }

  private static boolean holds(Draft draft, String column, String code) {
    return draft.text(column).filter(code::equals).isPresent();
  }
}
