package nl.gia.feature.reporting;

import java.time.LocalDate;
import java.util.List;
import nl.gia.figures.FigureSheet;
import nl.gia.figures.FiguresStore;
import nl.gia.figures.Register;
import nl.gia.journal.State;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.Problem;

/**
 * What a report will say, by the very code that makes it, and what is still to be looked at.
 *
 * @param remarks what is missing or contradicts itself
 */
public record ReportPreview(
    ReportRequest request, FigureSheet sheet, List<ReportFigure> figures, List<Problem> remarks) {
  /** A preview names no state: only a report that is made has one. */
  private static final State NONE = new State("", "");

  public ReportPreview {
    figures = List.copyOf(figures);
    remarks = List.copyOf(remarks);
  }

  /** Whether this version shows the target of its year: parliament only what was promised. */
  boolean showsTarget() {
    return request.audience() == Audience.INTERN || !sheet.ownInterim();
  }

  /** What the report would say of the tables as they are. */
  public static ReportPreview of(Database tables, ReportRequest request, LocalDate today) {
    ReportData data = ReportStore.read(tables, request, NONE);
    Register register = tables.read(rows -> new FiguresStore(rows).register());
    return new ReportPreview(
        request,
        data.figures(),
        new AnnualReport(data).figures(),
        ReportRemarks.of(register, data, today));
  }
}
