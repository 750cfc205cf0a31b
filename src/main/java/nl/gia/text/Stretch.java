package nl.gia.text;

import java.util.ArrayList;
import java.util.List;

/** A stretch of two texts, by the places of its characters, that is the same in both or is not. */
record Stretch(boolean same, int a, int aEnd, int b, int bEnd) {

  int sizeBefore() {
    return aEnd - a;
  }

  int sizeAfter() {
    return bEnd - b;
  }

  String before(String text) {
    return text.substring(a, aEnd);
  }

  String after(String text) {
    return text.substring(b, bEnd);
  }

  int size() {
    return Math.max(sizeBefore(), sizeAfter());
  }

  /** This stretch and the ones after it up to the given one, as a single change. */
  Stretch to(Stretch last) {
    return new Stretch(false, a, last.aEnd, b, last.bEnd);
  }

  /** Both texts from begin to end, the same and the changed in turn. */
  static List<Stretch> of(Pieces before, Pieces after) {
    return new Builder(before, after).build();
  }

  /** Joins matched pieces, and what lies between them, to the longest stretches. */
  private static final class Builder {
    private final Pieces before;
    private final Pieces after;
    private final List<Stretch> stretches = new ArrayList<>();
    private int sameA;
    private int sameB;
    private int a;
    private int b;

    Builder(Pieces before, Pieces after) {
      this.before = before;
      this.after = after;
    }

    List<Stretch> build() {
      int[] match = before.match(after);
      for (int i = 0; i < match.length; i++) {
        if (match[i] >= 0) {
          between(before.start(i), after.start(match[i]));
          a = before.end(i);
          b = after.end(match[i]);
        }
      }
      between(before.text().length(), after.text().length());
      a = before.text().length();
      b = after.text().length();
      closeSame();
      return stretches;
    }

    /** What lies between two matched pieces: the same up to the first difference. */
    private void between(int aEnd, int bEnd) {
      int x = a;
      int y = b;
      while (x < aEnd && y < bEnd && sameSpace(x, y)) {
        x++;
        y++;
      }
      int xEnd = aEnd;
      int yEnd = bEnd;
      while (xEnd > x && yEnd > y && sameSpace(xEnd - 1, yEnd - 1)) {
        xEnd--;
        yEnd--;
      }
      if (x < xEnd || y < yEnd) {
        a = x;
        b = y;
        closeSame();
        stretches.add(new Stretch(false, x, xEnd, y, yEnd));
        sameA = xEnd;
        sameB = yEnd;
      }
    }

    private boolean sameSpace(int x, int y) {
      char c = before.text().charAt(x);
      return c == after.text().charAt(y) && Letters.isSpace(c);
    }

    private void closeSame() {
      if (sameA < a) {
        stretches.add(new Stretch(true, sameA, a, sameB, b));
      }
    }
  }
}
