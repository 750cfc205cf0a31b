package nl.gia.feature.agenda;

/** A piece of an edition: of the shared vision, or of a theme's chapter. */
record Section(
    String id,
    String edition,
    String lineage,
    String part,
    String theme,
    String themeName,
    String heading,
    String body) {

  boolean vision() {
    return !part.equals(ChapterHasTheme.CHAPTER);
  }

  /** What it has in common with the sections of other editions that it descends from. */
  String line() {
    return lineage.isEmpty() ? id : lineage;
  }

  /** What this column holds. */
  String text(String column) {
    return column.equals(SectionField.HEADING) ? heading : body;
  }
}
