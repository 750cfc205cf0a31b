package nl.gia.feature.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that was looked into and not taken yet.
 *
 * @param code the sender's code, to compare by phone
 * @param made when it was made, for people
 * @param all how many changes it holds
 * @param fresh how many of them are not here yet
 */
record Incoming(
    Path file,
    String sender,
    String code,
    boolean trusted,
    String made,
    long all,
    long fresh,
    Inside inside) {

  /**
   * What is in it, each a line: who changed how much and when, which rows, and what would have to
   * be decided afterwards.
   */
  record Inside(List<String> by, List<String> rows, List<String> conflicts) {
    Inside {
      by = List.copyOf(by);
      rows = List.copyOf(rows);
      conflicts = List.copyOf(conflicts);
    }
  }
}
