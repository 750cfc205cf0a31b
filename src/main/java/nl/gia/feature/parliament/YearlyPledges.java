package nl.gia.feature.parliament;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.RowsStore;
import nl.gia.feature.State;
import nl.gia.journal.entry.Value;
import nl.gia.platform.value.Ids;

/**
 * Pledges that recur: the years they ask for follow from the pledge, and each has a row of its own
 * only once something is known of it. The year is the one that is reported on. Its term is the
 * pledge's own, or else a year after the paper that the pledge stands in, and so every next year.
 */
final class YearlyPledges {
  static final String TABLE = "pledge";

  private YearlyPledges() {}

  static boolean recurs(Draft pledge) {
    return !pledge.blank("recurs") && !pledge.removed();
  }

  /** The id of a year's row, the same everywhere. */
  static String row(String pledge, int year) {
    return Ids.natural(TABLE, pledge + "/" + year);
  }

  /** The years so far, this one included; none where it is not known since when. */
  static List<YearlyDuty> of(Draft pledge, Lookup rows, LocalDate today) {
    return first(pledge, rows).stream()
        .flatMap(first ->
            IntStream.rangeClosed(first.year(), today.getYear())
                .mapToObj(year -> duty(pledge, first, year, rows)))
        .toList();
  }

  /** One year of a pledge; nothing for a year from before it was made. */
  static Optional<YearlyDuty> of(Draft pledge, int year, Lookup rows) {
    return first(pledge, rows)
        .filter(first -> first.year() <= year)
        .map(first -> duty(pledge, first, year, rows));
  }

  /**
   * All that is owed: of what recurs one, with the words and the term of the first year that is
   * open.
   */
  static List<Draft> open(RowsStore rows, LocalDate today) {
    List<Draft> all = rows.all(TABLE).stream().filter(row -> !rows.isDouble(TABLE, row)).toList();
    Set<String> years = new HashSet<>();
    List<Draft> open = new ArrayList<>();
    for (Draft pledge : all.stream().filter(YearlyPledges::recurs).toList()) {
      List<YearlyDuty> duties = of(pledge, rows, today);
      duties.forEach(duty -> years.add(duty.row()));
      if (isOpen(pledge)) {
        open.add(
            duties.stream()
                .filter(YearlyDuty::open)
                .findFirst()
                .map(duty -> standingFor(pledge, duty))
                .orElse(pledge));
      }
    }
    all.stream()
        .filter(row -> !recurs(row) && isOpen(row) && !years.contains(row.row()))
        .forEach(open::add);
    return List.copyOf(open);
  }

  /** The words of one year; the record of parliament is in Dutch, whatever the window speaks. */
  static String wording(Draft pledge, int year) {
    return "%s, over %d."
        .formatted(pledge.text("text").orElse("").strip().replaceFirst("\\.$", ""), year);
  }

  private static Draft standingFor(Draft pledge, YearlyDuty duty) {
    return pledge.with(
        Map.of(
            "text",
            Value.of(
                duty.kept()
                    .flatMap(row -> row.text("text"))
                    .orElseGet(() -> wording(pledge, duty.year()))),
            "due",
            Value.of(duty.due().toString())));
  }

  private static boolean isOpen(Draft pledge) {
    PledgeStatus status = State.of(PledgeStatus.class, pledge, "status").orElse(PledgeStatus.OPEN);
    return status == PledgeStatus.OPEN && pledge.blank("settled_by");
  }

  /** The first year, and its term. */
  private record First(int year, LocalDate due) {}

  private static Optional<First> first(Draft pledge, Lookup rows) {
    Optional<LocalDate> made =
        pledge
            .text("paper")
            .flatMap(id -> rows.meant("paper", id))
            .flatMap(paper -> paper.date("date"));
    Optional<LocalDate> due = pledge.date("due");
    return made.map(date -> new First(date.getYear(), due.orElse(date.plusYears(1))))
        .or(() -> due.map(date -> new First(date.getYear() - 1, date)));
  }

  private static YearlyDuty duty(Draft pledge, First first, int year, Lookup rows) {
    String row = row(pledge.row(), year);
    Optional<Draft> kept = rows.row(TABLE, row).filter(draft -> !draft.removed());
    return new YearlyDuty(
        row,
        year,
        kept.flatMap(draft -> draft.date("due"))
            .orElseGet(() -> first.due().plusYears(year - first.year())),
        kept);
  }
}
