package nl.gia.feature.overview;

import java.util.List;

/**
 * What changed, the last first.
 *
 * @param heading since when: the time that the user was here last, where there was one
 * @param more whether there is more than this
 */
record ChangeList(String heading, List<Change> lines, boolean more) {
  ChangeList {
    lines = List.copyOf(lines);
  }
}
