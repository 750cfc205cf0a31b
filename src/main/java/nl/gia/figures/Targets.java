package nl.gia.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The target curve of one indicator. */
public final class Targets {
  /** A point of the curve, in percent. */
  public record Point(int year, BigDecimal value, boolean ownInterim, String source) {}

  private final NavigableMap<Integer, Register.Target> byYear = new TreeMap<>();

  Targets(Register register, String indicator) {
    for (Register.Target target : register.targets()) {
      if (target.indicator().equals(indicator)) {
        // Two rows for one year can come from two colleagues; the promised one counts.
        byYear.merge(target.year(), target, (one, two) -> one.ownInterim() ? two : one);
      }
    }
  }

  boolean isEmpty() {
    return byYear.isEmpty();
  }

  /** The years that have a target of their own. */
  public List<Integer> years() {
    return List.copyOf(byYear.keySet());
  }

  /** The target of a year: its own, or else on the line between its neighbours. */
  public Optional<Point> in(int year) {
    Register.Target own = byYear.get(year);
    if (own != null) {
      return Optional.of(
          new Point(year, Percent.tidy(own.value()), own.ownInterim(), own.source()));
    }
    var before = byYear.lowerEntry(year);
    var after = byYear.higherEntry(year);
    if (before == null || after == null) {
      return Optional.empty();
    }
    BigDecimal rise = after.getValue().value().subtract(before.getValue().value());
    BigDecimal value =
        before
            .getValue()
            .value()
            .add(
                rise.multiply(BigDecimal.valueOf(year - before.getKey()))
                    .divide(
                        BigDecimal.valueOf(after.getKey() - before.getKey()),
                        MathContext.DECIMAL64));
    return Optional.of(new Point(year, Percent.tidy(value), true, ""));
  }
}
