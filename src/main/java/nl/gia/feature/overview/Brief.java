package nl.gia.feature.overview;

/** Makes a line of what may be a page. */
final class Brief {
  private static final int LONGEST = 90;

  private Brief() {}

  /** The first words, without marks of headings and lists; dates as people read them. */
  static String of(String text) {
    String plain = text.replaceAll("(?m)^\\s*(#+|[-*]|\\d+\\.)\\s+", "").replaceAll("\\*+", "");
    String line =
        plain
            .strip()
            .replaceAll("\\s+", " ")
            .replaceAll("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", "$3-$2-$1");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space > 0 ? space : LONGEST) + "\u2026";
  }
}
