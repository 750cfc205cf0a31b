package nl.gia.feature.agenda;

import java.util.List;

/**
 * A line of the outline.
 *
 * @param number the chapter's number; 0 for the shared vision and for a chapter's later pieces
 * @param proposals how many proposals wait for a decision
 * @param working who said to be working on it
 */
record OutlineRow(Section section, int number, Sign sign, int proposals, List<Work> working) {
  OutlineRow {
    working = List.copyOf(working);
  }

  /** What calls for attention, the gravest first. */
  enum Sign {
    CONFLICT,
    MERGED,
    TYPED,
    NONE
  }

  String id() {
    return section.id();
  }
}
