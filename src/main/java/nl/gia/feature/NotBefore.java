package nl.gia.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;
import nl.gia.platform.ui.Day;

/**
 * A date does not lie before a date of a row that this one refers to: an action is not closed
 * before its meeting.
 *
 * @param reference the column that refers, which is also the name of the table unless told
 */
public record NotBefore(String column, String reference, String table, String date, Text text)
    implements Rule {
  public NotBefore(String column, String reference, String date, Text text) {
    this(column, reference, reference, date, text);
  }

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    Optional<LocalDate> first =
        draft.text(reference).flatMap(id -> rows.row(table, id)).flatMap(row -> row.date(date));
    return draft
        .date(column)
        .filter(day -> first.isPresent() && day.isBefore(first.get()))
        .flatMap(_ -> first)
        .map(day -> Problem.of(column, text, Day.shown(day)))
        .stream()
        .toList();
  }
}
