package nl.gia.feature.reporting;

import java.util.List;
import nl.gia.feature.reporting.ReportData.ThemeLine;
import nl.gia.office.Cell;
import nl.gia.office.ColumnKind;
import nl.gia.office.SheetSpec;
import nl.gia.office.TextBlock;

/** The themes, the editions that hold a chapter on them, and what changed. */
record ThemeSheet(ReportFrame frame) implements ReportSheet {
  @Override
  public SheetSpec spec() {
    return frame.sheet(
        ReportingText.SHEET_THEMES,
        ReportingText.THEMES_TITLE,
        List.of(table().spec(""), new TextBlock(List.of(frame.text(ReportingText.THEMES_NOTE)))));
  }

  @Override
  public List<ReportFigure> figures() {
    return List.of();
  }

  private ReportTable<ThemeLine> table() {
    List<ThemeLine> themes = frame.data().themes();
    return new ReportTable<>(frame, "tblThemas", themes)
        .column(
            ReportingText.COL_NUMBER,
            ColumnKind.INTEGER,
            8,
            theme -> Cell.number(themes.indexOf(theme) + 1))
        .column(ReportingText.COL_THEME, ColumnKind.TEXT, 48, theme -> Cell.text(theme.name()))
        .column(ReportingText.COL_SINCE_EDITION, ColumnKind.TEXT, 16, theme -> known(theme.since()))
        .column(ReportingText.COL_EDITIONS, ColumnKind.TEXT, 20, theme -> known(theme.editions()))
        .column(ReportingText.COL_CHANGE, ColumnKind.TEXT, 36, this::change);
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
