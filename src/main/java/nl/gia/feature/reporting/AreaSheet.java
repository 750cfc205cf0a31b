package nl.gia.feature.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.gia.figures.FigureSheet.AreaFigure;
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
import org.jspecify.annotations.Nullable;

/** How many municipalities of each region stand on each rung. */
final class AreaSheet implements ReportSheet {
  private static final String TABLE = "tblBetrokkenheid";

  /** From the lowest rung, light, to the highest, dark. */
  private static final List<String> COLOURS =
      List.of("D0D5DC", "B7CBE5", "8AAAD3", "5D86BD", "34609A", "154273");

  private static final List<Text> RUNGS = MunicipalitySheet.RUNGS;

  private final ReportFrame frame;
  private final List<AreaFigure> areas;
  private final ReportTable<AreaFigure> table;

  AreaSheet(ReportFrame frame) {
    this.frame = frame;
    ReportData data = frame.data();
    this.areas = data.registered() ? data.figures().regions() : List.of();
    this.table =
        new ReportTable<>(frame, TABLE, areas)
            .column(ReportingText.COL_REGION, ColumnKind.TEXT, 34, area -> Cell.text(name(area)))
            .total(Cell.text(frame.text(ReportingText.TOTAL)));
    for (int rung = 0; rung < RUNGS.size(); rung++) {
      int of = rung;
      table
          .column(RUNGS.get(rung), ColumnKind.INTEGER, 13, area -> onRung(area, of))
          .sum(areas.stream().mapToInt(area -> area.rungs().get(of).count()).sum());
    }
    table
        .column(ReportingText.COL_TOTAL, ColumnKind.INTEGER, 10, this::total)
        .sum(areas.stream().mapToInt(AreaFigure::municipalities).sum())
        .column(
            ReportingText.COL_COUNT,
            ColumnKind.INTEGER,
            12,
            area -> ReportFrame.number(recorded() ? area.count() : null))
        .sum(counted())
        .column(ReportingText.COL_SHARE, ColumnKind.PERCENT, 12, this::share);
  }

  @Override
  public SheetSpec spec() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(table.spec(""));
    // Of a register that is still being filled, bars of a hundred percent would say far too much.
    if (frame.data().counted()) {
      blocks.add(chart());
    }
    blocks.add(new TextBlock(notes()));
    return frame.sheet(ReportingText.SHEET_AREAS, ReportingText.AREA_TITLE, blocks);
  }

  @Override
  public List<ReportFigure> figures() {
    List<ReportFigure> figures = new ArrayList<>();
    String definition = frame.data().reported().definition().orElse(null);
    for (int row = 0; row < areas.size(); row++) {
      AreaFigure area = areas.get(row);
      figures.add(figure(row, ReportingText.COL_TOTAL, area.municipalities(), null));
      if (recorded() && area.count() != null) {
        figures.add(figure(row, ReportingText.COL_COUNT, area.count(), definition));
      }
    }
    return figures;
  }

  private ReportFigure figure(int row, Text header, int value, @Nullable String definition) {
    return new ReportFigure(
        frame.text(ReportingText.SHEET_AREAS),
        table.place(header, row, false),
        frame.text(ReportingText.FIGURE_OF_AREA, frame.text(header), name(areas.get(row))),
        Integer.toString(value),
        false,
        definition);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        frame.text(areas.isEmpty() ? ReportingText.MUNICIPALITIES_NONE : ReportingText.AREA_NOTE));
    if (frame.data().figures().partly()) {
      notes.add(frame.text(ReportingText.PARTLY_AREAS, frame.partOfAll()));
    }
    notes.add(frame.text(ReportingText.AREA_RUNGS));
    return notes;
  }

  private boolean recorded() {
    return frame.data().figures().recorded();
  }

  private int counted() {
    return areas.stream()
        .filter(area -> recorded() && area.count() != null)
        .mapToInt(area -> Objects.requireNonNull(area.count()))
        .sum();
  }

  private String name(AreaFigure area) {
    return area.name() == null ? frame.text(ReportingText.UNKNOWN) : area.name();
  }

  private Cell onRung(AreaFigure area, int rung) {
    int count = area.rungs().get(rung).count();
    boolean listed = area.name() != null || frame.data().counted();
    if (!frame.data().internal() || !listed) {
      return Cell.number(count);
    }
    return Cell.formula(
        "COUNTIFS(%s,%s,%s,%d)"
            .formatted(
                TableSpec.column(MunicipalitySheet.TABLE, frame.text(ReportingText.COL_REGION)),
                here(ReportingText.COL_REGION),
                TableSpec.column(MunicipalitySheet.TABLE, frame.text(ReportingText.COL_RUNG)),
                rung),
        count);
  }

  private Cell total(AreaFigure area) {
    String first = frame.text(ReportingText.RUNG_0);
    String last = frame.text(ReportingText.RUNG_5);
    return Cell.formula(
        "SUM(%s[[#This Row],[%s]:[%s]])".formatted(TABLE, first, last), area.municipalities());
  }

  private Cell share(AreaFigure area) {
    if (!recorded() || area.count() == null || !frame.data().counted()) {
      return Cell.BLANK;
    }
    String formula =
        "IFERROR(%s/%s,\"\")"
            .formatted(here(ReportingText.COL_COUNT), here(ReportingText.COL_TOTAL));
    return area.municipalities() == 0
        ? new Cell.Formula(formula, Cell.BLANK)
        : Cell.formula(formula, area.count() / (double) area.municipalities());
  }

  private ChartSpec chart() {
    return new ChartSpec(
        ChartKind.STACKED_BAR_100,
        frame.text(ReportingText.AREA_CHART),
        frame.text(ReportingText.COL_REGION),
        frame.text(ReportingText.AREA_AXIS),
        TABLE,
        frame.text(ReportingText.COL_REGION),
        IntStream.range(0, RUNGS.size())
            .mapToObj(rung -> SeriesSpec.of(frame.text(RUNGS.get(rung)), COLOURS.get(rung)))
            .toList(),
        frame.text(
            ReportingText.AREA_ALTERNATIVE,
            ReportFrame.day(frame.data().request().referenceDate())));
  }

  private String here(Text header) {
    return TableSpec.thisRow(TABLE, frame.text(header));
  }
}
