package nl.gia.feature.municipalities;

import java.util.List;
import nl.gia.figures.MunicipalityFigure;

/** A municipality as the list shows it: its standing, and the codes of its facts on the date. */
record MunicipalityRow(MunicipalityFigure figure, List<String> facts) {
  MunicipalityRow {
    facts = List.copyOf(facts);
  }

  String id() {
    return figure.id();
  }
}
