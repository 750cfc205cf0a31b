package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.util.List;

/** Records of one kind whose term is over, by the term that says so. */
record PastTerm(String retention, RecordKind kind, String name, List<Line> lines, int noDay) {
  /**
   * One of them.
   *
   * @param name what it is called now
   * @param since from which day its term ran
   * @param pastOn the first day after it
   */
  record Line(String row, String name, LocalDate since, LocalDate pastOn) {}

  PastTerm {
    lines = List.copyOf(lines);
  }
}
