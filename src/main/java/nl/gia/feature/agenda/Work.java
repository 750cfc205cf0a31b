package nl.gia.feature.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.gia.platform.ui.Day;

/**
 * Somebody said to be working on a section. It keeps nobody from anything.
 *
 * @param author the row of who said so
 * @param name what they are called; empty when that is not known here
 */
record Work(String id, String section, String author, String name, String since) {
  /** From so many weeks on it was perhaps forgotten. */
  private static final long LONG = 2;

  Optional<LocalDate> day() {
    return Day.stored(since);
  }

  /** How many whole weeks ago it was said. */
  long weeks(LocalDate today) {
    return day().map(said -> Math.max(0, ChronoUnit.WEEKS.between(said, today))).orElse(0L);
  }

  boolean isOld(LocalDate today) {
    return weeks(today) >= LONG;
  }
}
