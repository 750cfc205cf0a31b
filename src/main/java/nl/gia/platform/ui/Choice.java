package nl.gia.platform.ui;

/** One thing to choose in a form: the code or row that is stored, and what it is called. */
public record Choice(String code, String name) {
  /** Nothing chosen. */
  public static final Choice NONE = new Choice("", "");

  @Override
  public String toString() {
    return name;
  }
}
