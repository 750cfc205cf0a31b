package nl.gia.office;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands at the foot of each printed page.
 *
 * @param parts such as the source, the reference date and the version of the definition
 * @param pageOf the words around the page numbers: {@code pagina {0} van {1}}
 */
public record PageSpec(List<String> parts, String pageOf) {
  private static final int LIMIT = 200;

  public PageSpec {
    parts = List.copyOf(parts);
  }

  /** The left and the right of the footer, in Excel's notation. */
  String left() {
    String text = parts.stream().collect(Collectors.joining("  |  "));
    String cut = text.length() > LIMIT ? text.substring(0, LIMIT - 1) + "…" : text;
    return "&8" + spaced(cut.replace("&", "&&"));
  }

  String right() {
    return "&8" + spaced(pageOf.replace("&", "&&").replace("{0}", "&P").replace("{1}", "&N"));
  }

  // A digit after the size would be read as part of it.
  private static String spaced(String text) {
    return text.isEmpty() || !Character.isDigit(text.charAt(0)) ? text : " " + text;
  }
}
