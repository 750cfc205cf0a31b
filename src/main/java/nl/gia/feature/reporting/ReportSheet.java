package nl.gia.feature.reporting;

import java.util.List;
import nl.gia.office.SheetSpec;

/** One sheet of a report: how it is laid out, and the figures that it shows. */
interface ReportSheet {
  SheetSpec spec();

  List<ReportFigure> figures();
}
