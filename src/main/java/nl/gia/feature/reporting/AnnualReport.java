package nl.gia.feature.reporting;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gia.journal.State;
import nl.gia.office.WorkbookProperties;
import nl.gia.office.WorkbookSpec;
import nl.gia.platform.db.Database;
import nl.gia.platform.text.Texts;

/**
 * The annual report on the agenda, for parliament or for our own people. It is made of a recorded
 * state alone, so that for the same state, year, date and audience it is the same byte for byte.
 */
public final class AnnualReport {
  private final ReportFrame frame;
  private final List<ReportSheet> sheets;

  AnnualReport(ReportData data) {
    // The report is in Dutch, whatever language the window speaks.
    frame = new ReportFrame(data, new Texts(Texts.DUTCH));
    sheets = sheets(frame);
  }

  /** The report on the tables of a state. */
  public static AnnualReport of(Database tables, ReportRequest request, State state) {
    return new AnnualReport(ReportStore.read(tables, request, state));
  }

  public ReportRequest request() {
    return frame.data().request();
  }

  public State state() {
    return frame.data().state();
  }

  /** The workbook, ready to be written. */
  public WorkbookSpec workbook() {
    return new WorkbookSpec(
        properties(),
        // When it was made is no part of it; the day it speaks of is.
        request().referenceDate().atStartOfDay(ZoneOffset.UTC).toInstant(),
        sheets.stream().map(ReportSheet::spec).toList());
  }

  /** Every figure that the report shows, with its place. */
  public List<ReportFigure> figures() {
    return sheets.stream().flatMap(sheet -> sheet.figures().stream()).toList();
  }

  private static List<ReportSheet> sheets(ReportFrame frame) {
    List<ReportSheet> sheets = new ArrayList<>();
    sheets.add(new CoverSheet(frame));
    sheets.add(new SummarySheet(frame));
    sheets.add(new CurveSheet(frame));
    if (frame.data().internal()) {
      sheets.add(new MunicipalitySheet(frame));
    }
    sheets.add(new AreaSheet(frame));
    sheets.add(new ThemeSheet(frame));
    sheets.add(new WorkgroupSheet(frame));
    sheets.add(new AccountSheet(frame));
    return sheets;
  }

  private WorkbookProperties properties() {
    ReportData data = frame.data();
    return new WorkbookProperties(
        frame.text(ReportingText.REPORT_TITLE, Integer.toString(data.request().year())),
        frame.text(ReportingText.DIRECTORATE),
        frame.text(ReportingText.PROGRAMME),
        Texts.DUTCH.toLanguageTag(),
        frame.version(),
        custom(data));
  }

  private static SortedMap<String, String> custom(ReportData data) {
    SortedMap<String, String> custom = new TreeMap<>();
    custom.put(StateProperties.CODE, data.state().code());
    custom.put(StateProperties.YEAR, Integer.toString(data.request().year()));
    custom.put(StateProperties.DATE, data.request().referenceDate().toString());
    custom.put(StateProperties.AUDIENCE, data.request().audience().code());
    custom.putAll(StateProperties.write(data.state().vector()));
    return custom;
  }
}
