package nl.gia.feature;

import java.util.List;
import nl.gia.platform.problem.Problem;

/** A rule that an edit must obey, whoever makes it: window, command line or list. */
@FunctionalInterface
public interface Rule {
  /** What is wrong with the row as it would become; empty when nothing is. */
  List<Problem> check(Draft draft, Lookup rows);

  /** What stands in the way of removing the row; nothing, for most rules. */
  default List<Problem> onRemoval(Draft draft, Lookup rows) {
    return List.of();
  }
}
