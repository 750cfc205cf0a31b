package nl.gia.feature.exchange;

import java.util.List;
import java.util.Optional;
import nl.gia.bundle.Attachments;
import nl.gia.platform.text.Text;

/**
 * What came in with a file.
 *
 * @param forked whose work it showed to go on in two places
 * @param rows the rows that changed by it
 * @param undecided how much both sides changed
 * @param attachments what came of the contents that lay beside it
 */
record Arrival(
    String sender,
    long changes,
    long waiting,
    int refused,
    List<String> forked,
    List<Row> rows,
    int undecided,
    Attachments.Picked attachments) {
  Arrival {
    forked = List.copyOf(forked);
    rows = List.copyOf(rows);
  }

  /**
   * A row that changed: where it stands, what kind it is, and what it is called.
   *
   * @param mark what is to be decided of it, or looked at
   */
  record Row(String table, String id, Text kind, String name, Optional<Matter.Kind> mark) {}
}
