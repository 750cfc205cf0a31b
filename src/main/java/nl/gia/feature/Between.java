package nl.gia.feature;

import java.util.List;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/** A number is at least the one bound and at most the other. */
public record Between(String column, double low, double high, Text text) implements Rule {
  /** A number without a highest. */
  public static Between atLeast(String column, double low, Text text) {
    return new Between(column, low, Double.POSITIVE_INFINITY, text);
  }

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    boolean right =
        switch (draft.value(column)) {
          case Value.Whole(long number) -> number >= low && number <= high;
          case Value.Real(double number) -> number >= low && number <= high;
          case Value.Null _, Value.Text _, Value.Blob _ -> true;
        };
    return right ? List.of() : List.of(Problem.of(column, text));
  }
}
