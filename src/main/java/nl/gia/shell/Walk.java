package nl.gia.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import nl.gia.feature.Place;

/** Shows every place of a window once, and closes it. */
final class Walk {
  private static final Duration LOOK = Duration.millis(400);
  private static final int PATIENCE = 50;

  private final Supplier<Optional<Frame>> frame;
  private final Runnable end;
  private final PauseTransition pause = new PauseTransition(LOOK);
  private final Deque<Integer> ahead = new ArrayDeque<>();
  private boolean begun;
  private int waited;

  /** A walk through the frame as soon as there is one; the end also comes when there never is. */
  Walk(Supplier<Optional<Frame>> frame, Runnable end) {
    this.frame = frame;
    this.end = end;
  }

  void begin() {
    pause.setOnFinished(event -> step());
    pause.play();
  }

  private void step() {
    Optional<Frame> open = frame.get();
    if (!begun && open.isPresent()) {
      begun = true;
      open.get().places().stream().map(Place::number).forEach(ahead::add);
    }
    Integer next = ahead.poll();
    if (next != null) {
      open.ifPresent(there -> there.go(next));
    }
    if (begun ? next == null : ++waited > PATIENCE) {
      end.run();
    } else {
      pause.play();
    }
  }
}
