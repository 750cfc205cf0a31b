package nl.gia;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that passes when a test says so. */
public final class PassingTime extends Clock {
  private Instant now;

  public PassingTime(String from) {
    now = Instant.parse(from);
  }

  public PassingTime(long millis) {
    now = Instant.ofEpochMilli(millis);
  }

  public void pass(Duration duration) {
    now = now.plus(duration);
  }

  /** Puts the clock to a time, be it an earlier one. */
  public void set(Instant time) {
    now = time;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
