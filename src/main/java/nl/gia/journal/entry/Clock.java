package nl.gia.journal.entry;

import java.util.Comparator;

/**
 * A hybrid clock's reading: milliseconds since 1970 UTC, and a counter within one millisecond. It
 * orders what people see and breaks ties; it never decides a conflict.
 */
public record Clock(long millis, long counter) implements Comparable<Clock> {
  private static final Comparator<Clock> ORDER =
      Comparator.comparingLong(Clock::millis).thenComparingLong(Clock::counter);

  /** A clock this far ahead of the wall does not advance ours. */
  private static final long BOUND = 24 * 3_600_000L;

  @Override
  public int compareTo(Clock other) {
    return ORDER.compare(this, other);
  }

  /** The next reading of a replica whose last one is this, at this wall time. */
  public Clock next(long wall) {
    return wall > millis ? new Clock(wall, 0) : new Clock(millis, counter + 1);
  }

  /** What a replica's clock becomes after it met another's reading at this wall time. */
  public Clock met(Clock other, long wall) {
    boolean usable = other.millis - BOUND <= wall;
    return usable && other.compareTo(this) > 0 ? other : this;
  }
}
