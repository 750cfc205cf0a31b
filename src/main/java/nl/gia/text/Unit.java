package nl.gia.text;

/** A piece of text that is compared and merged as one: the smallest that keeps its meaning. */
public record Unit(Kind kind, String text) {
  /** What a unit is; only gaps hold nothing but white space. */
  public enum Kind {
    /** A sentence of a paragraph. */
    SENTENCE,
    /** A list item with its marker, all its sentences together. */
    ITEM,
    /** A heading with its marker. */
    HEADING,
    /** The space between two sentences, or the line ends between two blocks. */
    GAP
  }

  boolean isGap() {
    return kind == Kind.GAP;
  }
}
