package nl.gia.text;

import java.util.Arrays;

/**
 * Myers' greedy search for the shortest edit between two stretches, given up on when it would take
 * more than a fixed number of differences.
 */
final class ShortestEdit {
  private static final int MOST_DIFFERENCES = 128;

  private final int[] before;
  private final int[] after;
  private final int[] match;

  ShortestEdit(int[] before, int[] after, int[] match) {
    this.before = before;
    this.after = after;
    this.match = match;
  }

  /**
   * Fills in the matches of two stretches, whose first elements must differ, where it finds them.
   *
   * @return how many steps it took
   */
  long search(int a, int aEnd, int b, int bEnd) {
    int n = aEnd - a;
    int m = bEnd - b;
    int most = Math.min(MOST_DIFFERENCES, n + m);
    int[][] reached = new int[most + 1][];
    int[] row = new int[2 * most + 3];
    int middle = most + 1;
    long steps = 0;
    for (int d = 0; d <= most; d++) {
      for (int k = -d; k <= d; k += 2) {
        int start = start(row, middle, d, k);
        int x = start;
        while (x < n && x - k < m && before[a + x] == after[b + x - k]) {
          x++;
        }
        steps += x - start + 1;
        row[middle + k] = x;
        if (x >= n && x - k >= m) {
          trace(reached, d, n, m, a, b);
          return steps;
        }
      }
      reached[d] = Arrays.copyOfRange(row, middle - d, middle + d + 1);
    }
    return steps;
  }

  private static int start(int[] row, int middle, int d, int k) {
    return isDown(row, middle, d, k) ? row[middle + k + 1] : row[middle + k - 1] + 1;
  }

  private static boolean isDown(int[] row, int middle, int d, int k) {
    return k == -d || (k != d && row[middle + k - 1] < row[middle + k + 1]);
  }

  /** Walks back from the end along the furthest points and notes the runs of equal elements. */
  private void trace(int[][] reached, int found, int n, int m, int a, int b) {
    int x = n;
    int y = m;
    for (int d = found; d > 0; d--) {
      int k = x - y;
      int[] row = reached[d - 1];
      int middle = d - 1;
      int from = start(row, middle, d, k);
      while (x > from) {
        x--;
        y--;
        match[a + x] = b + y;
      }
      if (isDown(row, middle, d, k)) {
        y--;
      } else {
        x--;
      }
    }
  }
}
