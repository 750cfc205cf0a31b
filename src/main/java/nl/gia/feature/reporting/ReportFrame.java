package nl.gia.feature.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.gia.figures.FigureSheet;
import nl.gia.office.Block;
import nl.gia.office.Cell;
import nl.gia.office.PageSpec;
import nl.gia.office.SheetSpec;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What all sheets of a report have in common: its data, its words, its heading and its footer. */
record ReportFrame(ReportData data, Texts texts) {
  /** The row, counted from 1, on which the first block of a sheet begins. */
  static final int FIRST_ROW = 4;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  String text(Text text, Object... arguments) {
    return texts.get(text, arguments);
  }

  SheetSpec sheet(Text name, Text title, List<Block> blocks) {
    return new SheetSpec(
        text(name),
        text(title, Integer.toString(data.request().year())),
        List.of(text(ReportingText.SHEET_SUBTITLE, version(), day(data.request().referenceDate()))),
        blocks,
        page());
  }

  String version() {
    return text(data.request().audience().title());
  }

  String definitionVersion() {
    return data.definition()
        .map(FigureSheet.DefinitionFigure::version)
        .map(version -> Integer.toString(version))
        .orElseGet(() -> text(ReportingText.UNKNOWN));
  }

  /** Such as: 11 van 430. */
  String partOfAll() {
    FigureSheet figures = data.figures();
    return text(ReportingText.PART_OF_ALL, figures.registered(), figures.all());
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  static Cell dayCell(@Nullable LocalDate date) {
    return date == null ? Cell.BLANK : Cell.day(date);
  }

  static Cell number(@Nullable Number number) {
    return number == null ? Cell.BLANK : Cell.number(number.doubleValue());
  }

  /** A share in percent as the fraction that a cell holds. */
  static Cell fraction(@Nullable BigDecimal percent) {
    return percent == null ? Cell.BLANK : Cell.number(percent.movePointLeft(2).doubleValue());
  }

  private PageSpec page() {
    return new PageSpec(
        List.of(
            text(ReportingText.FOOTER_SOURCE),
            text(ReportingText.FOOTER_DATE, day(data.request().referenceDate())),
            text(ReportingText.FOOTER_DEFINITION, definitionVersion()),
            text(ReportingText.FOOTER_CODE, data.state().code())),
        text(ReportingText.FOOTER_PAGE, "{0}", "{1}"));
  }
}
