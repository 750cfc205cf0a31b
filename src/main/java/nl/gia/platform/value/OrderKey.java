package nl.gia.platform.value;

import org.jspecify.annotations.Nullable;

/**
 * Keys that order a list: a fraction in base 62, so that there is always a key between two others
 * and moving one item writes one field. Equal keys are ordered by the rows' ids.
 */
public final class OrderKey {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private OrderKey() {}

  /** A key after {@code low} and before {@code high}; null stands for the list's ends. */
  public static String between(@Nullable String low, @Nullable String high) {
    StringBuilder key = new StringBuilder();
    boolean bounded = high != null;
    for (int i = 0; ; i++) {
      int under = digit(low, i);
      int over = bounded && high != null && i < high.length() ? digit(high, i) : DIGITS.length();
      if (bounded && high != null && i >= high.length()) {
        over = DIGITS.length();
        bounded = false;
      }
      if (over - under > 1) {
        return key.append(DIGITS.charAt((under + over) / 2)).toString();
      }
      key.append(DIGITS.charAt(under));
      if (under < over) {
        bounded = false;
      }
    }
  }

  /** The key of the n-th of so many items laid out evenly, counted from 0. */
  public static String at(int index, int count) {
    long step = 62L * 62 * 62 * (index + 1) / (count + 1);
    return ""
        + DIGITS.charAt((int) (step / 3844))
        + DIGITS.charAt((int) (step / 62 % 62))
        + DIGITS.charAt((int) (step % 62));
  }

  private static int digit(@Nullable String key, int index) {
    return key == null || index >= key.length() ? 0 : DIGITS.indexOf(key.charAt(index));
  }
}
