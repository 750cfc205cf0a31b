package nl.gia.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Matches two sequences of numbers. Between equal ends it anchors on the numbers that occur once on
 * either side (patience), and searches what lies between the anchors for the shortest edit (Myers).
 * The work is bounded in steps, so that every machine gives up at the same place; what is given up
 * on stays unmatched.
 */
final class Alignment {
  /** Steps for each element of both sequences together. */
  private static final int STEPS_EACH = 400;

  private final int[] before;
  private final int[] after;
  private final int[] match;
  private final int[] countBefore;
  private final int[] countAfter;
  private final int[] placeAfter;
  private final Deque<Span> open = new ArrayDeque<>();
  private long steps;

  /** A stretch of both sequences that is still to be matched; the ends are exclusive. */
  private record Span(int a, int aEnd, int b, int bEnd) {
    boolean isEmpty() {
      return a == aEnd || b == bEnd;
    }

    int size() {
      return aEnd - a + bEnd - b;
    }
  }

  private Alignment(int[] before, int[] after, int distinct) {
    this.before = before;
    this.after = after;
    match = new int[before.length];
    Arrays.fill(match, -1);
    countBefore = new int[distinct];
    countAfter = new int[distinct];
    placeAfter = new int[distinct];
    steps = (long) STEPS_EACH * (before.length + after.length);
  }

  /**
   * For each element of {@code before} the place in {@code after} that it is matched with, or -1;
   * the places rise.
   *
   * @param distinct larger than every number in either sequence
   */
  static int[] match(int[] before, int[] after, int distinct) {
    Alignment alignment = new Alignment(before, after, distinct);
    alignment.run();
    return alignment.match;
  }

  private void run() {
    open.push(new Span(0, before.length, 0, after.length));
    while (!open.isEmpty() && steps > 0) {
      Span span = trim(open.pop());
      if (!span.isEmpty() && !anchor(span)) {
        steps -=
            new ShortestEdit(before, after, match).search(span.a, span.aEnd, span.b, span.bEnd);
      }
    }
  }

  private Span trim(Span span) {
    steps -= span.size();
    int a = span.a;
    int b = span.b;
    int aEnd = span.aEnd;
    int bEnd = span.bEnd;
    while (a < aEnd && b < bEnd && before[a] == after[b]) {
      match[a++] = b++;
    }
    while (a < aEnd && b < bEnd && before[aEnd - 1] == after[bEnd - 1]) {
      match[--aEnd] = --bEnd;
    }
    return new Span(a, aEnd, b, bEnd);
  }

  /** Matches what occurs once on both sides and queues the stretches between; false if nothing. */
  private boolean anchor(Span span) {
    steps -= 2L * span.size();
    count(span);
    int[] from = new int[Math.min(span.aEnd - span.a, span.bEnd - span.b)];
    int unique = 0;
    for (int i = span.a; i < span.aEnd; i++) {
      if (countBefore[before[i]] == 1 && countAfter[before[i]] == 1) {
        from[unique++] = i;
      }
    }
    if (unique == 0) {
      return false;
    }
    int a = span.a;
    int b = span.b;
    for (int i : longestRise(from, unique)) {
      int place = placeAfter[before[i]];
      open.push(new Span(a, i, b, place));
      match[i] = place;
      a = i + 1;
      b = place + 1;
    }
    open.push(new Span(a, span.aEnd, b, span.bEnd));
    return true;
  }

  private void count(Span span) {
    for (int i = span.a; i < span.aEnd; i++) {
      countAfter[before[i]] = 0;
      countBefore[before[i]] = 0;
    }
    for (int i = span.b; i < span.bEnd; i++) {
      countAfter[after[i]] = 0;
      countBefore[after[i]] = 0;
    }
    for (int i = span.a; i < span.aEnd; i++) {
      countBefore[before[i]]++;
    }
    for (int i = span.b; i < span.bEnd; i++) {
      countAfter[after[i]]++;
      placeAfter[after[i]] = i;
    }
  }

  /** Of the places in {@code from} the longest row whose places in {@code after} rise. */
  private int[] longestRise(int[] from, int unique) {
    int[] last = new int[unique];
    int[] previous = new int[unique];
    int length = 0;
    for (int i = 0; i < unique; i++) {
      int pile = pile(from, last, length, placeAfter[before[from[i]]]);
      previous[i] = pile == 0 ? -1 : last[pile - 1];
      last[pile] = i;
      length = Math.max(length, pile + 1);
    }
    int[] rise = new int[length];
    int at = last[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      rise[i] = from[at];
      at = previous[at];
    }
    return rise;
  }

  private int pile(int[] from, int[] last, int length, int place) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (placeAfter[before[from[last[middle]]]] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
