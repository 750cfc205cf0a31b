package nl.gia.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one side made of a row of base units and the gaps around it. Gap {@code i} comes before unit
 * {@code i}; a change covers the gaps {@code from} to {@code to} and the units between them.
 */
record Change(
    int from, int to, List<String> removed, List<String> added, String text, Range inText) {

  /** How a side differs from the base, in order; between two changes lies an unchanged unit. */
  static List<Change> between(Pieces base, Pieces side) {
    int[] match = base.match(side);
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int k = 0;
    for (int next = 0; next <= match.length; next++) {
      int there = next == match.length ? side.size() : match[next];
      if (there >= 0) {
        Change change = of(base, i, next, side, k, there);
        if (!change.isNothing(base)) {
          changes.add(change);
        }
        i = next + 1;
        k = there + 1;
      }
    }
    return changes;
  }

  private static Change of(Pieces base, int from, int to, Pieces side, int start, int end) {
    int textFrom = side.gapStart(start);
    String text = side.text().substring(textFrom, side.gapEnd(end));
    Range whole = side.range(start, end);
    Range inText = new Range(whole.start() - textFrom, whole.end() - textFrom);
    return new Change(from, to, pieces(base, from, to), pieces(side, start, end), text, inText);
  }

  private static List<String> pieces(Pieces pieces, int from, int to) {
    return IntStream.range(from, to).mapToObj(pieces::piece).toList();
  }

  private boolean isNothing(Pieces base) {
    return from == to
        && added.isEmpty()
        && text.equals(base.text().substring(base.gapStart(from), base.gapEnd(from)));
  }

  boolean touches(Change other) {
    return from <= other.to && other.from <= to;
  }

  /** Whether both changed one and the same unit. */
  boolean shares(Change other) {
    return from < other.to && other.from < to;
  }

  /** What comparing with this change takes; a change of a gap alone counts as one. */
  int units() {
    return removed.size() + added.size() + 1;
  }

  int characters() {
    return characters(removed) + characters(added) + 1;
  }

  private static int characters(List<String> units) {
    return units.stream().mapToInt(String::length).sum();
  }
}
