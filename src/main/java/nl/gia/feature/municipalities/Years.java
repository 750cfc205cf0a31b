package nl.gia.feature.municipalities;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.gia.feature.RowProblem;
import org.jspecify.annotations.Nullable;

/** The years of a list that holds one list after another, each of 1 January of its year. */
final class Years {
  private final TreeSet<Integer> all = new TreeSet<>();
  private final Map<Integer, Integer> byRow = new HashMap<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final List<RowProblem> problems = new ArrayList<>();

  private Years() {}

  static Years of(List<ListRow> rows, MunicipalityLayout layout) {
    Years years = new Years();
    String heading = layout.year();
    if (heading != null) {
      rows.forEach(row -> years.row(row, heading, Codes.municipality(row.text(layout.code()))));
    }
    return years;
  }

  private void row(ListRow row, String heading, String code) {
    String text = row.text(heading);
    if (text.matches("[12]\\d{3}")) {
      int year = Integer.parseInt(text);
      all.add(year);
      byRow.put(row.number(), year);
      first.merge(code, year, Math::min);
    } else if (!code.isBlank()) {
      problems.add(RowProblem.at(row.number(), "year", MunicipalitiesText.NO_YEAR_IN_LIST, text));
    }
  }

  /** Rows that do not say of which year they are. */
  List<RowProblem> problems() {
    return problems;
  }

  boolean several() {
    return all.size() > 1;
  }

  /** The day that the list is about, when all of it is of one year. */
  Optional<LocalDate> only() {
    return all.size() == 1
        ? Optional.of(LocalDate.of(all.first(), Month.JANUARY, 1))
        : Optional.empty();
  }

  /** A row as what it says of its own year alone. */
  ListedMunicipality placed(ListRow row, ListedMunicipality one) {
    @Nullable Integer year = byRow.get(row.number());
    return year == null
        ? one
        : one.in(year, year.equals(first.get(one.code())), year.equals(all.last()));
  }
}
