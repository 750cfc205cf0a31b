package nl.gia.platform.task;

import nl.gia.platform.text.Text;

/** How far a piece of work is, as the work itself tells it. */
public interface Progress {
  /** For work that nobody watches. */
  Progress UNWATCHED =
      new Progress() {
        @Override
        public void at(double fraction) {}

        @Override
        public void at(double fraction, Text step, Object... arguments) {}

        @Override
        public void check() {}
      };

  /** Tells that it is not known, or no longer, how far the work is. */
  default void busy() {}

  /** Tells how far the work is, from 0 to 1. */
  void at(double fraction);

  /** Tells how far the work is, and what it is busy with. */
  void at(double fraction, Text step, Object... arguments);

  /**
   * Stops the work here when the user cancelled it or when its answer is no longer wanted.
   *
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  void check();
}
