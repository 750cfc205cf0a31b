package nl.gia.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one date, as {@code gia figures --json} prints them. What is not known is null.
 *
 * @param municipalities what shares are taken of
 * @param municipalitiesSource register (counted there) or total (taken from the yearly totals, as
 *     long as the register holds fewer); null when neither says anything
 * @param registered how many the register holds on the date
 * @param listed the yearly total where the register holds more on its day, so that one of the two
 *     is not complete; null where they agree
 * @param target in percent, of the main indicator: the first that has targets and is not dropped
 * @param ownInterim whether the target is our own reckoning, between two that were promised
 * @param needed how many municipalities the target asks for, rounded up
 * @param recorded whether any fact was on record by the date; where not, counts of 0 mean unknown
 */
public record FigureSheet(
    LocalDate referenceDate,
    String division,
    @Nullable Integer municipalities,
    @Nullable String municipalitiesSource,
    int registered,
    @Nullable Integer listed,
    @Nullable BigDecimal target,
    boolean ownInterim,
    @Nullable Integer needed,
    boolean recorded,
    List<FactCount> facts,
    List<RungCount> rungs,
    List<IndicatorFigure> indicators,
    List<AreaFigure> regions,
    List<AreaFigure> provinces) {
  static final String FROM_REGISTER = "register";
  static final String FROM_TOTAL = "total";

  public FigureSheet {
    facts = List.copyOf(facts);
    rungs = List.copyOf(rungs);
    indicators = List.copyOf(indicators);
    regions = List.copyOf(regions);
    provinces = List.copyOf(provinces);
  }

  /** What shares are taken of; 0 where that is not known. */
  public int all() {
    return Objects.requireNonNullElse(municipalities, 0);
  }

  /** Whether the register holds every municipality of the date, so that they are counted there. */
  public boolean counted() {
    return FROM_REGISTER.equals(municipalitiesSource);
  }

  /** Whether the register is still being filled: it holds some municipalities, but not all. */
  public boolean partly() {
    return registered > 0 && !counted();
  }

  /** The figures of the main indicator: the first that has targets and is not dropped. */
  public Optional<IndicatorFigure> main() {
    return indicators.stream().filter(IndicatorFigure::main).findFirst();
  }

  /** How many municipalities have a fact on the date. */
  public record FactCount(String fact, int count) {}

  /** How many municipalities stand on a rung on the date: the highest fact decides. */
  public record RungCount(int rung, int count) {}

  /**
   * An indicator on the date.
   *
   * @param definition the version that holds on the date; null when none does
   * @param share in percent of the municipalities
   * @param difference share less target, in percentage points
   * @param shortfall how many municipalities are still missing; 0 when the target is met
   */
  public record IndicatorFigure(
      String id,
      String name,
      String unit,
      String status,
      String droppedReason,
      boolean main,
      @Nullable DefinitionFigure definition,
      @Nullable Integer count,
      @Nullable BigDecimal share,
      @Nullable BigDecimal target,
      boolean ownInterim,
      @Nullable String targetSource,
      @Nullable Integer needed,
      @Nullable BigDecimal difference,
      @Nullable Integer shortfall,
      @Nullable Forecast forecast) {}

  /** The version of a definition that was used. */
  public record DefinitionFigure(
      String id, int version, String wording, List<String> facts, String period) {
    public DefinitionFigure {
      facts = List.copyOf(facts);
    }
  }

  /** Where the straight line through the years so far ends, in percent. */
  public record Forecast(int year, BigDecimal share) {}

  /**
   * The municipalities of one region or province.
   *
   * @param key the region's number or the province's code; null for those of an unknown one
   */
  public record AreaFigure(
      @Nullable String id,
      @Nullable String key,
      @Nullable String name,
      int municipalities,
      List<RungCount> rungs,
      @Nullable Integer count,
      @Nullable BigDecimal share) {
    public AreaFigure {
      rungs = List.copyOf(rungs);
    }
  }
}
