package nl.gia.feature.workgroup;

import java.time.LocalDate;
import nl.gia.platform.ui.Day;

/**
 * A seat in the working group for a period, which runs up to, not including, its end. An empty
 * person is a vacancy; an empty date leaves the period open.
 */
record Membership(
    String id, String person, String organisation, String role, String since, String until) {
  boolean begunOn(LocalDate date) {
    return Day.stored(since).map(day -> !day.isAfter(date)).orElse(true);
  }

  boolean endedOn(LocalDate date) {
    return Day.stored(until).map(day -> !day.isAfter(date)).orElse(false);
  }

  boolean on(LocalDate date) {
    return begunOn(date) && !endedOn(date);
  }
}
