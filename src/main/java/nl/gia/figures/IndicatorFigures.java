package nl.gia.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gia.figures.FigureSheet.DefinitionFigure;
import nl.gia.figures.FigureSheet.Forecast;
import nl.gia.figures.FigureSheet.IndicatorFigure;
import org.jspecify.annotations.Nullable;

/** The indicators on a date: what their definition counts, beside their target. */
final class IndicatorFigures {
  private static final String DROPPED = "vervallen";

  private final Register register;
  private final Figures figures;
  private final Division division;

  IndicatorFigures(Register register, Figures figures, Division division) {
    this.register = register;
    this.figures = figures;
    this.division = division;
  }

  List<IndicatorFigure> at(LocalDate date, Standing standing, @Nullable Integer municipalities) {
    Optional<String> main = main().map(Register.Indicator::id);
    return register.indicators().stream()
        .map(indicator ->
            figure(
                indicator,
                main.filter(indicator.id()::equals).isPresent(),
                new Day(date, standing, municipalities)))
        .toList();
  }

  Optional<Targets> mainTargets() {
    return main().map(indicator -> new Targets(register, indicator.id()));
  }

  Optional<Targets.Point> mainTarget(int year) {
    return mainTargets().flatMap(targets -> targets.in(year));
  }

  Optional<Register.Definition> mainDefinition(LocalDate date) {
    return main().flatMap(indicator -> definition(indicator, date));
  }

  Trend mainTrend(LocalDate date) {
    return main()
        .map(indicator -> trend(indicator, new Targets(register, indicator.id()), date))
        .orElseGet(() -> new Trend(new TreeMap<>()));
  }

  private Optional<Register.Indicator> main() {
    return register.indicators().stream()
        .filter(indicator -> !indicator.status().equals(DROPPED))
        .filter(indicator -> !new Targets(register, indicator.id()).isEmpty())
        .findFirst();
  }

  private Optional<Register.Definition> definition(Register.Indicator indicator, LocalDate date) {
    return register.definitions().stream()
        .filter(definition -> definition.indicator().equals(indicator.id()))
        .filter(definition -> definition.validity().holds(date))
        .max(Comparator.comparingInt(Register.Definition::version));
  }

  private record Day(LocalDate date, Standing standing, @Nullable Integer municipalities) {}

  private IndicatorFigure figure(Register.Indicator indicator, boolean main, Day day) {
    Optional<Register.Definition> definition = definition(indicator, day.date());
    Targets targets = new Targets(register, indicator.id());
    Targets.@Nullable Point target = targets.in(day.date().getYear()).orElse(null);
    Integer count = definition.map(wording -> count(day.standing(), wording)).orElse(null);
    BigDecimal share = share(count, day.municipalities());
    Integer needed =
        target == null || day.municipalities() == null
            ? null
            : Integer.valueOf(Percent.needed(target.value(), day.municipalities()));
    return new IndicatorFigure(
        indicator.id(),
        indicator.name(),
        indicator.unit(),
        indicator.status(),
        indicator.droppedReason(),
        main,
        definition.map(IndicatorFigures::used).orElse(null),
        count,
        share,
        target == null ? null : target.value(),
        target != null && target.ownInterim(),
        target == null ? null : target.source(),
        needed,
        share == null || target == null ? null : Percent.tidy(share.subtract(target.value())),
        needed == null || count == null ? null : Integer.valueOf(Math.max(0, needed - count)),
        forecast(indicator, targets, day.date()).orElse(null));
  }

  private static int count(Standing standing, Register.Definition definition) {
    return (int)
        standing.municipalities().stream().filter(m -> standing.meets(m, definition)).count();
  }

  private static @Nullable BigDecimal share(
      @Nullable Integer count, @Nullable Integer municipalities) {
    return count == null || municipalities == null || municipalities == 0
        ? null
        : Percent.share(count, municipalities);
  }

  private static DefinitionFigure used(Register.Definition definition) {
    List<String> facts =
        Stream.of(Fact.values()).filter(definition.facts()::contains).map(Fact::code).toList();
    return new DefinitionFigure(
        definition.id(),
        definition.version(),
        definition.wording(),
        facts,
        switch (definition.period()) {
          case PEILDATUM -> "peildatum";
          case VERSLAGJAAR -> "verslagjaar";
        });
  }

  private Optional<Forecast> forecast(
      Register.Indicator indicator, Targets targets, LocalDate date) {
    if (targets.isEmpty() || targets.years().getLast() <= date.getYear()) {
      return Optional.empty();
    }
    int last = targets.years().getLast();
    return trend(indicator, targets, date).in(last).map(share -> new Forecast(last, share));
  }

  private Trend trend(Register.Indicator indicator, Targets targets, LocalDate date) {
    // One definition for all years: a line through figures of several would mean nothing.
    Optional<Register.Definition> definition = definition(indicator, date);
    SortedMap<Integer, BigDecimal> shares = new TreeMap<>();
    int first = targets.isEmpty() ? date.getYear() : targets.years().getFirst();
    for (int year = first; year <= date.getYear(); year++) {
      LocalDate day = date.withYear(year);
      BigDecimal share = figures.recorded(day) ? shareOn(definition.orElse(null), day) : null;
      if (share != null) {
        shares.put(year, share);
      }
    }
    return new Trend(shares);
  }

  private @Nullable BigDecimal shareOn(Register.@Nullable Definition definition, LocalDate day) {
    if (definition == null) {
      return null;
    }
    Standing standing = figures.standing(day, division);
    Integer municipalities = figures.denominator(day, standing).count();
    return share(count(standing, definition), municipalities);
  }
}
