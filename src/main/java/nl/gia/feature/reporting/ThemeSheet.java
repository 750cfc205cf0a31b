package nl.gia.feature.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.gia.feature.reporting.ReportData.ThemeLine;
import nl.gia.office.Block;
import nl.gia.office.Cell;
import nl.gia.office.ChartKind;
import nl.gia.office.ChartSpec;
import nl.gia.office.ColumnKind;
import nl.gia.office.SeriesSpec;
import nl.gia.office.SheetSpec;
import nl.gia.office.TableSpec;
import nl.gia.office.TextBlock;
import nl.gia.platform.text.Text;

/** The themes, the editions that hold a chapter on them, what changed, and their action points. */
final class ThemeSheet implements ReportSheet {
  private static final String TABLE = "tblThemas";

  private final ReportFrame frame;
  private final List<ThemeLine> themes;
  private final ReportTable<ThemeLine> table;

  ThemeSheet(ReportFrame frame) {
    this.frame = frame;
    themes = frame.data().themes();
    table =
        new ReportTable<>(frame, TABLE, themes)
            .column(
                ReportingText.COL_NUMBER,
                ColumnKind.INTEGER,
                8,
                theme -> Cell.number(themes.indexOf(theme) + 1))
            .column(ReportingText.COL_THEME, ColumnKind.TEXT, 48, theme -> Cell.text(theme.name()))
            .total(Cell.text(frame.text(ReportingText.TOTAL)))
            .column(
                ReportingText.COL_SINCE_EDITION, ColumnKind.TEXT, 16, theme -> known(theme.since()))
            .column(
                ReportingText.COL_EDITIONS, ColumnKind.TEXT, 20, theme -> known(theme.editions()))
            .column(ReportingText.COL_CHANGE, ColumnKind.TEXT, 36, this::change);
    count(ReportingText.COL_ACTION_POINTS, ActionCounts::total);
    count(ReportingText.COL_DONE, ActionCounts::done);
    count(ReportingText.COL_BUSY, ActionCounts::busy);
    count(ReportingText.COL_NOT_STARTED, ActionCounts::waiting);
    count(ReportingText.COL_LAPSED, ActionCounts::lapsed);
    table.column(ReportingText.COL_SHARE_DONE, ColumnKind.PERCENT, 11, this::share);
  }

  @Override
  public SheetSpec spec() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(table.spec(""));
    if (themes.stream().anyMatch(theme -> theme.actions().known() > 0)) {
      blocks.add(chart());
    }
    blocks.add(new TextBlock(List.of(frame.text(ReportingText.THEMES_NOTE))));
    return frame.sheet(ReportingText.SHEET_THEMES, ReportingText.THEMES_TITLE, blocks);
  }

  @Override
  public List<ReportFigure> figures() {
    List<ReportFigure> figures = new ArrayList<>();
    for (int row = 0; row < themes.size(); row++) {
      ActionCounts actions = themes.get(row).actions();
      if (actions.total() > 0) {
        figures.add(figure(row, ReportingText.COL_ACTION_POINTS, actions.total()));
        figures.add(figure(row, ReportingText.COL_DONE, actions.done()));
      }
    }
    return figures;
  }

  private ReportFigure figure(int row, Text header, int value) {
    return new ReportFigure(
        frame.text(ReportingText.SHEET_THEMES),
        table.place(header, row, false),
        frame.text(ReportingText.FIGURE_OF_AREA, frame.text(header), themes.get(row).name()),
        Integer.toString(value),
        false,
        null);
  }

  private void count(Text header, ToIntFunction<ActionCounts> count) {
    table
        .column(
            header, ColumnKind.INTEGER, 13, theme -> Cell.number(count.applyAsInt(theme.actions())))
        .sum(themes.stream().map(ThemeLine::actions).mapToInt(count).sum());
  }

  /** Of a theme of which nobody said how it goes, the share is not none but unknown. */
  private Cell share(ThemeLine theme) {
    ActionCounts actions = theme.actions();
    String formula =
        "IF(SUM(%s[[#This Row],[%s]:[%s]])=0,\"\",%s/%s)"
            .formatted(
                TABLE,
                frame.text(ReportingText.COL_DONE),
                frame.text(ReportingText.COL_LAPSED),
                here(ReportingText.COL_DONE),
                here(ReportingText.COL_ACTION_POINTS));
    return actions.known() == 0
        ? new Cell.Formula(formula, Cell.BLANK)
        : Cell.formula(formula, actions.done() / (double) actions.total());
  }

  private ChartSpec chart() {
    return new ChartSpec(
        ChartKind.STACKED_BAR,
        frame.text(ReportingText.THEMES_CHART),
        frame.text(ReportingText.COL_THEME),
        frame.text(ReportingText.COL_ACTION_POINTS),
        TABLE,
        frame.text(ReportingText.COL_THEME),
        List.of(
            SeriesSpec.of(frame.text(ReportingText.COL_DONE), "154273"),
            SeriesSpec.of(frame.text(ReportingText.COL_BUSY), "5D86BD"),
            SeriesSpec.of(frame.text(ReportingText.COL_NOT_STARTED), "B7CBE5"),
            SeriesSpec.of(frame.text(ReportingText.COL_LAPSED), "D0D5DC")),
        frame.text(
            ReportingText.THEMES_ALTERNATIVE,
            ReportFrame.day(frame.data().request().referenceDate())));
  }

  private String here(Text header) {
    return TableSpec.thisRow(TABLE, frame.text(header));
  }

  private Cell known(String text) {
    return Cell.text(text.isEmpty() ? frame.text(ReportingText.UNKNOWN) : text);
  }

  private Cell change(ThemeLine theme) {
    return theme.mergedInto().isEmpty()
        ? Cell.BLANK
        : Cell.text(frame.text(ReportingText.MERGED_INTO, theme.mergedInto()));
  }
}
