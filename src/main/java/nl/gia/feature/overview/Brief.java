package nl.gia.feature.overview;

/** Makes a line of what may be a page. */
final class Brief {
  private static final int LONGEST = 90;

  private Brief() {}

  /** The first words, without the marks of headings, lists and styles. */
  static String of(String text) {
    String plain = text.replaceAll("(?m)^\\s*(#+|[-*]|\\d+\\.)\\s+", "").replaceAll("\\*+", "");
    String line = plain.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space > 0 ? space : LONGEST) + "\u2026";
  }
}
