package nl.gia.feature.agenda;

/** One of the two texts of a section. */
record SectionField(String section, String column) {
  static final String HEADING = "heading";
  static final String BODY = "body";

  /** Whether a section's column is one of them. */
  static boolean isText(String column) {
    return column.equals(HEADING) || column.equals(BODY);
  }
}
