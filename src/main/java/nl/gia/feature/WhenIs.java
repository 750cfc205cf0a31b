package nl.gia.feature;

import java.util.List;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/** A choice asks for another field: what is settled says by what. */
public record WhenIs(String column, String code, String wanted, Text text) implements Rule {
  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    boolean chosen = draft.text(column).filter(code::equals).isPresent();
    return chosen && draft.blank(wanted) ? List.of(Problem.of(wanted, text)) : List.of();
  }
}
