package nl.gia.feature.overview;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.Deeds;

/**
 * Where the log ended when the user opened this file the time before, and when that was.
 *
 * @param at nothing the first time
 */
public record Visit(long point, Optional<Instant> at) {
  public static final Visit FIRST = new Visit(0, Optional.empty());

  /**
   * Gives the visit before, and keeps this one for the next where the file can be written; not for
   * the window's thread.
   */
  public static Visit begin(OpenDatabase open) {
    VisitStore store = new VisitStore(open.database());
    Visit before = store.last();
    if (Files.isWritable(open.database().file())) {
      store.keep(new Visit(new Deeds(open.journal()).end(), Optional.of(open.clock().instant())));
    }
    return before;
  }
}
