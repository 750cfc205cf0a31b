package nl.gia.feature;

import java.util.List;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Phrase;

/** How an edit went: written, or refused with nothing written. */
public sealed interface Outcome {
  /** The edit is written; the rows it is about. */
  record Done(List<String> rows) implements Outcome {
    public Done {
      rows = List.copyOf(rows);
    }
  }

  /** The edit breaks rules; nothing is written. */
  record Refused(List<Problem> problems) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The first row that an edit wrote.
   *
   * @throws UserFailure when the edit was refused
   */
  static String orFailure(Outcome outcome) {
    return switch (outcome) {
      case Done(List<String> rows) -> rows.getFirst();
      case Refused(List<Problem> problems) -> {
        Problem first = problems.getFirst();
        throw new UserFailure(FeatureText.REFUSED, new Phrase(first.text(), first.arguments()));
      }
    };
  }

  static Outcome done(String row) {
    return new Done(List.of(row));
  }
}
