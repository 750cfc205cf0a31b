package nl.gia.feature.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** The year of parliament, which begins on the third Tuesday of September. */
record ParliamentaryYear(int begins) {
  static ParliamentaryYear of(LocalDate date) {
    LocalDate opening =
        LocalDate.of(date.getYear(), Month.SEPTEMBER, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
    return new ParliamentaryYear(date.isBefore(opening) ? date.getYear() - 1 : date.getYear());
  }

  @Override
  public String toString() {
    return begins + "-" + (begins + 1);
  }
}
