package nl.gia.feature;

import java.util.List;
import nl.gia.platform.problem.Problem;

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

  static Outcome done(String row) {
    return new Done(List.of(row));
  }
}
