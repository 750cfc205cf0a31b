package nl.gia.feature.municipalities;

import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/** What is wrong with, or worth knowing of, one row of a list; row 0 is the list as a whole. */
public record RowProblem(int row, Problem problem) {
  static RowProblem of(ListRow row, String field, Text text, Object... arguments) {
    return at(row.number(), field, text, arguments);
  }

  static RowProblem at(int row, String field, Text text, Object... arguments) {
    return new RowProblem(row, Problem.of(field, text, arguments));
  }
}
