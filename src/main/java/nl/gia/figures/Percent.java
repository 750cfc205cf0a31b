package nl.gia.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Arithmetic with percentages, exact in decimals. */
final class Percent {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;

  private Percent() {}

  /** How many of so many a percentage asks for, rounded up. */
  static int needed(BigDecimal percent, int of) {
    return percent
        .multiply(BigDecimal.valueOf(of))
        .divide(HUNDRED)
        .setScale(0, RoundingMode.CEILING)
        .intValueExact();
  }

  static BigDecimal share(int count, int of) {
    return tidy(
        BigDecimal.valueOf(count)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP));
  }

  static BigDecimal rounded(double percent) {
    return tidy(BigDecimal.valueOf(percent).setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** Without zeros at the end, and never as 1E+1. */
  static BigDecimal tidy(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
