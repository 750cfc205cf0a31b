package nl.gia.journal;

import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Weight;
import nl.gia.platform.json.JsonString;
import nl.gia.platform.json.JsonText;
import nl.gia.platform.problem.UserFailure;

/**
 * What no reader of a file would take is not written: the log keeps it for ever, so that all later
 * files of its writer would be refused as well.
 */
final class Bounds {
  private static final int MEGABYTES = JsonString.LONGEST >> 20;

  private Bounds() {}

  /** The value, where a file can hold it. */
  static Value value(Value value) {
    JsonText wrong = value instanceof Value.Text(String text) ? JsonString.wrong(text) : null;
    if (wrong != null) {
      throw wrong == JsonText.TOO_LONG
          ? new UserFailure(JournalText.TEXT_TOO_LONG, MEGABYTES)
          : new UserFailure(JournalText.TEXT_UNREADABLE);
    }
    return value;
  }

  /** The entry, where a reader has room for all that one act wrote. */
  static Entry entry(Entry entry) {
    if (Weight.of(entry) > Weight.MOST) {
      throw new UserFailure(JournalText.ACT_TOO_LARGE);
    }
    return entry;
  }
}
