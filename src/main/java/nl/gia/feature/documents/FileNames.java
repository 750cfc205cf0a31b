package nl.gia.feature.documents;

import java.util.Locale;
import java.util.Map;

/** Names of files that any platform takes. */
final class FileNames {
  private static final int LONGEST = 120;

  /** Two ways to write the same ending. */
  private static final Map<String, String> ALSO =
      Map.of(".jpg", ".jpeg", ".tif", ".tiff", ".html", ".htm");

  private FileNames() {}

  static boolean endsWith(String name, String ending) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(ending) || lower.endsWith(ALSO.getOrDefault(ending, ending));
  }

  /** What a file with this title is best called; a title may hold anything. */
  static String of(String title, String ending) {
    String plain =
        title
            .replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ")
            .replaceAll("\\s+", " ")
            .replaceAll("^[. ]+|[. ]+$", "");
    String name = plain.isEmpty() ? "document" : plain;
    String cut = name.codePointCount(0, name.length()) > LONGEST ? cut(name) : name;
    return endsWith(cut, ending) ? cut : cut + ending;
  }

  private static String cut(String name) {
    return name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip();
  }
}
