package nl.gia.feature.reporting;

import java.util.ArrayList;
import java.util.List;
import nl.gia.figures.MunicipalityFigure;
import nl.gia.office.Block;
import nl.gia.office.Cell;
import nl.gia.office.ColumnKind;
import nl.gia.office.SheetSpec;
import nl.gia.office.TextBlock;
import nl.gia.platform.text.Text;
import nl.gia.text.Markup;

/** Every municipality with its rung and evidence; for our own people alone. */
record MunicipalitySheet(ReportFrame frame) implements ReportSheet {
  static final String TABLE = "tblGemeenten";
  private static final String SECRETARIAT_ONLY = "secretariaat";

  /** What a rung is called, from 0 to 5. */
  static final List<Text> RUNGS =
      List.of(
          ReportingText.RUNG_0,
          ReportingText.RUNG_1,
          ReportingText.RUNG_2,
          ReportingText.RUNG_3,
          ReportingText.RUNG_4,
          ReportingText.RUNG_5);

  @Override
  public SheetSpec spec() {
    List<MunicipalityFigure> rows = frame.data().municipalities();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new ReportTable<>(frame, TABLE, rows)
            .column(ReportingText.COL_CODE, ColumnKind.TEXT, 14, m -> Cell.text(m.code()))
            .column(ReportingText.COL_MUNICIPALITY, ColumnKind.TEXT, 34, m -> Cell.text(m.name()))
            .column(ReportingText.COL_PROVINCE, ColumnKind.TEXT, 17, m -> known(m, m.province()))
            .column(ReportingText.COL_REGION, ColumnKind.TEXT, 30, m -> known(m, m.region()))
            .column(
                ReportingText.COL_RUNG, ColumnKind.INTEGER, 11, m -> ReportFrame.number(m.rung()))
            .column(ReportingText.COL_STANDING, ColumnKind.TEXT, 16, this::standing)
            .column(
                ReportingText.COL_SINCE, ColumnKind.DATE, 14, m -> ReportFrame.dayCell(m.since()))
            .column(ReportingText.COL_EVIDENCE, ColumnKind.TEXT, 40, this::evidence)
            .column(
                ReportingText.COL_MEETINGS,
                ColumnKind.INTEGER,
                16,
                m -> Cell.number(frame.data().meetings().getOrDefault(m.id(), 0)))
            .column(ReportingText.COL_COUNTS, ColumnKind.TEXT, 14, this::counts)
            .column(ReportingText.COL_SUCCESSOR, ColumnKind.TEXT, 24, m -> Cell.text(m.successor()))
            .column(
                ReportingText.COL_VALID_FROM,
                ColumnKind.DATE,
                16,
                m -> ReportFrame.dayCell(m.validity().from()))
            .column(
                ReportingText.COL_VALID_TO,
                ColumnKind.DATE,
                16,
                m -> ReportFrame.dayCell(m.validity().until()))
            .spec(""));
    blocks.add(new TextBlock(notes(rows)));
    return frame.sheet(
        ReportingText.SHEET_MUNICIPALITIES, ReportingText.MUNICIPALITIES_TITLE, blocks);
  }

  private List<String> notes(List<MunicipalityFigure> rows) {
    List<String> notes = new ArrayList<>();
    notes.add(
        frame.text(
            rows.isEmpty()
                ? ReportingText.MUNICIPALITIES_NONE
                : ReportingText.MUNICIPALITIES_NOTE));
    if (frame.data().figures().partly()) {
      notes.add(frame.text(ReportingText.PARTLY_MUNICIPALITIES, frame.partOfAll()));
    }
    return notes;
  }

  @Override
  public List<ReportFigure> figures() {
    return List.of();
  }

  /** A place that is not known is said to be so, but not of one that has ended. */
  private Cell known(MunicipalityFigure municipality, String place) {
    return Cell.text(
        place.isEmpty() && municipality.rung() != null ? frame.text(ReportingText.UNKNOWN) : place);
  }

  private Cell standing(MunicipalityFigure municipality) {
    Integer rung = municipality.rung();
    return Cell.text(frame.text(rung == null ? ReportingText.ENDED : RUNGS.get(rung)));
  }

  private Cell evidence(MunicipalityFigure municipality) {
    return Cell.text(
        municipality.visibility().equals(SECRETARIAT_ONLY)
            ? frame.text(ReportingText.SECRETARIAT_ONLY)
            : Markup.parse(municipality.evidence()).toPlain());
  }

  private Cell counts(MunicipalityFigure municipality) {
    if (municipality.rung() == null) {
      return Cell.BLANK;
    }
    return Cell.text(frame.text(municipality.counts() ? ReportingText.YES : ReportingText.NO));
  }
}
