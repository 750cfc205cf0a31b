package nl.gia.feature;

import java.util.List;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/** Of these fields at least one is filled in; the problem stands at the first. */
public record SomeOf(List<String> columns, Text text) implements Rule {
  public SomeOf {
    columns = List.copyOf(columns);
  }

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    return columns.stream().allMatch(draft::blank)
        ? List.of(Problem.of(columns.getFirst(), text))
        : List.of();
  }
}
