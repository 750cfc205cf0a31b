package nl.gia.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Markup as people see it: its words, and the style of each character, without any marks. */
public record Shown(String text, List<Style> styles) {
  /** How a bullet stands in the words, where a dash keeps lists apart for comparing. */
  private static final String BULLET = "•";

  public Shown {
    styles = List.copyOf(styles);
  }

  /**
   * How a character looks.
   *
   * @param heading the level of the heading that it is in; 0 is none
   * @param link where it leads; empty is nowhere
   */
  public record Style(boolean bold, boolean italic, int heading, String link, boolean bullet) {
    static final Style PLAIN = new Style(false, false, 0, "", false);
    static final Style DOT = new Style(false, false, 0, "", true);

    static Style of(Run run, int heading) {
      return new Style(run.bold(), run.italic(), heading, run.link(), false);
    }
  }

  /** Characters of one style. */
  public record Piece(String text, Style style) {
    /** The characters as they are drawn. */
    public String drawn() {
      return style.bullet() ? BULLET : text;
    }
  }

  static Shown of(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    List<Style> styles = new ArrayList<>();
    for (Piece piece : pieces) {
      text.append(piece.text());
      styles.addAll(Collections.nCopies(piece.text().length(), piece.style()));
    }
    return new Shown(text.toString(), styles);
  }

  /** All of it as it is drawn, for where there are no styles. */
  public String drawn() {
    return between(0, text.length()).stream().map(Piece::drawn).collect(Collectors.joining());
  }

  /** The pieces from one character to another. */
  public List<Piece> between(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at + 1;
      while (end < to && styles.get(end).equals(styles.get(at))) {
        end++;
      }
      pieces.add(new Piece(text.substring(at, end), styles.get(at)));
      at = end;
    }
    return pieces;
  }
}
