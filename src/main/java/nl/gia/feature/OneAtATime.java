package nl.gia.feature;

import java.time.LocalDate;
import java.util.List;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;
import nl.gia.platform.ui.Day;

/**
 * Rows of a table that are about the same do not overlap in time. A period runs from its first day
 * up to, not including, its end; a missing bound leaves it open.
 *
 * @param same the columns that say what a row is about; where one is empty nothing is compared
 */
public record OneAtATime(String table, List<String> same, String since, String until, Text text)
    implements Rule {
  public OneAtATime {
    same = List.copyOf(same);
  }

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    if (draft.removed() || same.stream().anyMatch(draft::blank)) {
      return List.of();
    }
    String first = same.getFirst();
    return rows.rows(table, first, draft.text(first).orElse("")).stream()
        .filter(other -> !other.row().equals(draft.row()))
        .filter(other ->
            same.stream().allMatch(column -> other.value(column).equals(draft.value(column))))
        .filter(other -> overlap(draft, other))
        .findFirst()
        .map(other -> Problem.of(since, text, shown(other, since), shown(other, until)))
        .stream()
        .toList();
  }

  private boolean overlap(Draft one, Draft two) {
    return from(one).isBefore(to(two)) && from(two).isBefore(to(one));
  }

  private LocalDate from(Draft draft) {
    return draft.date(since).orElse(LocalDate.MIN);
  }

  private LocalDate to(Draft draft) {
    return draft.date(until).orElse(LocalDate.MAX);
  }

  private static String shown(Draft draft, String column) {
    return draft.text(column).map(Day::shown).orElse("...");
  }
}
