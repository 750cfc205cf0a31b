package nl.gia.feature;

import java.util.List;
import java.util.Optional;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/**
 * A field is filled in only together with another: a date of a decision with the decision.
 *
 * @param code what the other has to hold; empty when anything will do
 */
public record Needs(String column, String other, Optional<String> code, Text text) implements Rule {
  public Needs(String column, String other, Text text) {
    this(column, other, Optional.empty(), text);
  }

  public Needs(String column, String other, String code, Text text) {
    this(column, other, Optional.of(code), text);
  }

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    boolean there =
        code.map(wanted -> draft.text(other).filter(wanted::equals).isPresent())
            .orElseGet(() -> !draft.blank(other));
    return draft.blank(column) || there ? List.of() : List.of(Problem.of(column, text));
  }
}
