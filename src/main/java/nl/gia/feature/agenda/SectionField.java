package nl.gia.feature.agenda;

/** One of the two texts of a section. */
record SectionField(String section, String column) {
  static final String HEADING = "heading";
  static final String BODY = "body";
}
