package nl.gia.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Shows where in a text the words are that were looked for. */
final class Snippet {
  private static final int BEFORE = 40;
  private static final int LENGTH = 140;
  private static final String CUT = "…";

  private final Question question;

  Snippet(Question question) {
    this.question = question;
  }

  /** All of a text. */
  List<Hit.Piece> whole(String text) {
    return pieces(text, 0, text.length());
  }

  /** The text around the first word that was found, or else its beginning. */
  List<Hit.Piece> around(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    int start = line.length() <= LENGTH ? 0 : wordBegin(line, first(line) - BEFORE);
    int end = Math.min(line.length(), start + LENGTH);
    if (end < line.length()) {
      int space = line.lastIndexOf(' ', end);
      end = space > start ? space : end;
    }
    List<Hit.Piece> pieces = new ArrayList<>();
    if (start > 0) {
      pieces.add(new Hit.Piece(CUT, false));
    }
    pieces.addAll(pieces(line, start, end));
    if (end < line.length()) {
      pieces.add(new Hit.Piece(CUT, false));
    }
    return pieces;
  }

  private int first(String line) {
    for (Matcher word = DutchWords.in(line); word.find(); ) {
      if (question.isFound(word.group())) {
        return word.start();
      }
    }
    return 0;
  }

  private static int wordBegin(String line, int from) {
    return from <= 0 ? 0 : line.indexOf(' ', from) + 1;
  }

  private List<Hit.Piece> pieces(String text, int start, int end) {
    List<Hit.Piece> pieces = new ArrayList<>();
    int done = start;
    for (Matcher word = DutchWords.in(text).region(start, end); word.find(); ) {
      if (question.isFound(word.group())) {
        add(pieces, text.substring(done, word.start()), false);
        add(pieces, word.group(), true);
        done = word.end();
      }
    }
    add(pieces, text.substring(done, end), false);
    return pieces;
  }

  private static void add(List<Hit.Piece> pieces, String text, boolean found) {
    if (!text.isEmpty()) {
      pieces.add(new Hit.Piece(text, found));
    }
  }
}
