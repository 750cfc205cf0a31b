package nl.gia.feature;

import java.util.Optional;
import nl.gia.journal.Tx;

/** What else a row brings about once it is written, in the same act and so in the same undo. */
@FunctionalInterface
public interface Consequence {
  /**
   * Does what follows from an edit.
   *
   * @param before the row as it was; nothing for a new one
   */
  void follow(Tx tx, Optional<Draft> before, Draft after);
}
