package nl.gia.feature.privacy;

import java.util.List;

/**
 * Rows of one kind in which something is held on a person.
 *
 * @param table the table, or another word for what is no table
 * @param title what they are called
 * @param lines one for each row
 */
record Holding(String table, String title, List<Line> lines) {
  /** A row: its id, and what it says. */
  record Line(String id, List<Fact> facts) {
    Line {
      facts = List.copyOf(facts);
    }
  }

  /** A field: its column, its label, what is stored in it, and that in words. */
  record Fact(String column, String label, String stored, String words) {}

  Holding {
    lines = List.copyOf(lines);
  }
}
