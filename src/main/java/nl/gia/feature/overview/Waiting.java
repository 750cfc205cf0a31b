package nl.gia.feature.overview;

import java.time.LocalDate;
import java.util.Comparator;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.Target;

/**
 * Something that waits for somebody: why, what it is called, and where it is.
 *
 * @param due when it has to be done; the last day there is for what has no term
 */
record Waiting(Status status, String name, LocalDate due, Target target) {
  /** What is worst comes first, and of that what is due first. */
  static final Comparator<Waiting> MOST_URGENT =
      Comparator.<Waiting, Status.Tone>comparing(
              waiting -> waiting.status().tone(), Comparator.reverseOrder())
          .thenComparing(Waiting::due)
          .thenComparing(Waiting::name);
}
