package nl.gia.journal;

import java.util.Optional;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.WriteId;

/**
 * One write in the history of a row: who set which field to what, by which act, and when.
 *
 * @param again what an undo, a redo or a decision made of it, by way of earlier writes
 */
public record HistoryLine(
    WriteId write,
    String column,
    Content content,
    String author,
    long millis,
    Act act,
    Optional<Again> again) {
  /**
   * What stands again.
   *
   * @param undone whether that is for something that was taken back, and not done once more
   */
  public record Again(Value value, boolean undone) {}
}
