package nl.gia.feature.reporting;

import java.time.Clock;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Value;

/** Keeps what was reported: the report with its state, and every figure that it shows. */
final class ReportLedger {
  private static final String REPORT = "report";
  private static final String FIGURE = "report_figure";

  private final Clock clock;
  private final String program;

  /**
   * @param program the name and version of the program that makes the report
   */
  ReportLedger(Clock clock, String program) {
    this.clock = clock;
    this.program = program;
  }

  /**
   * Writes down a report that was made, and gives its row.
   *
   * @param digest of the file's bytes
   */
  String keep(Tx tx, AnnualReport report, String digest) {
    ReportRequest request = report.request();
    String row = tx.create(REPORT);
    tx.set(REPORT, row, "year", Value.of(request.year()));
    set(tx, row, "kind", ReportStore.ANNUAL);
    set(tx, row, "audience", request.audience().code());
    set(tx, row, "reference_date", request.referenceDate().toString());
    set(tx, row, "status", "concept");
    set(tx, row, "state", report.state().vector());
    set(tx, row, "made_on", clock.instant().toString());
    set(tx, row, "program", program);
    set(tx, row, "digest", digest);
    set(tx, row, "visibility", "intern");
    for (ReportFigure figure : report.figures()) {
      figure(tx, row, figure);
    }
    return row;
  }

  private static void set(Tx tx, String row, String column, String value) {
    tx.set(REPORT, row, column, Value.of(value));
  }

  private static void figure(Tx tx, String report, ReportFigure figure) {
    String row = tx.create(FIGURE);
    tx.set(FIGURE, row, "report", Value.of(report));
    tx.set(FIGURE, row, "sheet", Value.of(figure.sheet()));
    tx.set(FIGURE, row, "cell", Value.of(figure.cell()));
    tx.set(FIGURE, row, "figure", Value.of(figure.figure()));
    tx.set(FIGURE, row, "value", Value.of(figure.value()));
    if (figure.definition() != null) {
      tx.set(FIGURE, row, "definition", Value.of(figure.definition()));
    }
  }
}
