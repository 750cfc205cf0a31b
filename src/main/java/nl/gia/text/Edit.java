package nl.gia.text;

/** A run of words that stayed, went, came or became others; before or after may be empty. */
public record Edit(Kind kind, String before, String after) {
  /** What happened to a run of words or to a passage. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED,
    REPLACED
  }

  static Kind kind(Stretch stretch) {
    if (stretch.same()) {
      return Kind.SAME;
    }
    if (stretch.sizeBefore() == 0) {
      return Kind.ADDED;
    }
    return stretch.sizeAfter() == 0 ? Kind.REMOVED : Kind.REPLACED;
  }
}
