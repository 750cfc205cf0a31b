package nl.gia.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The straight line that lies closest to the shares of the years so far. */
public final class Trend {
  private final SortedMap<Integer, BigDecimal> shares;

  Trend(SortedMap<Integer, BigDecimal> shares) {
    this.shares = shares;
  }

  /** The share that the line has in a year, within 0 and 100; empty for fewer than two years. */
  public Optional<BigDecimal> in(int year) {
    if (shares.size() < 2) {
      return Optional.empty();
    }
    double meanYear = shares.keySet().stream().mapToInt(Integer::intValue).average().orElseThrow();
    double meanShare =
        shares.values().stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
    double above = 0;
    double below = 0;
    for (Map.Entry<Integer, BigDecimal> point : shares.entrySet()) {
      double distance = point.getKey() - meanYear;
      above += distance * (point.getValue().doubleValue() - meanShare);
      below += distance * distance;
    }
    double value = meanShare + above / below * (year - meanYear);
    return Optional.of(Percent.rounded(Math.clamp(value, 0, 100)));
  }
}
