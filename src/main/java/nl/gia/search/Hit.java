package nl.gia.search;

import java.util.List;
import java.util.stream.Collectors;
import nl.gia.platform.text.Text;

/**
 * A row that was found.
 *
 * @param called what the rows of its table are called together
 * @param title what the row is called
 * @param snippet a piece of its text, around the first words that were found
 */
public record Hit(SearchRow row, Text called, List<Piece> title, List<Piece> snippet) {
  public Hit {
    title = List.copyOf(title);
    snippet = List.copyOf(snippet);
  }

  /** A stretch of text, and whether it is what was looked for. */
  public record Piece(String text, boolean found) {}

  /** These pieces as one text. */
  public static String plain(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
