package nl.gia.feature.agenda;

/** One of the two texts of a section, or the text of an action point of it. */
record SectionField(String section, String column) {
  static final String HEADING = "heading";
  static final String BODY = "body";
  static final String POINT = "action_point";

  /** Whether a section's column is one of them. */
  static boolean isText(String column) {
    return column.equals(HEADING) || column.equals(BODY);
  }
}
