package nl.gia.office;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where in stacked bars a series can be named: in its widest piece, when the name fits there. */
final class BarShares {
  /** A letter and the margins of a name, as parts of the width of all bars. */
  private static final double LETTER = 0.0125;

  private static final double MARGIN = 0.02;

  private final ChartSpec spec;
  private final TableSpec table;
  private final List<List<Cell>> rows;
  private final double longest;

  BarShares(ChartSpec spec, TableSpec table) {
    this.spec = spec;
    this.table = table;
    this.rows = table.rows();
    this.longest = rows.stream().mapToDouble(this::sum).max().orElse(0);
  }

  /** The row in which the name of a series is written; empty where it fits in none. */
  OptionalInt widest(SeriesSpec series) {
    double needed = MARGIN + LETTER * series.column().length();
    return IntStream.range(0, rows.size())
        .boxed()
        .max((one, other) -> Double.compare(share(series, one), share(series, other)))
        .filter(row -> isStacked() && share(series, row) >= needed)
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  /** Whether every series that is to be seen can be named, so that no legend is needed. */
  boolean nameAll() {
    return isStacked()
        && longest > 0
        && spec.series().stream()
            .allMatch(series ->
                widest(series).isPresent()
                    || IntStream.range(0, rows.size()).allMatch(row -> share(series, row) == 0));
  }

  private boolean isStacked() {
    return switch (spec.kind()) {
      case STACKED_BAR, STACKED_BAR_100 -> true;
      case LINE, COLUMN -> false;
    };
  }

  private double share(SeriesSpec series, int row) {
    double whole = spec.kind() == ChartKind.STACKED_BAR_100 ? sum(rows.get(row)) : longest;
    return whole == 0 ? 0 : number(series, rows.get(row)) / whole;
  }

  private double sum(List<Cell> row) {
    return spec.series().stream().mapToDouble(series -> number(series, row)).sum();
  }

  private double number(SeriesSpec series, List<Cell> row) {
    Double value = ChartSeries.value(row.get(table.indexOf(series.column())));
    return value == null ? 0 : value;
  }
}
