package nl.gia.feature.municipalities;

import java.util.List;
import nl.gia.figures.FigureSheet;

/** All municipalities that ever were, as they stand on a date, and that date's figures. */
record Survey(FigureSheet sheet, List<MunicipalityRow> rows) {
  Survey {
    rows = List.copyOf(rows);
  }
}
