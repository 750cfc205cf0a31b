package nl.gia.feature.reporting;

import java.time.LocalDate;
import java.time.Month;

/** Which annual report is asked for. */
public record ReportRequest(int year, LocalDate referenceDate, Audience audience) {
  /** The report of a year on its last day. */
  public static ReportRequest of(int year, Audience audience) {
    return new ReportRequest(year, LocalDate.of(year, Month.DECEMBER, 31), audience);
  }
}
