package nl.gia.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period, open where a bound is missing; its last day is the one before {@code until}. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
  public boolean holds(LocalDate date) {
    return (from == null || !from.isAfter(date)) && (until == null || until.isAfter(date));
  }

  /** Whether it holds on any day of a period, both days included. */
  public boolean touches(LocalDate first, LocalDate last) {
    return (from == null || !from.isAfter(last)) && (until == null || until.isAfter(first));
  }
}
