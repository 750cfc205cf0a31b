package nl.gia.journal;

import nl.gia.journal.entry.Clock;

/** The latest clock of all that was written or taken here, kept with it in one transaction. */
final class LastClock {
  private static final String NAME = "clock";

  private final Engine engine;

  LastClock(Engine engine) {
    this.engine = engine;
  }

  /** The clock of the next own entry. */
  Clock tick(long now) {
    Clock next = last().next(now);
    keep(next);
    return next;
  }

  /** Takes note of another's clock. */
  void meet(Clock other, long now) {
    keep(last().met(other, now));
  }

  private Clock last() {
    return engine
        .meta(NAME)
        .map(text -> text.split("/", -1))
        .map(parts -> new Clock(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
        .orElseGet(() -> new Clock(0, 0));
  }

  private void keep(Clock now) {
    engine.meta(NAME, now.millis() + "/" + now.counter());
  }
}
