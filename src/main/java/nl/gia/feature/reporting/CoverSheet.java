package nl.gia.feature.reporting;

import java.util.List;
import nl.gia.office.Cell;
import nl.gia.office.ColumnKind;
import nl.gia.office.KeyValueBlock;
import nl.gia.office.SheetSpec;
import nl.gia.office.TextBlock;
import nl.gia.platform.text.Text;
import nl.gia.platform.value.ParliamentaryYear;

/** The cover: what report this is, of which day, and the code of the state it was made of. */
record CoverSheet(ReportFrame frame) implements ReportSheet {
  @Override
  public SheetSpec spec() {
    ReportRequest request = frame.data().request();
    return frame.sheet(
        ReportingText.SHEET_COVER,
        ReportingText.REPORT_TITLE,
        List.of(
            new KeyValueBlock(
                "",
                List.of(
                    line(
                        ReportingText.COVER_TITLE,
                        frame.text(ReportingText.REPORT_TITLE, Integer.toString(request.year()))),
                    line(
                        ReportingText.COVER_PARLIAMENTARY_YEAR,
                        ParliamentaryYear.of(request.referenceDate()).toString()),
                    new KeyValueBlock.Line(
                        frame.text(ReportingText.COVER_YEAR),
                        Cell.number(request.year()),
                        ColumnKind.YEAR),
                    new KeyValueBlock.Line(
                        frame.text(ReportingText.COVER_DATE),
                        Cell.day(request.referenceDate()),
                        ColumnKind.DATE),
                    line(ReportingText.COVER_VERSION, frame.version()),
                    line(ReportingText.COVER_STATUS, status()),
                    line(ReportingText.COVER_AUTHOR, frame.text(ReportingText.DIRECTORATE)),
                    line(ReportingText.COVER_PAPER, paper()),
                    line(ReportingText.COVER_DEFINITION, frame.definitionVersion()),
                    line(ReportingText.COVER_CODE, frame.data().state().code()))),
            new TextBlock(
                List.of(
                    frame.text(ReportingText.COVER_GUIDE),
                    frame.text(
                        frame.data().internal()
                            ? ReportingText.COVER_INTERNAL
                            : ReportingText.COVER_PARLIAMENT),
                    frame.text(ReportingText.COVER_CLASSIFIED)))));
  }

  @Override
  public List<ReportFigure> figures() {
    return List.of();
  }

  private String paper() {
    String paper = frame.data().paper();
    return paper.isEmpty() ? frame.text(ReportingText.NOT_YET_KNOWN) : paper;
  }

  private String status() {
    String status = frame.data().status();
    return ReportingKinds.STATUSES.stream()
        .filter(option -> option.code().equals(status))
        .findFirst()
        .map(option -> frame.text(option.name()))
        .orElse(status);
  }

  private KeyValueBlock.Line line(Text name, String value) {
    return new KeyValueBlock.Line(frame.text(name), Cell.text(value), ColumnKind.TEXT);
  }
}
