package nl.gia.feature;

import java.util.List;
import nl.gia.platform.problem.Problem;

/** Ends an act in which something would not do, so that nothing of it is written. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public Refusal(List<Problem> problems) {
    super(problems.isEmpty() ? "" : problems.getFirst().text().name());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  /**
   * The first row that an edit wrote.
   *
   * @throws Refusal when the edit was refused
   */
  public static String orRow(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(List<String> rows) -> rows.getFirst();
      case Outcome.Refused(List<Problem> problems) -> throw new Refusal(problems);
    };
  }
}
