package nl.gia.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that figures are made of, as they were read at one moment; without removed ones. */
public record Register(
    List<Municipality> municipalities,
    List<Successor> successors,
    List<Total> totals,
    List<Involvement> involvements,
    List<Placement> placements,
    List<Area> provinces,
    List<Area> regions,
    List<RegionProvince> regionProvinces,
    List<Indicator> indicators,
    List<Definition> definitions,
    List<Target> targets) {
  public Register {
    municipalities = List.copyOf(municipalities);
    successors = List.copyOf(successors);
    totals = List.copyOf(totals);
    involvements = List.copyOf(involvements);
    placements = List.copyOf(placements);
    provinces = List.copyOf(provinces);
    regions = List.copyOf(regions);
    regionProvinces = List.copyOf(regionProvinces);
    indicators = List.copyOf(indicators);
    definitions = List.copyOf(definitions);
    targets = List.copyOf(targets);
  }

  /** A municipality; it does not live on the day its validity ends. */
  public record Municipality(String id, String code, String name, Validity validity) {}

  /** That one municipality became another, or a share of it did. */
  public record Successor(
      String municipality, String successor, double share, @Nullable LocalDate date) {}

  /** How many municipalities there were from a date on. */
  public record Total(LocalDate date, int count, String source) {}

  /**
   * A dated fact of a municipality.
   *
   * @param meeting the id of the meeting that it is a fact of; empty text is none
   */
  public record Involvement(
      String municipality,
      Fact fact,
      Validity validity,
      String evidence,
      String visibility,
      String meeting) {
    boolean beganIn(int year) {
      return validity.from() != null && validity.from().getYear() == year;
    }
  }

  /** In which province a municipality lies, and when. */
  public record Placement(String municipality, String province, Validity validity) {}

  /** A province or a region; a province's key is its code, a region's its number. */
  public record Area(String id, String key, String name) {}

  /** That a province belongs to a region. */
  public record RegionProvince(String region, String province) {}

  /** An indicator, in the order that people see. */
  public record Indicator(
      String id, String name, String unit, String status, String droppedReason) {}

  /** One version of what an indicator counts. */
  public record Definition(
      String id,
      String indicator,
      int version,
      Validity validity,
      String wording,
      Set<Fact> facts,
      Period period) {
    public Definition {
      facts = Set.copyOf(facts);
    }
  }

  /** Which dates count for a definition. */
  public enum Period {
    /** The fact holds on the reference date. */
    PEILDATUM,
    /** The fact began in the year of the reference date. */
    VERSLAGJAAR
  }

  /** A target of an indicator for a year, in percent. */
  public record Target(
      String indicator, int year, BigDecimal value, boolean ownInterim, String source) {}
}
