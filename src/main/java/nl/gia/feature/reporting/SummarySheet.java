package nl.gia.feature.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.figures.Curve.Year;
import nl.gia.figures.FigureSheet;
import nl.gia.figures.FigureSheet.IndicatorFigure;
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
import org.jspecify.annotations.Nullable;

/** The indicators at a glance: last year, this year, and how far from the target. */
final class SummarySheet implements ReportSheet {
  private static final String TABLE = "tblSamenvatting";
  private static final String COURSE = "tblVerloop";

  private final ReportFrame frame;
  private final ReportData data;
  private final List<IndicatorFigure> indicators;
  private final ReportTable<IndicatorFigure> table;

  SummarySheet(ReportFrame frame) {
    this.frame = frame;
    this.data = frame.data();
    this.indicators = data.figures().indicators();
    this.table =
        new ReportTable<>(frame, TABLE, indicators)
            .column(ReportingText.COL_INDICATOR, ColumnKind.TEXT, 44, i -> Cell.text(i.name()))
            .column(
                ReportingText.COL_LAST_YEAR,
                ColumnKind.PERCENT,
                12,
                i -> ReportFrame.fraction(lastYear(i)))
            .column(
                ReportingText.COL_THIS_YEAR,
                ColumnKind.PERCENT,
                12,
                i -> ReportFrame.fraction(thisYear(i)))
            .column(
                ReportingText.COL_TARGET,
                ColumnKind.PERCENT,
                13,
                i -> ReportFrame.fraction(target(i)))
            .column(ReportingText.COL_DIFFERENCE, ColumnKind.POINTS, 14, this::difference)
            .internal(ReportingText.COL_VERDICT, ColumnKind.TEXT, 18, i -> Cell.text(verdict(i)))
            .column(ReportingText.COL_COMMENT, ColumnKind.TEXT, 50, i -> Cell.text(comment(i)));
  }

  @Override
  public SheetSpec spec() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(table.spec(""));
    if (indicators.isEmpty()) {
      blocks.add(new TextBlock(List.of(frame.text(ReportingText.SUMMARY_NONE))));
    } else {
      blocks.add(course());
      blocks.add(chart());
      if (data.severalDefinitions()) {
        blocks.add(new TextBlock(List.of(frame.text(ReportingText.CURVE_NOTE_DEFINITIONS))));
      }
    }
    return frame.sheet(ReportingText.SHEET_SUMMARY, ReportingText.SUMMARY_TITLE, blocks);
  }

  /** The years of the curve, looked up there, so that the chart stands beside its table. */
  private TableSpec course() {
    return new ReportTable<>(frame, COURSE, data.years())
        .column(ReportingText.COL_YEAR, ColumnKind.YEAR, 44, y -> Cell.number(y.year()))
        .column(
            ReportingText.COL_SHARE,
            ColumnKind.PERCENT,
            14,
            year ->
                year.share().isEmpty()
                    ? Cell.BLANK
                    : Cell.formula(
                        ofCurve(ReportingText.COL_SHARE),
                        year.realised().orElseThrow()
                            / (double) year.municipalities().orElseThrow()))
        .column(
            ReportingText.COL_TARGET,
            ColumnKind.PERCENT,
            13,
            year ->
                data.shownTarget(year)
                    .map(target -> target.value().movePointLeft(2).doubleValue())
                    .map(target -> Cell.formula(ofCurve(ReportingText.COL_TARGET), target))
                    .orElse(Cell.BLANK))
        .spec(frame.text(ReportingText.SUMMARY_COURSE));
  }

  private String ofCurve(Text header) {
    return "INDEX(%s,MATCH(%s,%s,0))"
        .formatted(
            TableSpec.column(CurveSheet.TABLE, frame.text(header)),
            TableSpec.thisRow(COURSE, frame.text(ReportingText.COL_YEAR)),
            TableSpec.column(CurveSheet.TABLE, frame.text(ReportingText.COL_YEAR)));
  }

  private ChartSpec chart() {
    return new ChartSpec(
        ChartKind.LINE,
        frame.text(ReportingText.SUMMARY_CHART),
        frame.text(ReportingText.COL_YEAR),
        frame.text(ReportingText.CURVE_AXIS),
        COURSE,
        frame.text(ReportingText.COL_YEAR),
        List.of(
            new SeriesSpec(
                frame.text(ReportingText.COL_TARGET), CurveSheet.ORANGE, LineStyle.DASHED),
            SeriesSpec.of(frame.text(ReportingText.COL_SHARE), CurveSheet.BLUE)),
        frame.text(ReportingText.SUMMARY_ALTERNATIVE));
  }

  @Override
  public List<ReportFigure> figures() {
    List<ReportFigure> figures = new ArrayList<>();
    for (int row = 0; row < indicators.size(); row++) {
      IndicatorFigure indicator = indicators.get(row);
      FigureSheet.DefinitionFigure definition = indicator.definition();
      BigDecimal share = thisYear(indicator);
      if (share != null && definition != null) {
        figures.add(
            new ReportFigure(
                frame.text(ReportingText.SHEET_SUMMARY),
                table.place(ReportingText.COL_THIS_YEAR, row, false),
                indicator.name(),
                share.toPlainString(),
                true,
                definition.id()));
      }
    }
    return figures;
  }

  private @Nullable BigDecimal thisYear(IndicatorFigure indicator) {
    return data.figures().recorded() ? indicator.share() : null;
  }

  private @Nullable BigDecimal lastYear(IndicatorFigure indicator) {
    return data.year(data.request().year() - 1)
        .flatMap(Year::figures)
        .filter(FigureSheet::recorded)
        .flatMap(sheet -> same(sheet, indicator))
        .map(IndicatorFigure::share)
        .orElse(null);
  }

  private static Optional<IndicatorFigure> same(FigureSheet sheet, IndicatorFigure indicator) {
    return sheet.indicators().stream()
        .filter(other -> other.id().equals(indicator.id()))
        .findFirst();
  }

  private @Nullable BigDecimal target(IndicatorFigure indicator) {
    return data.internal() || !indicator.ownInterim() ? indicator.target() : null;
  }

  private Cell difference(IndicatorFigure indicator) {
    BigDecimal share = thisYear(indicator);
    BigDecimal target = target(indicator);
    if (share == null || target == null) {
      return Cell.BLANK;
    }
    return Cell.formula(
        "ROUND((%s-%s)*100,1)"
            .formatted(here(ReportingText.COL_THIS_YEAR), here(ReportingText.COL_TARGET)),
        share.subtract(target).setScale(1, RoundingMode.HALF_UP).doubleValue());
  }

  private String verdict(IndicatorFigure indicator) {
    BigDecimal share = thisYear(indicator);
    BigDecimal target = target(indicator);
    if (share == null || target == null) {
      return frame.text(ReportingText.UNKNOWN);
    }
    return frame.text(
        share.compareTo(target) >= 0 ? ReportingText.SUMMARY_MET : ReportingText.SUMMARY_MISSED);
  }

  /** What a reader must know of the figures; first that they do not measure the same. */
  private String comment(IndicatorFigure indicator) {
    return Stream.of(definitions(indicator), remark(indicator))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Shares that were counted by different definitions cannot be set beside each other. */
  private String definitions(IndicatorFigure indicator) {
    FigureSheet.DefinitionFigure now = indicator.definition();
    if (now == null || thisYear(indicator) == null || lastYear(indicator) == null) {
      return "";
    }
    return data.year(data.request().year() - 1)
        .flatMap(Year::figures)
        .flatMap(sheet -> same(sheet, indicator))
        .map(IndicatorFigure::definition)
        .filter(then -> !then.id().equals(now.id()))
        .map(then ->
            frame.text(
                ReportingText.SUMMARY_DEFINITIONS,
                Integer.toString(then.version()),
                Integer.toString(now.version())))
        .orElse("");
  }

  private String remark(IndicatorFigure indicator) {
    if (!indicator.droppedReason().isEmpty()) {
      return frame.text(ReportingText.SUMMARY_DROPPED, indicator.droppedReason());
    }
    if (indicator.definition() == null) {
      return frame.text(ReportingText.SUMMARY_NO_DEFINITION);
    }
    if (!data.figures().recorded()) {
      return frame.text(ReportingText.SUMMARY_UNKNOWN);
    }
    if (target(indicator) == null) {
      return frame.text(ReportingText.SUMMARY_NO_TARGET);
    }
    if (data.figures().partly()) {
      return frame.text(ReportingText.PARTLY_SUMMARY, frame.partOfAll());
    }
    return indicator.ownInterim() ? frame.text(ReportingText.SUMMARY_OWN_TARGET) : "";
  }

  private String here(Text header) {
    return TableSpec.thisRow(TABLE, frame.text(header));
  }
}
