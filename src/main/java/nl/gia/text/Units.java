package nl.gia.text;

import java.util.ArrayList;
import java.util.List;

/** Splits agenda text into sentences, list items, headings and the gaps between them. */
public final class Units {
  private static final int MOST_HASHES = 6;
  private static final int MOST_DIGITS = 9;

  private final String text;
  private final List<Unit> units = new ArrayList<>();
  private int gap;

  private Units(String text) {
    this.text = text;
  }

  /**
   * The units of a text, in order; joined they are exactly that text. Two gaps never follow each
   * other, and between two other units there may be none.
   */
  public static List<Unit> of(String text) {
    return new Units(text).split();
  }

  private List<Unit> split() {
    Unit.Kind open = Unit.Kind.GAP;
    int start = 0;
    for (int line = 0; line < text.length(); ) {
      int end = lineEnd(line);
      Unit.Kind kind = kindOf(line, end, open);
      if (!continues(kind, open)) {
        close(open, start, line);
        start = line;
        open = kind;
      }
      line = Math.min(end + 1, text.length());
    }
    close(open, start, text.length());
    addGap(text.length());
    return units;
  }

  /** A line of running text goes on with the paragraph or item before it. */
  private static boolean continues(Unit.Kind kind, Unit.Kind open) {
    return kind == Unit.Kind.SENTENCE && (open == Unit.Kind.SENTENCE || open == Unit.Kind.ITEM);
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private Unit.Kind kindOf(int line, int end, Unit.Kind open) {
    int at = line;
    while (at < end && Letters.isSpace(text.charAt(at))) {
      at++;
    }
    if (at == end) {
      return Unit.Kind.GAP;
    }
    char first = text.charAt(at);
    if (first == '#' && isHeading(at, end)) {
      return Unit.Kind.HEADING;
    }
    if (first == '-' || first == '*' || first == '+') {
      return blankAt(at + 1, end) ? Unit.Kind.ITEM : Unit.Kind.SENTENCE;
    }
    boolean number = Letters.isDigit(first) && isNumber(at, end, open == Unit.Kind.SENTENCE);
    return number ? Unit.Kind.ITEM : Unit.Kind.SENTENCE;
  }

  private boolean isHeading(int at, int end) {
    int after = at;
    while (after < end && text.charAt(after) == '#') {
      after++;
    }
    return after - at <= MOST_HASHES && blankAt(after, end);
  }

  /** As in CommonMark only a list that starts at 1 can begin within a paragraph. */
  private boolean isNumber(int at, int end, boolean inParagraph) {
    int after = at;
    while (after < end && Letters.isDigit(text.charAt(after))) {
      after++;
    }
    boolean point = after < end && (text.charAt(after) == '.' || text.charAt(after) == ')');
    return point
        && after - at <= MOST_DIGITS
        && blankAt(after + 1, end)
        && (!inParagraph || (after - at == 1 && text.charAt(at) == '1'));
  }

  private boolean blankAt(int at, int end) {
    return at >= end || text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }

  private void close(Unit.Kind kind, int start, int end) {
    switch (kind) {
      case GAP -> {}
      case HEADING, ITEM -> add(kind, start, trimmed(start, end));
      case SENTENCE -> sentences(start, trimmed(start, end));
    }
  }

  private int trimmed(int start, int end) {
    int last = end;
    while (last > start && Letters.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private void sentences(int start, int end) {
    int from = start;
    while (from < end) {
      while (Letters.isSpace(text.charAt(from))) {
        from++;
      }
      int stop = Sentences.end(text, from, end);
      add(Unit.Kind.SENTENCE, from, stop);
      from = stop;
    }
  }

  private void add(Unit.Kind kind, int start, int end) {
    addGap(start);
    units.add(new Unit(kind, text.substring(start, end)));
    gap = end;
  }

  private void addGap(int end) {
    if (gap < end) {
      units.add(new Unit(Unit.Kind.GAP, text.substring(gap, end)));
    }
  }
}
