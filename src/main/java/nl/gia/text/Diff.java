package nl.gia.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How one text became another: first by sentences and list items, then by words within those that
 * changed. The passages joined are the text before, or the text after.
 */
public record Diff(List<Passage> passages) {
  public Diff {
    passages = List.copyOf(passages);
  }

  /** Compares two texts; equal texts give at most one passage. */
  public static Diff of(String before, String after) {
    List<Passage> passages = new ArrayList<>();
    // whole lines first: nearly all of a long text is equal, and they are cheap to compare
    for (Stretch lines : Stretch.of(Pieces.lines(before), Pieces.lines(after))) {
      String old = lines.before(before);
      String now = lines.after(after);
      if (lines.same()) {
        add(passages, lines, old, now);
        continue;
      }
      for (Stretch units : Stretch.of(Pieces.units(old), Pieces.units(now))) {
        add(passages, units, units.before(old), units.after(now));
      }
    }
    return new Diff(passages);
  }

  private static void add(List<Passage> passages, Stretch stretch, String before, String after) {
    if (stretch.same() && !passages.isEmpty() && passages.getLast().kind() == Edit.Kind.SAME) {
      Passage last = passages.removeLast();
      passages.add(Passage.whole(Edit.Kind.SAME, last.before() + before, last.after() + after));
    } else if (Edit.kind(stretch) == Edit.Kind.REPLACED) {
      passages.add(new Passage(Edit.Kind.REPLACED, before, after, words(before, after)));
    } else {
      passages.add(Passage.whole(Edit.kind(stretch), before, after));
    }
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return passages.stream().allMatch(passage -> passage.kind() == Edit.Kind.SAME);
  }

  private static List<Edit> words(String before, String after) {
    List<Edit> edits = new ArrayList<>();
    for (Stretch stretch : legible(Stretch.of(Pieces.words(before), Pieces.words(after)))) {
      edits.add(new Edit(Edit.kind(stretch), stretch.before(before), stretch.after(after)));
    }
    return edits;
  }

  /** Joins changes with a few equal words between them, which nobody could read as unchanged. */
  private static List<Stretch> legible(List<Stretch> stretches) {
    List<Stretch> legible = new ArrayList<>(stretches.size());
    for (Stretch stretch : stretches) {
      Stretch last = stretch;
      while (!last.same() && legible.size() > 1 && isWeak(legible, last)) {
        legible.removeLast();
        last = legible.removeLast().to(last);
      }
      legible.add(last);
    }
    return legible;
  }

  private static boolean isWeak(List<Stretch> legible, Stretch next) {
    int same = legible.getLast().size();
    int previous = legible.get(legible.size() - 2).size();
    return same <= previous && same <= next.size();
  }
}
