package nl.gia.office;

/** How many lines a text takes in a column, since a written row does not grow by itself. */
final class Lines {
  private static final float HEIGHT = 15;
  private static final float HIGHEST = 400;
  private static final double SPACE = 0.45;

  private Lines() {}

  /** The height in points of so many lines, within what Excel allows. */
  static float height(int lines) {
    return Math.min(HIGHEST, HEIGHT * Math.max(1, lines) + 1);
  }

  /** The lines of a text in a column of so many digits wide. */
  static int count(String text, double width) {
    double fits = Math.max(4, width * 0.97);
    return Math.toIntExact(text.lines().mapToLong(line -> wrapped(line, fits)).sum());
  }

  private static int wrapped(String line, double fits) {
    int lines = 1;
    double used = 0;
    for (String word : line.split(" ", -1)) {
      double width = word.chars().mapToDouble(Lines::width).sum();
      if (used > 0 && used + SPACE + width > fits) {
        lines++;
        used = 0;
      }
      used += used > 0 ? SPACE + width : width;
      while (used > fits) {
        lines++;
        used -= fits;
      }
    }
    return lines;
  }

  // In digits, of a usual sans serif; columns are measured in digits too.
  private static double width(int letter) {
    if ("ijl.,:;'!|".indexOf(letter) >= 0) {
      return 0.5;
    }
    if ("ft()-/".indexOf(letter) >= 0) {
      return 0.68;
    }
    if ("mwMW@%".indexOf(letter) >= 0) {
      return 1.5;
    }
    if ("ckrsvxyz".indexOf(letter) >= 0) {
      return 0.85;
    }
    return Character.isUpperCase(letter) ? 1.15 : 0.98;
  }
}
