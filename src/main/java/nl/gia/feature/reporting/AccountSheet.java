package nl.gia.feature.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gia.feature.reporting.ReportData.Merger;
import nl.gia.figures.FigureSheet;
import nl.gia.office.Block;
import nl.gia.office.Cell;
import nl.gia.office.ColumnKind;
import nl.gia.office.KeyValueBlock;
import nl.gia.office.SheetSpec;
import nl.gia.office.TextBlock;
import nl.gia.platform.text.Text;
import nl.gia.text.Markup;

/** Where every sheet came from, by what definition, and what is not kept or not known. */
record AccountSheet(ReportFrame frame) implements ReportSheet {
  /** A sheet with where it came from, how it was made, and how complete it is. */
  private record Line(Text sheet, Text source, Text method, String complete) {}

  @Override
  public SheetSpec spec() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(sources());
    blocks.add(definition());
    blocks.add(mergers());
    blocks.add(new TextBlock(gaps()));
    return frame.sheet(ReportingText.SHEET_ACCOUNT, ReportingText.ACCOUNT_TITLE, blocks);
  }

  @Override
  public List<ReportFigure> figures() {
    return List.of();
  }

  private Block sources() {
    return new ReportTable<>(frame, "tblVerantwoording", lines())
        .column(ReportingText.COL_SHEET, ColumnKind.TEXT, 28, line -> Cell.text(text(line.sheet())))
        .column(
            ReportingText.COL_SOURCE, ColumnKind.TEXT, 40, line -> Cell.text(text(line.source())))
        .column(
            ReportingText.COL_DATE,
            ColumnKind.DATE,
            14,
            line -> Cell.day(frame.data().request().referenceDate()))
        .column(
            ReportingText.COL_METHOD, ColumnKind.TEXT, 56, line -> Cell.text(text(line.method())))
        .column(ReportingText.COL_COMPLETE, ColumnKind.TEXT, 44, line -> Cell.text(line.complete()))
        .spec("");
  }

  private List<Line> lines() {
    return Stream.concat(ofMunicipalities(), ofTheAgenda()).toList();
  }

  private Stream<Line> ofMunicipalities() {
    ReportData data = frame.data();
    Line curve =
        new Line(
            ReportingText.SHEET_CURVE,
            ReportingText.SOURCE_CURVE,
            ReportingText.METHOD_CURVE,
            curveComplete());
    Line municipalities =
        new Line(
            ReportingText.SHEET_MUNICIPALITIES,
            ReportingText.SOURCE_REGISTER,
            ReportingText.METHOD_MUNICIPALITIES,
            register(ReportingText.COMPLETE_MUNICIPALITIES));
    Line areas =
        new Line(
            ReportingText.SHEET_AREAS,
            ReportingText.SOURCE_REGISTER,
            ReportingText.METHOD_AREAS,
            register(
                data.registered()
                    ? ReportingText.COMPLETE_AREAS
                    : ReportingText.MUNICIPALITIES_NONE));
    return data.internal() ? Stream.of(curve, municipalities, areas) : Stream.of(curve, areas);
  }

  private Stream<Line> ofTheAgenda() {
    return Stream.of(
        new Line(
            ReportingText.SHEET_THEMES,
            ReportingText.SOURCE_EDITIONS,
            ReportingText.METHOD_THEMES,
            text(ReportingText.COMPLETE_THEMES)),
        new Line(
            ReportingText.SHEET_WORKGROUP,
            ReportingText.SOURCE_WORKGROUP,
            ReportingText.METHOD_WORKGROUP,
            text(
                frame.data().internal()
                    ? ReportingText.COMPLETE_PRESENCE
                    : ReportingText.COMPLETE_WORKGROUP)));
  }

  /** How complete a sheet is that rests on the register of municipalities. */
  private String register(Text otherwise) {
    return frame.data().figures().partly()
        ? text(ReportingText.PARTLY_MUNICIPALITIES, frame.partOfAll()) + " " + text(otherwise)
        : text(otherwise);
  }

  private String curveComplete() {
    String unknown =
        frame.data().years().stream()
            .filter(year -> year.figures().isPresent() && year.realised().isEmpty())
            .map(year -> Integer.toString(year.year()))
            .reduce((one, two) -> one + ", " + two)
            .orElse("");
    String realised =
        unknown.isEmpty()
            ? text(ReportingText.COMPLETE_CURVE)
            : text(ReportingText.COMPLETE_CURVE_UNKNOWN, unknown);
    String partly = frame.data().partlyYears();
    return partly.isEmpty() ? realised : realised + " " + text(ReportingText.PARTLY_CURVE, partly);
  }

  private KeyValueBlock definition() {
    ReportData data = frame.data();
    FigureSheet figures = data.figures();
    return new KeyValueBlock(
        text(ReportingText.ACCOUNT_DEFINITION),
        List.of(
            value(
                ReportingText.ACCOUNT_INDICATOR,
                figures.main().map(FigureSheet.IndicatorFigure::name).orElse("")),
            value(ReportingText.COVER_DEFINITION, frame.definitionVersion()),
            value(
                ReportingText.ACCOUNT_WORDING,
                data.definition()
                    .map(FigureSheet.DefinitionFigure::wording)
                    .map(wording -> Markup.parse(wording).toPlain())
                    .orElse("")),
            value(
                ReportingText.ACCOUNT_FACTS,
                data.definition().map(used -> String.join(", ", used.facts())).orElse("")),
            value(
                ReportingText.ACCOUNT_COUNTED,
                text(
                    data.counted()
                        ? ReportingText.COUNTED_REGISTER
                        : figures.municipalities() == null
                            ? ReportingText.UNKNOWN
                            : ReportingText.COUNTED_TOTAL)),
            value(ReportingText.COVER_CODE, data.state().code())));
  }

  private KeyValueBlock.Line value(Text name, String value) {
    return new KeyValueBlock.Line(
        text(name),
        Cell.text(value.isEmpty() ? text(ReportingText.UNKNOWN) : value),
        ColumnKind.TEXT);
  }

  private Block mergers() {
    List<Merger> mergers = frame.data().mergers();
    String year = Integer.toString(frame.data().request().year());
    if (mergers.isEmpty()) {
      return new TextBlock(List.of(text(ReportingText.ACCOUNT_NO_MERGERS, year)));
    }
    return new ReportTable<>(frame, "tblHerindelingen", mergers)
        .column(ReportingText.COL_OLD, ColumnKind.TEXT, 28, merger -> Cell.text(merger.old()))
        .column(
            ReportingText.COL_SUCCESSOR,
            ColumnKind.TEXT,
            40,
            merger -> Cell.text(merger.successor()))
        .column(ReportingText.COL_MERGED_ON, ColumnKind.DATE, 14, merger -> Cell.day(merger.date()))
        .spec(text(ReportingText.ACCOUNT_MERGERS, year));
  }

  private List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    gaps.add(text(ReportingText.GAP_SHEETS));
    gaps.add(
        text(
            frame.data().internal()
                ? ReportingText.ACCOUNT_INTERNAL
                : ReportingText.ACCOUNT_PARLIAMENT));
    gaps.add(text(ReportingText.ACCOUNT_CODE, frame.data().state().code()));
    return gaps;
  }

  private String text(Text text, Object... arguments) {
    return frame.text(text, arguments);
  }
}
