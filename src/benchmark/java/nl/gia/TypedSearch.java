package nl.gia;

import java.util.Locale;
import javafx.beans.property.StringProperty;

/** Searching a list by typing, against what a person takes for at once. */
public final class TypedSearch {
  private static final double AT_ONCE_MILLIS = 100;
  private static final int ROUNDS = 20;

  private TypedSearch() {}

  /**
   * Types a word into a filter and takes it away, and reports the longest that one of both took.
   */
  public static void measure(String list, StringProperty filter, String word) {
    filter.set(word);
    double longest = 0;
    for (int round = 0; round < ROUNDS; round++) {
      longest = Math.max(longest, Math.max(millis(filter, ""), millis(filter, word)));
    }
    Yardsticks.report(
        "search a list of " + list + ", longest of " + 2 * ROUNDS,
        longest / AT_ONCE_MILLIS,
        1,
        String.format(Locale.ROOT, "%.1f ms / 100 ms", longest));
  }

  private static double millis(StringProperty filter, String typed) {
    long start = System.nanoTime();
    filter.set(typed);
    return (System.nanoTime() - start) / 1e6;
  }
}
