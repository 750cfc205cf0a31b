package nl.gia.text;

import java.util.Arrays;

/** Whether two sentences are nearly equal: their pairs of neighbouring letters mostly agree. */
final class Likeness {
  private Likeness() {}

  /** The pairs of neighbouring letters and digits of a text, sorted. */
  static int[] pairs(String text) {
    String folded = Letters.fold(text);
    int[] pairs = new int[folded.length()];
    int size = 0;
    char previous = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Letters.isWordPart(c)) {
        pairs[size++] = previous << Character.SIZE | c;
        previous = c;
      }
    }
    int[] sorted = Arrays.copyOf(pairs, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** At least three in four pairs agree; texts without letters are never nearly equal. */
  static boolean isNear(int[] one, int[] other) {
    int common = 0;
    int i = 0;
    int k = 0;
    while (i < one.length && k < other.length) {
      if (one[i] == other[k]) {
        common++;
        i++;
        k++;
      } else if (one[i] < other[k]) {
        i++;
      } else {
        k++;
      }
    }
    return common > 0 && 8 * common >= 3 * (one.length + other.length);
  }
}
