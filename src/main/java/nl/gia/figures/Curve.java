package nl.gia.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.figures.FigureSheet.IndicatorFigure;
import org.jspecify.annotations.Nullable;

/** The main indicator year by year: what was aimed at, what came of it, where it is going. */
public final class Curve {
  /** How many years are told of where no year has a target. */
  private static final int USUAL_YEARS = 3;

  private Curve() {}

  /**
   * A year of the curve.
   *
   * @param sheet its figures, or null for a year that is still to come
   * @param forecast in percent, only for years to come
   */
  public record Year(
      int year,
      LocalDate date,
      @Nullable FigureSheet sheet,
      Optional<Targets.Point> target,
      Optional<BigDecimal> forecast) {
    public Optional<FigureSheet> figures() {
      return Optional.ofNullable(sheet);
    }

    /** How many municipalities the main indicator counts, where anything was recorded. */
    public Optional<Integer> realised() {
      return figures()
          .filter(FigureSheet::recorded)
          .flatMap(FigureSheet::main)
          .map(IndicatorFigure::count);
    }

    public Optional<BigDecimal> share() {
      return figures()
          .filter(FigureSheet::recorded)
          .flatMap(FigureSheet::main)
          .map(IndicatorFigure::share);
    }

    public Optional<Integer> municipalities() {
      return figures().map(FigureSheet::municipalities);
    }

    public Optional<Integer> definitionVersion() {
      return figures()
          .flatMap(FigureSheet::main)
          .map(IndicatorFigure::definition)
          .map(FigureSheet.DefinitionFigure::version);
    }

    public Optional<String> definition() {
      return figures()
          .flatMap(FigureSheet::main)
          .map(IndicatorFigure::definition)
          .map(FigureSheet.DefinitionFigure::id);
    }
  }

  /** All years that have a target, and the year of the date; each on this day of the year. */
  public static List<Year> upTo(LocalDate date, Register register) {
    Figures figures = new Figures(register, date);
    Optional<Targets> targets = figures.targets();
    List<Integer> own = targets.map(Targets::years).orElse(List.of());
    int now = date.getYear();
    int first = own.isEmpty() ? now - USUAL_YEARS : Math.min(own.getFirst(), now);
    int last = own.isEmpty() ? now : Math.max(own.getLast(), now);
    Trend trend = figures.trend(date);
    List<Year> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      int of = year;
      boolean past = year <= now;
      LocalDate day = date.withYear(year);
      years.add(
          new Year(
              year,
              day,
              past ? figures.at(day, Division.THEN) : null,
              targets.flatMap(curve -> curve.in(of)),
              past ? Optional.empty() : trend.in(year)));
    }
    return years;
  }
}
