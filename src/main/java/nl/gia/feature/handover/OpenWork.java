package nl.gia.feature.handover;

import java.util.List;
import nl.gia.platform.text.Texts;

/**
 * Open work of one kind.
 *
 * @param table the table
 * @param title what its rows are called
 */
record OpenWork(String table, String title, List<Line> lines) {
  /**
   * A row that is still to be done.
   *
   * @param due until when, as an ISO date; empty for no term
   * @param late whether that has passed
   * @param moves whether it goes to the successor by name
   */
  record Line(String row, String name, String due, boolean late, boolean moves) {
    /** How it stands, in words: whose it becomes, and whether it is late. */
    String stand(Texts texts) {
      String whose = texts.get(moves ? HandoverText.MOVES : HandoverText.SHARED);
      return late ? whose + " · " + texts.get(HandoverText.LATE) : whose;
    }
  }

  OpenWork {
    lines = List.copyOf(lines);
  }
}
