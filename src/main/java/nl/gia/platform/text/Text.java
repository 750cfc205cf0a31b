package nl.gia.platform.text;

/**
 * A text for users; implemented by one enum per feature, whose constants name lines in its files.
 */
public interface Text {
  /** The constant's name; in lower case it is the key of the line. */
  String name();
}
