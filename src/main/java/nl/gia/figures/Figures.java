package nl.gia.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.gia.figures.FigureSheet.AreaFigure;
import nl.gia.figures.FigureSheet.FactCount;
import nl.gia.figures.FigureSheet.RungCount;
import org.jspecify.annotations.Nullable;

/** The figures of any date, made of the rows of one moment. */
public final class Figures {
  private final Register register;
  private final LocalDate today;

  /**
   * @param today up to when mergers have happened, for figures on today's division
   */
  public Figures(Register register, LocalDate today) {
    this.register = register;
    this.today = today;
  }

  public FigureSheet at(LocalDate date, Division division) {
    Standing standing = standing(date, division);
    Collection<String> all = standing.municipalities();
    Denominator denominator = denominator(date, standing);
    Integer count = denominator.count();
    IndicatorFigures indicators = new IndicatorFigures(register, this, division);
    Optional<Targets.Point> target = indicators.mainTarget(date.getYear());
    Geography geography = geography(date, division);
    Optional<Register.Definition> main = indicators.mainDefinition(date);
    AreaFigures areas =
        new AreaFigures(standing, main, all.isEmpty() || count == null ? 0 : count - all.size());
    return new FigureSheet(
        date,
        division.code(),
        count,
        denominator.source(),
        all.size(),
        total(date)
            .filter(total -> registered(total) > total.count())
            .map(Register.Total::count)
            .orElse(null),
        target.map(Targets.Point::value).orElse(null),
        target.map(Targets.Point::ownInterim).orElse(false),
        target.isPresent() && count != null ? Percent.needed(target.get().value(), count) : null,
        recorded(date),
        facts(standing),
        rungs(standing, all, count == null ? 0 : count),
        indicators.at(date, standing, count),
        areas.of(geography::region, register.regions()),
        areas.of(geography::province, register.provinces()));
  }

  /** The target curve of the main indicator: the first that has targets and is not dropped. */
  public Optional<Targets> targets() {
    return new IndicatorFigures(register, this, Division.THEN).mainTargets();
  }

  /** The line through the main indicator's shares on this day of each year so far. */
  public Trend trend(LocalDate date) {
    return new IndicatorFigures(register, this, Division.THEN).mainTrend(date);
  }

  /** Whether any fact was on record by the date; where not, a count of 0 means unknown. */
  boolean recorded(LocalDate date) {
    return register.involvements().stream()
        .map(fact -> fact.validity().from())
        .anyMatch(since -> since != null && !since.isAfter(date));
  }

  Standing standing(LocalDate date, Division division) {
    return switch (division) {
      case THEN -> Standing.then(register, date);
      case TODAY -> Standing.today(register, date, new Succession(register, today));
    };
  }

  /** What shares are taken of, and where that number came from; see {@link FigureSheet}. */
  record Denominator(@Nullable Integer count, @Nullable String source) {}

  /**
   * The number of municipalities on a date. A register that on the day of the yearly total holds
   * fewer than that total is still being filled: shares of it would say far too much.
   */
  Denominator denominator(LocalDate date, Standing standing) {
    int registered = standing.municipalities().size();
    Optional<Register.Total> total = total(date).filter(this::isMoreThanTheRegister);
    if (total.isPresent()) {
      return new Denominator(Math.max(total.get().count(), registered), FigureSheet.FROM_TOTAL);
    }
    return registered == 0
        ? new Denominator(null, null)
        : new Denominator(registered, FigureSheet.FROM_REGISTER);
  }

  /**
   * Of which day the number of municipalities on a date is: of an earlier one, where that is the
   * last of which it is known.
   */
  public Optional<LocalDate> countedOn(LocalDate date) {
    Optional<LocalDate> total =
        total(date).filter(this::isMoreThanTheRegister).map(Register.Total::date);
    return total.or(() ->
        Optional.of(date).filter(_ -> !standing(date, Division.THEN).municipalities().isEmpty()));
  }

  private boolean isMoreThanTheRegister(Register.Total total) {
    return registered(total) < total.count();
  }

  /** How many municipalities the register holds on the day of a total. */
  private long registered(Register.Total total) {
    return register.municipalities().stream()
        .filter(municipality -> municipality.validity().holds(total.date()))
        .count();
  }

  private Optional<Register.Total> total(LocalDate date) {
    return register.totals().stream()
        .filter(total -> !total.date().isAfter(date))
        .max(Comparator.comparing(Register.Total::date));
  }

  static List<RungCount> rungs(Standing standing, Collection<String> municipalities, int count) {
    int[] counts = new int[Fact.values().length + 1];
    municipalities.forEach(municipality -> counts[standing.rung(municipality)]++);
    // Without a register nothing is known of any of them.
    counts[0] += count - municipalities.size();
    return IntStream.range(0, counts.length)
        .mapToObj(rung -> new RungCount(rung, counts[rung]))
        .toList();
  }

  private Geography geography(LocalDate date, Division division) {
    return new Geography(
        register,
        switch (division) {
          case THEN -> date;
          case TODAY -> today;
        });
  }

  private static List<FactCount> facts(Standing standing) {
    return Arrays.stream(Fact.values())
        .map(fact ->
            new FactCount(
                fact.code(),
                (int)
                    standing.municipalities().stream()
                        .filter(municipality -> standing.has(municipality, fact))
                        .count()))
        .toList();
  }

  /** The municipalities of a standing, by area; those missing lie nobody knows where. */
  private record AreaFigures(Standing standing, Optional<Register.Definition> main, int missing) {
    List<AreaFigure> of(
        Function<String, Optional<Register.Area>> areaOf, List<Register.Area> areas) {
      Map<String, List<String>> members = new LinkedHashMap<>();
      areas.forEach(area -> members.put(area.id(), new ArrayList<>()));
      List<String> elsewhere = new ArrayList<>();
      for (String municipality : standing.municipalities()) {
        areaOf
            .apply(municipality)
            .map(area -> members.getOrDefault(area.id(), elsewhere))
            .orElse(elsewhere)
            .add(municipality);
      }
      List<AreaFigure> figures = new ArrayList<>();
      for (Register.Area area : areas) {
        figures.add(figure(area, members.getOrDefault(area.id(), List.of()), 0));
      }
      if (!elsewhere.isEmpty() || missing > 0) {
        figures.add(figure(null, elsewhere, missing));
      }
      return figures;
    }

    private AreaFigure figure(
        Register.@Nullable Area area, List<String> municipalities, int unlisted) {
      Integer count = main.map(definition -> met(municipalities, definition)).orElse(null);
      BigDecimal share =
          // How many of the missing lie in this area is not known, and so neither is its share.
          count == null || municipalities.isEmpty() || missing > 0
              ? null
              : Percent.share(count, municipalities.size());
      return new AreaFigure(
          area == null ? null : area.id(),
          area == null ? null : area.key(),
          area == null ? null : area.name(),
          municipalities.size() + unlisted,
          rungs(standing, municipalities, municipalities.size() + unlisted),
          count,
          share);
    }

    private int met(List<String> municipalities, Register.Definition definition) {
      return (int) municipalities.stream().filter(m -> standing.meets(m, definition)).count();
    }
  }
}
