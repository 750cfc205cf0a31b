package nl.gia.journal;

/**
 * What taking a bundle came to: entries that went in, that were here already, and that wait; what
 * the program brought along itself is not counted.
 */
public record Taken(long admitted, long known, long waiting, Changes changes) {
  /**
   * Whether nothing came of it but what was lacking here: what a database starts with, or values
   * that were kept back.
   */
  public boolean lackingAlone() {
    return admitted == 0 && waiting == 0 && !changes.isEmpty();
  }
}
