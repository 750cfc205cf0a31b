package nl.gia.feature.overview;

import java.util.Optional;
import nl.gia.platform.ui.Target;

/**
 * Something that was done: on what day and when, by whom, what, and to what.
 *
 * @param name what the row is called that it was done to; empty when it has no name
 * @param target where that row is; nothing when no place shows it, or it was removed
 */
record Change(
    String day, String time, String who, String what, String name, Optional<Target> target) {
  /** Whether this is more of the same: one who types saves more than once. */
  boolean goesOn(Change later) {
    return day.equals(later.day)
        && who.equals(later.who)
        && what.equals(later.what)
        && name.equals(later.name)
        && target.equals(later.target);
  }
}
