package nl.gia.feature;

import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/** What is wrong with, or worth knowing of, one row of a list; row 0 is the list as a whole. */
public record RowProblem(int row, Problem problem) {
  public static RowProblem at(int row, String field, Text text, Object... arguments) {
    return new RowProblem(row, Problem.of(field, text, arguments));
  }
}
