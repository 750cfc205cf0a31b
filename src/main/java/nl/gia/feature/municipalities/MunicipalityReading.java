package nl.gia.feature.municipalities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gia.feature.RowProblem;
import nl.gia.feature.TypedDate;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;

/** What a list of municipalities says, and what in it could not be understood, by row. */
record MunicipalityReading(
    boolean dated,
    Optional<LocalDate> day,
    List<ListedMunicipality> listed,
    List<RowProblem> problems) {

  /**
   * Reads a list in any of the layouts in which it is published. A list without dates says who was
   * there on one day, {@code asked} where it does not say so itself: since then is who is new.
   */
  static MunicipalityReading of(List<ListRow> rows, Optional<LocalDate> asked) {
    Set<String> headings = new HashSet<>();
    rows.forEach(row -> headings.addAll(row.cells().keySet()));
    MunicipalityLayout layout =
        MunicipalityLayout.of(headings)
            .orElseThrow(() -> new UserFailure(MunicipalitiesText.NO_MUNICIPALITY_LIST));
    Years years = Years.of(rows, layout);
    boolean dated = layout.from() != null || years.several();
    Optional<LocalDate> day = years.only().or(() -> asked);
    List<ListedMunicipality> listed = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>(years.problems());
    for (ListRow row : rows) {
      read(row, layout, dated ? Optional.empty() : day, problems)
          .map(one -> years.several() ? years.placed(row, one) : one)
          .ifPresent(listed::add);
    }
    return new MunicipalityReading(dated, day, List.copyOf(listed), List.copyOf(problems));
  }

  /** The last day that the list says something of; empty where no date is known. */
  Optional<LocalDate> latest() {
    return Stream.concat(
            day.stream(),
            listed.stream()
                .flatMap(one -> Stream.of(one.from(), one.to()).filter(Objects::nonNull)))
        .max(LocalDate::compareTo);
  }

  /** What the list says of each municipality, in the order of time. */
  Map<String, List<ListedMunicipality>> byCode() {
    Map<String, List<ListedMunicipality>> byCode = new LinkedHashMap<>();
    for (ListedMunicipality one : listed) {
      byCode.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one);
    }
    byCode
        .values()
        .forEach(periods -> periods.sort(Comparator.comparing(ListedMunicipality::start)));
    return byCode;
  }

  private static Optional<ListedMunicipality> read(
      ListRow row,
      MunicipalityLayout layout,
      Optional<LocalDate> since,
      List<RowProblem> problems) {
    String code = Codes.municipality(row.text(layout.code()));
    String name = row.text(layout.name());
    if (code.isBlank() && name.isBlank()) {
      return Optional.empty();
    }
    int before = problems.size();
    if (!code.matches("\\d{4}")) {
      problems.add(RowProblem.at(row.number(), "code", MunicipalitiesText.CODE_SHAPE, code));
    }
    if (name.isBlank()) {
      problems.add(RowProblem.at(row.number(), "name", MunicipalitiesText.NAME_MISSING));
    }
    LocalDate from = date(row, layout.from(), "valid_from", problems);
    LocalDate to = date(row, layout.to(), "valid_to", problems);
    if (problems.size() > before) {
      return Optional.empty();
    }
    String province = text(row, layout.provinceCode());
    return Optional.of(
        new ListedMunicipality(
            row.number(),
            code,
            name,
            province == null ? null : Codes.province(province),
            text(row, layout.provinceName()),
            from == null ? since.orElse(null) : from,
            to));
  }

  private static @Nullable LocalDate date(
      ListRow row, @Nullable String heading, String field, List<RowProblem> problems) {
    String text = text(row, heading);
    if (text == null) {
      return null;
    }
    Optional<LocalDate> date = TypedDate.of(text);
    if (date.isEmpty()) {
      problems.add(RowProblem.at(row.number(), field, MunicipalitiesText.NO_DATE_IN_LIST, text));
    }
    return date.orElse(null);
  }

  private static @Nullable String text(ListRow row, @Nullable String heading) {
    String text = heading == null ? "" : row.text(heading);
    return text.isBlank() ? null : text;
  }
}
