package nl.gia.office;

import java.math.BigDecimal;

/** One spelling for each number: digits and a point, no exponent, no zeros that say nothing. */
public final class PlainNumber {
  private static final double WHOLE = 1e15;

  private PlainNumber() {}

  public static String of(double value) {
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      return Long.toString((long) value);
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  /** Whether this text is the one spelling of a number that a spreadsheet keeps exactly. */
  public static boolean isOne(String text) {
    if (text.isEmpty() || text.length() > 17 || !text.matches("-?\\d+(\\.\\d+)?")) {
      return false;
    }
    return of(Double.parseDouble(text)).equals(text);
  }
}
