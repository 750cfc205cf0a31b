package nl.gia.feature.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.gia.feature.Draft;
import nl.gia.feature.RowsStore;

/** Which rows still have to be done, and which of those are late. */
final class Terms {
  private static final Set<String> OPEN = Set.of("", "open", "in_behandeling");

  private Terms() {}

  static List<Draft> openQuestions(RowsStore rows) {
    return open(rows, "question", "answered_on");
  }

  static List<Draft> openParliamentaryQuestions(RowsStore rows) {
    return open(rows, "parliamentary_question", "answered_by");
  }

  static List<Draft> openActionItems(RowsStore rows) {
    return open(rows, "action_item", "closed_on");
  }

  /** What persons ask about their own data. */
  static List<Draft> openRequests(RowsStore rows) {
    return open(rows, "privacy_request", "outcome");
  }

  static boolean isLate(Draft row, LocalDate today) {
    return row.date("due").filter(today::isAfter).isPresent();
  }

  /** Rows that nothing says are done; a double counts as the row that it was merged into. */
  private static List<Draft> open(RowsStore rows, String table, String done) {
    return rows.all(table).stream()
        .filter(row -> row.blank(done) && row.blank("merged_into"))
        .filter(row -> OPEN.contains(row.text("status").orElse("")))
        .toList();
  }
}
