package nl.gia.office;

/**
 * A series of a chart: a column of its table, which names it.
 *
 * @param colour six hexadecimal digits, red first
 */
public record SeriesSpec(String column, String colour, LineStyle style) {
  public static SeriesSpec of(String column, String colour) {
    return new SeriesSpec(column, colour, LineStyle.SOLID);
  }
}
