package nl.gia.feature.agenda;

import java.util.List;

/**
 * What one entry did to a section: by whom, when, and what its texts became.
 *
 * @param kind what happened, when that was no change of text
 */
record Version(String author, String when, Kind kind, List<Change> changes) {
  /** What happened to the section besides its texts. */
  enum Kind {
    BEGUN,
    EDITED,
    MOVED,
    REMOVED,
    REVIVED,
    UNDONE,
    REDONE
  }

  /** What one text was and became. */
  record Change(SectionField field, String before, String after) {}

  Version {
    changes = List.copyOf(changes);
  }
}
