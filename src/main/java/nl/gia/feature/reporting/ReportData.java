package nl.gia.feature.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.figures.Curve.Year;
import nl.gia.figures.FigureSheet;
import nl.gia.figures.FigureSheet.IndicatorFigure;
import nl.gia.figures.MunicipalityFigure;
import nl.gia.figures.Targets;
import nl.gia.journal.State;
import org.jspecify.annotations.Nullable;

/**
 * All that an annual report is made of.
 *
 * @param paper the paper as which it was sent; empty text where that is not known
 * @param meetings to how many regional meetings each municipality came
 */
record ReportData(
    ReportRequest request,
    State state,
    String status,
    String paper,
    List<Year> years,
    List<MunicipalityFigure> municipalities,
    Map<String, Integer> meetings,
    List<ThemeLine> themes,
    List<Seat> seats,
    List<Merger> mergers) {
  ReportData {
    years = List.copyOf(years);
    municipalities = List.copyOf(municipalities);
    meetings = Map.copyOf(meetings);
    themes = List.copyOf(themes);
    seats = List.copyOf(seats);
    mergers = List.copyOf(mergers);
  }

  /** A theme: the editions that hold a chapter on it, and what changed. */
  record ThemeLine(
      String name, String since, String editions, String mergedInto, ActionCounts actions) {}

  /** To how many of the meetings of which it is known who came, somebody came. */
  record Presence(int attended, int held) {}

  /** An organisation's part in the working group on the reference date. */
  record Seat(
      String kind,
      String organisation,
      int members,
      int alternates,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      Presence presence) {}

  /** A municipality that became another in the reporting year. */
  record Merger(LocalDate date, String old, String successor) {}

  boolean internal() {
    return request.audience() == Audience.INTERN;
  }

  /** The target that this audience gets: parliament only what was promised to it. */
  Optional<Targets.Point> shownTarget(Year year) {
    return year.target().filter(target -> internal() || !target.ownInterim());
  }

  /** The year that is reported on. */
  Year reported() {
    return year(request.year()).orElseThrow();
  }

  Optional<Year> year(int year) {
    return years.stream().filter(line -> line.year() == year).findFirst();
  }

  FigureSheet figures() {
    return reported().figures().orElseThrow();
  }

  /** Whether the municipalities of a year stand one by one in the list of municipalities. */
  boolean countedFromList(Year year) {
    return counted() && year.figures().filter(FigureSheet::counted).isPresent();
  }

  /** Whether municipalities are counted one by one, rather than taken from the totals. */
  boolean counted() {
    return figures().counted();
  }

  /** The years in which the register holds some municipalities, but not all; empty text is none. */
  String partlyYears() {
    return years.stream()
        .filter(year -> year.figures().filter(FigureSheet::partly).isPresent())
        .map(year -> Integer.toString(year.year()))
        .collect(Collectors.joining(", "));
  }

  /** Whether the main figure was counted by one definition in one year and another in another. */
  boolean severalDefinitions() {
    return years.stream()
            .filter(year -> year.share().isPresent())
            .flatMap(year -> year.definitionVersion().stream())
            .distinct()
            .count()
        > 1;
  }

  /** Whether the register holds any municipality on the reference date, if not all. */
  boolean registered() {
    return figures().registered() > 0;
  }

  /** The definition that the main figure was counted by. */
  Optional<FigureSheet.DefinitionFigure> definition() {
    return figures().main().map(IndicatorFigure::definition);
  }
}
