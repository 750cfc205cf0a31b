package nl.gia.feature.parliament;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.value.ParliamentaryYear;

/** How papers are numbered and dated, and what settles a commitment. */
final class PaperRules {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})[-/](?:\\d{2})?(\\d{2})");

  private PaperRules() {}

  /** A parliamentary year as it is kept; a text that is none comes back as it was. */
  static String year(String typed) {
    Matcher year = YEAR.matcher(typed.strip());
    return year.matches() ? year.group(1) + "/" + year.group(2) : typed;
  }

  /** A dossier as it is kept: 31268 and not 31 268. */
  static String dossier(String typed) {
    return typed.matches("[\\d\\s\\u00a0.]+") ? typed.replaceAll("[^\\d]", "") : typed;
  }

  static List<Problem> yearIsOne(Draft draft, Lookup rows) {
    return draft
        .text("year")
        .filter(text -> !text.isBlank() && begins(text).isEmpty())
        .map(text -> Problem.of("year", ParliamentText.YEAR_SHAPE, text))
        .stream()
        .toList();
  }

  static List<Problem> dateInYear(Draft draft, Lookup rows) {
    Optional<ParliamentaryYear> year = draft.date("date").map(ParliamentaryYear::of);
    Optional<ParliamentaryYear> said = draft.text("year").flatMap(PaperRules::begins);
    return year
        .filter(real -> said.isPresent() && !said.get().equals(real))
        .map(real -> Problem.of("date", ParliamentText.DATE_IN_OTHER_YEAR, real.inPapers()))
        .stream()
        .toList();
  }

  /** What recurs is settled year by year. */
  static List<Problem> recurringStaysOpen(Draft draft, Lookup rows) {
    boolean open = draft.text("status").filter(PledgeStatus.AFGEDAAN.code()::equals).isEmpty();
    return draft.blank("recurs") || open
        ? List.of()
        : List.of(Problem.of("status", ParliamentText.RECURRING_STAYS_OPEN));
  }

  /** The paper that settles a commitment is not older than the one that it stands in. */
  static List<Problem> settledAfterMade(Draft draft, Lookup rows) {
    Optional<LocalDate> made = dated("paper", draft, rows);
    Optional<LocalDate> settled = dated("settled_by", draft, rows);
    return made.isPresent() && settled.isPresent() && settled.get().isBefore(made.get())
        ? List.of(
            Problem.of(
                "settled_by",
                ParliamentText.SETTLED_BEFORE_MADE,
                settled.get().toString(),
                made.get().toString()))
        : List.of();
  }

  /** The day on which a commitment was settled, where that was after this term. */
  static Optional<LocalDate> settledAfter(LocalDate due, Draft pledge, Lookup rows) {
    return dated("settled_by", pledge, rows).filter(due::isBefore);
  }

  private static Optional<LocalDate> dated(String column, Draft draft, Lookup rows) {
    return draft
        .text(column)
        .flatMap(id -> rows.row("paper", id))
        .flatMap(paper -> paper.date("date"));
  }

  private static Optional<ParliamentaryYear> begins(String text) {
    Matcher year = YEAR.matcher(text);
    return year.matches()
        ? Optional.of(new ParliamentaryYear(Integer.parseInt(year.group(1))))
            .filter(one -> one.inPapers().equals(text))
        : Optional.empty();
  }
}
