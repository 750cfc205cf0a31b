package nl.gia.feature.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Feature;
import nl.gia.feature.Kind;
import nl.gia.feature.Place;
import nl.gia.feature.YearlySettling;
import nl.gia.platform.task.FileOpener;

/** Reports, and the indicators, targets and totals that they rest on. */
public final class ReportingFeature implements Feature {
  private static final int PLACE = 9;

  /** The place of what is counted. */
  private static final int MUNICIPALITIES = 5;

  private final Optional<ReportDesk> desk;
  private final YearlySettling yearly;

  /**
   * For those who need the kinds alone.
   *
   * @param yearly settles what is owed to parliament for the year of a report that is sent
   */
  public ReportingFeature(YearlySettling yearly) {
    this.yearly = yearly;
    desk = Optional.empty();
  }

  /** For the window, where an open database fills its screen. */
  public ReportingFeature(YearlySettling yearly, ReportDesk desk) {
    this.yearly = yearly;
    this.desk = Optional.of(desk);
  }

  @Override
  public Map<Integer, List<String>> beside() {
    return Map.of(
        PLACE,
        List.of("indicator", "indicator_definition", "target", "measurement"),
        MUNICIPALITIES,
        List.of("municipality_total"));
  }

  @Override
  public List<Kind> kinds() {
    return ReportingKinds.all(new SentReport(yearly));
  }

  @Override
  public List<Place> places() {
    return desk.map(ReportingFeature::place).stream().toList();
  }

  private static Place place(ReportDesk store) {
    return Place.of(
        PLACE,
        ReportScreenText.PLACE,
        "fth-bar-chart-2",
        List.of("report", "report_figure"),
        desk ->
            new ReportingView(
                desk,
                new ReportingViewModel(desk, store, FileOpener.ofThisPlatform()),
                desk.files()));
  }
}
