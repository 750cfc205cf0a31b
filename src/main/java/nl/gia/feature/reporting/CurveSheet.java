package nl.gia.feature.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.figures.Curve.Year;
import nl.gia.figures.Targets;
import nl.gia.office.Block;
import nl.gia.office.Cell;
import nl.gia.office.ChartKind;
import nl.gia.office.ChartSpec;
import nl.gia.office.ColumnKind;
import nl.gia.office.LineStyle;
import nl.gia.office.SeriesSpec;
import nl.gia.office.SheetSpec;
import nl.gia.office.TableSpec;
import nl.gia.office.TextBlock;
import nl.gia.platform.text.Text;

/** The target curve: by year the target, how many municipalities it asks for, and how many did. */
final class CurveSheet implements ReportSheet {
  static final String TABLE = "tblStreefcurve";
  static final String BLUE = "154273";
  static final String ORANGE = "A85400";
  private static final String GREY = "5F6B7A";

  private final ReportFrame frame;
  private final ReportData data;
  private final ReportTable<Year> table;

  CurveSheet(ReportFrame frame) {
    this.frame = frame;
    this.data = frame.data();
    this.table =
        new ReportTable<>(frame, TABLE, data.years())
            .column(ReportingText.COL_YEAR, ColumnKind.YEAR, 10, y -> Cell.number(y.year()))
            .column(ReportingText.COL_DATE, ColumnKind.DATE, 14, y -> Cell.day(y.date()))
            .column(ReportingText.COL_MUNICIPALITIES, ColumnKind.INTEGER, 14, this::municipalities)
            .column(
                ReportingText.COL_TARGET,
                ColumnKind.PERCENT,
                18,
                y -> ReportFrame.fraction(target(y).map(Targets.Point::value).orElse(null)))
            .internal(ReportingText.COL_TARGET_SOURCE, ColumnKind.TEXT, 26, this::source)
            .column(ReportingText.COL_NEEDED, ColumnKind.INTEGER, 11, this::needed)
            .column(ReportingText.COL_COUNT, ColumnKind.INTEGER, 16, this::count)
            .column(ReportingText.COL_SHARE, ColumnKind.PERCENT, 15, this::share)
            .column(ReportingText.COL_DIFFERENCE, ColumnKind.POINTS, 22, this::difference)
            .internal(ReportingText.COL_SHORTFALL, ColumnKind.INTEGER, 11, this::shortfall)
            .internal(
                ReportingText.COL_FORECAST,
                ColumnKind.PERCENT,
                13,
                y -> ReportFrame.fraction(y.forecast().orElse(null)))
            .column(
                ReportingText.COL_DEFINITION,
                ColumnKind.INTEGER,
                12,
                y -> ReportFrame.number(y.definitionVersion().orElse(null)))
            .column(ReportingText.COL_KNOWN, ColumnKind.TEXT, 30, y -> Cell.text(known(y)));
  }

  @Override
  public SheetSpec spec() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(table.spec(""));
    blocks.add(chart());
    blocks.add(new TextBlock(notes()));
    return frame.sheet(ReportingText.SHEET_CURVE, ReportingText.CURVE_TITLE, blocks);
  }

  @Override
  public List<ReportFigure> figures() {
    List<ReportFigure> figures = new ArrayList<>();
    List<Year> years = data.years();
    for (int row = 0; row < years.size(); row++) {
      Year year = years.get(row);
      add(figures, row, ReportingText.COL_MUNICIPALITIES, year.municipalities().map(this::plain));
      add(figures, row, ReportingText.COL_TARGET, target(year).map(t -> plain(t.value())));
      add(figures, row, ReportingText.COL_NEEDED, neededOf(year).map(this::plain));
      add(figures, row, ReportingText.COL_COUNT, year.realised().map(this::plain));
      add(figures, row, ReportingText.COL_SHARE, year.share().map(this::plain));
    }
    return figures;
  }

  private void add(List<ReportFigure> figures, int row, Text header, Optional<String> value) {
    Year year = data.years().get(row);
    value.ifPresent(shown ->
        figures.add(
            new ReportFigure(
                frame.text(ReportingText.SHEET_CURVE),
                table.place(header, row, false),
                frame.text(
                    ReportingText.FIGURE_OF_YEAR,
                    frame.text(header),
                    Integer.toString(year.year())),
                shown,
                header == ReportingText.COL_TARGET || header == ReportingText.COL_SHARE,
                year.definition().orElse(null))));
  }

  private String plain(Number number) {
    return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
  }

  private Optional<Targets.Point> target(Year year) {
    return data.shownTarget(year);
  }

  private Cell municipalities(Year year) {
    Optional<Integer> count = year.municipalities();
    if (count.isEmpty() || !data.internal() || !data.countedFromList(year)) {
      return ReportFrame.number(count.orElse(null));
    }
    String date = here(ReportingText.COL_DATE);
    return Cell.formula(
        "ROWS(%s)-COUNTIFS(%s,\">\"&%s)-COUNTIFS(%s,\"<=\"&%s)"
            .formatted(
                list(ReportingText.COL_CODE),
                list(ReportingText.COL_VALID_FROM),
                date,
                list(ReportingText.COL_VALID_TO),
                date),
        count.get());
  }

  private Cell source(Year year) {
    return Cell.text(
        target(year)
            .map(target ->
                target.source().isEmpty() || target.ownInterim()
                    ? frame.text(
                        target.ownInterim() ? ReportingText.OWN_INTERIM : ReportingText.UNKNOWN)
                    : target.source())
            .orElse(""));
  }

  private Optional<Integer> neededOf(Year year) {
    return target(year)
        .flatMap(target -> year.figures())
        .flatMap(sheet -> Optional.ofNullable(sheet.needed()));
  }

  private Cell needed(Year year) {
    // Rounded first: a product of two binary fractions can lie a hair above a whole number.
    return neededOf(year)
        .map(needed ->
            Cell.formula(
                "ROUNDUP(ROUND(%s*%s,6),0)"
                    .formatted(
                        here(ReportingText.COL_TARGET), here(ReportingText.COL_MUNICIPALITIES)),
                needed))
        .orElse(Cell.BLANK);
  }

  private Cell count(Year year) {
    Optional<Integer> realised = year.realised();
    boolean listed = data.internal() && data.registered() && year.year() == data.request().year();
    if (realised.isEmpty() || !listed) {
      return ReportFrame.number(realised.orElse(null));
    }
    return Cell.formula(
        "COUNTIFS(%s,\"%s\")"
            .formatted(list(ReportingText.COL_COUNTS), frame.text(ReportingText.YES)),
        realised.get());
  }

  private Cell share(Year year) {
    if (year.share().isEmpty()) {
      return Cell.BLANK;
    }
    return Cell.formula(
        "IFERROR(%s/%s,\"\")"
            .formatted(here(ReportingText.COL_COUNT), here(ReportingText.COL_MUNICIPALITIES)),
        exactShare(year));
  }

  private Cell difference(Year year) {
    if (year.share().isEmpty() || target(year).isEmpty()) {
      return Cell.BLANK;
    }
    double target = target(year).orElseThrow().value().movePointLeft(2).doubleValue();
    return Cell.formula(
        "ROUND((%s-%s)*100,1)"
            .formatted(here(ReportingText.COL_SHARE), here(ReportingText.COL_TARGET)),
        BigDecimal.valueOf((exactShare(year) - target) * 100)
            .setScale(8, RoundingMode.HALF_UP)
            .setScale(1, RoundingMode.HALF_UP)
            .doubleValue());
  }

  private Cell shortfall(Year year) {
    Optional<Integer> needed = neededOf(year);
    Optional<Integer> realised = year.realised();
    if (needed.isEmpty() || realised.isEmpty()) {
      return Cell.BLANK;
    }
    return Cell.formula(
        "MAX(0,%s-%s)".formatted(here(ReportingText.COL_NEEDED), here(ReportingText.COL_COUNT)),
        Math.max(0, needed.get() - realised.get()));
  }

  private static double exactShare(Year year) {
    return year.realised().orElseThrow() / (double) year.municipalities().orElseThrow();
  }

  private String known(Year year) {
    if (year.figures().isEmpty()) {
      return frame.text(ReportingText.STILL_TO_COME);
    }
    return frame.text(year.realised().isPresent() ? ReportingText.RECORDED : ReportingText.UNKNOWN);
  }

  private ChartSpec chart() {
    List<SeriesSpec> series = new ArrayList<>();
    series.add(new SeriesSpec(frame.text(ReportingText.COL_TARGET), ORANGE, LineStyle.DASHED));
    series.add(SeriesSpec.of(frame.text(ReportingText.COL_SHARE), BLUE));
    if (data.internal()) {
      series.add(new SeriesSpec(frame.text(ReportingText.COL_FORECAST), GREY, LineStyle.DOTTED));
    }
    return new ChartSpec(
        ChartKind.LINE,
        frame.text(ReportingText.CURVE_CHART),
        frame.text(ReportingText.COL_YEAR),
        frame.text(ReportingText.CURVE_AXIS),
        TABLE,
        frame.text(ReportingText.COL_YEAR),
        series,
        alternative());
  }

  private String alternative() {
    Year reported = data.reported();
    return frame.text(
        ReportingText.CURVE_ALTERNATIVE,
        reported.share().map(this::percent).orElseGet(() -> frame.text(ReportingText.UNKNOWN)),
        Integer.toString(reported.year()),
        target(reported)
            .map(target -> percent(target.value()))
            .orElseGet(() -> frame.text(ReportingText.NONE)));
  }

  private String percent(BigDecimal share) {
    return share.setScale(1, RoundingMode.HALF_UP).toPlainString().replace('.', ',') + "%";
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!data.partlyYears().isEmpty()) {
      notes.add(frame.text(ReportingText.PARTLY_CURVE, data.partlyYears()));
    }
    if (data.severalDefinitions()) {
      notes.add(frame.text(ReportingText.CURVE_NOTE_DEFINITIONS));
    }
    notes.add(frame.text(ReportingText.CURVE_NOTE_BLANK));
    notes.add(
        frame.text(
            data.internal() ? ReportingText.CURVE_NOTE_INTERIM : ReportingText.CURVE_NOTE_TARGETS));
    if (data.internal()) {
      notes.add(frame.text(ReportingText.CURVE_NOTE_FORECAST));
    }
    return notes;
  }

  private String here(Text header) {
    return TableSpec.thisRow(TABLE, frame.text(header));
  }

  private String list(Text header) {
    return TableSpec.column(MunicipalitySheet.TABLE, frame.text(header));
  }
}
