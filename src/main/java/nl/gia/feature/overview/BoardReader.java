package nl.gia.feature.overview;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.gia.feature.OpenPledges;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Seats;
import nl.gia.feature.Workspace;
import nl.gia.figures.Curve;
import nl.gia.figures.Curve.Year;
import nl.gia.figures.Division;
import nl.gia.figures.FigureSheet;
import nl.gia.figures.Figures;
import nl.gia.figures.FiguresStore;
import nl.gia.figures.Register;
import nl.gia.figures.Targets;
import nl.gia.journal.OpenField;
import nl.gia.journal.Reading;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Target;

/** Reads all that the overview tells; not for the window's thread. */
final class BoardReader {
  private final Workspace space;
  private final Visit before;
  private final Function<LocalDate, Seats> seats;
  private final Links links;
  private final OpenPledges pledges;

  /**
   * @param seats who sits in the working group on a date
   * @param pledges what is owed to parliament
   * @param shown the tables that have a place of their own
   */
  BoardReader(
      Workspace space,
      Visit before,
      Function<LocalDate, Seats> seats,
      OpenPledges pledges,
      Set<String> shown) {
    this.pledges = pledges;
    this.space = space;
    this.before = before;
    this.seats = seats;
    links = new Links(space.kinds(), shown);
  }

  /**
   * @param most how many changes are wanted
   */
  Board read(Texts texts, int most) {
    LocalDate today = LocalDate.now(space.clock());
    Seats filled = seats.apply(today);
    List<OpenField> open = new Reading(space.journal()).open();
    Register register = space.database().read(rows -> new FiguresStore(rows).register());
    Figures all = new Figures(register, today);
    FigureSheet sheet = all.at(today, Division.THEN);
    LocalDate counted = all.countedOn(today).orElse(today);
    return space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          KeyFigures figures = new KeyFigures(texts, space.kinds(), rows, today, pledges);
          return new Board(
              Day.shown(today),
              steps(texts, rows),
              figures.all(sheet, filled, counted),
              figures.byRung(counted),
              figures.rungs(sheet),
              curve(register, sheet),
              new Attention(texts, space.kinds(), rows, today, pledges).all(filled, open, links),
              new ChangesReader(space, before, texts, links).read(rows, most));
        });
  }

  private static List<Step> steps(Texts texts, RowsStore rows) {
    List<Step> steps = new ArrayList<>();
    step(steps, texts, rows, OverviewText.FIRST_MUNICIPALITIES, "municipality");
    step(steps, texts, rows, OverviewText.FIRST_MEMBERS, "membership");
    step(steps, texts, rows, OverviewText.FIRST_EDITION, "edition");
    return steps;
  }

  private static void step(
      List<Step> steps, Texts texts, RowsStore rows, OverviewText words, String table) {
    if (rows.all(table).isEmpty()) {
      steps.add(new Step(texts.get(words), new Target(table, "")));
    }
  }

  /** Past years as the annual report has them, on their last day; this year as it stands now. */
  private static List<CurvePoint> curve(Register register, FigureSheet now) {
    int year = now.referenceDate().getYear();
    LocalDate past = LocalDate.of(year - 1, Month.DECEMBER, 31);
    List<Year> years = new ArrayList<>(Curve.upTo(past, register));
    if (years.getLast().year() < year) {
      years.add(new Year(year, past, now, Optional.empty(), Optional.empty()));
    }
    return telling(
        years.stream()
            .map(line ->
                line.year() == year
                    ? new Year(year, now.referenceDate(), now, line.target(), line.forecast())
                    : line)
            .map(BoardReader::point)
            .toList());
  }

  /** The years that have a target or a figure that the year before did not have already. */
  private static List<CurvePoint> telling(List<CurvePoint> points) {
    List<CurvePoint> told = new ArrayList<>(points);
    while (!told.isEmpty() && isEmpty(told.getFirst())) {
      told.removeFirst();
    }
    while (told.size() > 1 && !tells(told.getLast(), told.get(told.size() - 2))) {
      told.removeLast();
    }
    return told;
  }

  private static boolean tells(CurvePoint point, CurvePoint before) {
    return !isEmpty(point)
        && (point.target().isPresent()
            || point.forecast().isPresent()
            || !point.realised().equals(before.realised())
            || !point.share().equals(before.share()));
  }

  private static boolean isEmpty(CurvePoint point) {
    return point.target().isEmpty() && point.realised().isEmpty() && point.forecast().isEmpty();
  }

  private static CurvePoint point(Year year) {
    return new CurvePoint(
        year.year(),
        year.target().map(Targets.Point::value),
        year.target().flatMap(target -> year.figures()).map(FigureSheet::needed),
        year.realised(),
        year.share(),
        year.forecast());
  }
}
