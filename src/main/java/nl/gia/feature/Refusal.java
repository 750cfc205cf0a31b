package nl.gia.feature;

import java.util.List;
import nl.gia.platform.problem.Problem;

/** Ends an act in which something would not do, so that nothing of it is written. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Kind kind;
  private final transient List<Problem> problems;

  public Refusal(Kind kind, List<Problem> problems) {
    super(kind.table() + ": " + problems.getFirst().text().name());
    this.kind = kind;
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  /** What kind of row it is about. */
  public Kind kind() {
    return kind;
  }

  /**
   * The first row that an edit wrote.
   *
   * @throws Refusal when the edit was refused
   */
  public static String orRow(Kind kind, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(List<String> rows) -> rows.getFirst();
      case Outcome.Refused(List<Problem> problems) -> throw new Refusal(kind, problems);
    };
  }
}
