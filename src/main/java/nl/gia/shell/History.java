package nl.gia.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.gia.platform.ui.Standing;

/** The way the user came, so that back and forward lead to the same row and scroll. */
final class History {
  private static final int LONGEST = 100;

  private final Deque<Stop> behind = new ArrayDeque<>();
  private final Deque<Stop> ahead = new ArrayDeque<>();

  /** A place, and where on it the user stood. */
  record Stop(int place, Standing standing) {}

  /** The user leaves here for somewhere new. */
  void leave(Stop here) {
    behind.push(here);
    ahead.clear();
    if (behind.size() > LONGEST) {
      behind.removeLast();
    }
  }

  /** Goes on where another ended. */
  void goOn(History before) {
    behind.addAll(before.behind);
    ahead.addAll(before.ahead);
  }

  Optional<Stop> back(Stop here) {
    return step(here, behind, ahead);
  }

  Optional<Stop> forward(Stop here) {
    return step(here, ahead, behind);
  }

  boolean hasBack() {
    return !behind.isEmpty();
  }

  boolean hasForward() {
    return !ahead.isEmpty();
  }

  private static Optional<Stop> step(Stop here, Deque<Stop> from, Deque<Stop> to) {
    Optional<Stop> there = Optional.ofNullable(from.poll());
    there.ifPresent(stop -> to.push(here));
    return there;
  }
}
