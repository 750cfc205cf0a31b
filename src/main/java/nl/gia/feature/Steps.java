package nl.gia.feature;

import java.util.List;
import java.util.Optional;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/**
 * A field goes from state to state only where one leads to the other.
 *
 * @param refusal says from which state to which the step would have been
 */
public record Steps<S extends Enum<S> & State<S>>(
    String table, String column, Class<S> states, Text refusal) implements Rule {
  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    Optional<S> from =
        rows.row(table, draft.row()).flatMap(before -> State.of(states, before, column));
    Optional<S> to = State.of(states, draft, column);
    if (from.isEmpty() || to.isEmpty() || from.equals(to) || from.get().next().contains(to.get())) {
      return List.of();
    }
    return List.of(Problem.of(column, refusal, from.get().label(), to.get().label()));
  }
}
