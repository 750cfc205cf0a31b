package nl.gia.platform.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** The year of parliament, which begins on the third Tuesday of September. */
public record ParliamentaryYear(int begins) {
  /** The year that a date lies in. */
  public static ParliamentaryYear of(LocalDate date) {
    LocalDate opening =
        LocalDate.of(date.getYear(), Month.SEPTEMBER, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
    return new ParliamentaryYear(date.isBefore(opening) ? date.getYear() - 1 : date.getYear());
  }

  /** The year as papers are numbered by it: 2007/08. */
  public String inPapers() {
    int ends = (begins + 1) % 100;
    return begins + (ends < 10 ? "/0" : "/") + ends;
  }

  @Override
  public String toString() {
    return begins + "-" + (begins + 1);
  }
}
