package nl.gia.office;

/** How many lines a text takes in a column, since a written row does not grow by itself. */
final class Lines {
  private static final float HEIGHT = 15;
  private static final float HIGHEST = 400;
  // Letters are narrower than the digits that columns are measured in, fallback fonts wider.
  private static final double FIT = 0.92;

  private Lines() {}

  /** The height in points of so many lines, within what Excel allows. */
  static float height(int lines) {
    return Math.min(HIGHEST, HEIGHT * Math.max(1, lines) + 1);
  }

  static int count(String text, int width) {
    int fits = Math.max(4, (int) (width * FIT));
    return Math.toIntExact(text.lines().mapToLong(line -> wrapped(line, fits)).sum());
  }

  private static int wrapped(String line, int fits) {
    int lines = 1;
    int used = 0;
    for (String word : line.split(" ", -1)) {
      int length = word.length();
      if (used > 0 && used + 1 + length > fits) {
        lines++;
        used = 0;
      }
      used += used == 0 ? length : length + 1;
      if (used > fits) {
        lines += (used - 1) / fits;
        used = (used - 1) % fits + 1;
      }
    }
    return lines;
  }
}
