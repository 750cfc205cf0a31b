package nl.gia.feature;

import java.util.List;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/**
 * A row that this one refers to belongs to the same whole: an agenda item to the meeting of the
 * decision on it.
 *
 * @param column the column that refers to a row of the table
 * @param shared the column of both that names the whole
 */
public record Shares(String column, String table, String shared, Text text) implements Rule {
  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    return draft
        .text(column)
        .flatMap(id -> rows.row(table, id))
        .filter(other -> !draft.blank(shared) && !draft.value(shared).equals(other.value(shared)))
        .map(_ -> Problem.of(column, text))
        .stream()
        .toList();
  }
}
