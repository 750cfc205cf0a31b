package nl.gia.feature.municipalities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.RowsStore;
import nl.gia.platform.value.Ids;

/** The register as it is before a list is taken in. */
public record RegisterRows(
    Map<String, Draft> municipalities,
    Map<String, List<Draft>> placements,
    Map<String, Draft> provinces,
    List<Draft> aliases,
    List<Draft> successors,
    List<Draft> totals) {

  /** Reads the register. */
  public static RegisterRows of(RowsStore rows) {
    return new RegisterRows(
        byCode(rows.all("municipality")),
        rows.all("municipality_province").stream()
            .collect(Collectors.groupingBy(row -> row.text("municipality").orElse(""))),
        byCode(rows.all("province")),
        rows.all("municipality_alias"),
        rows.all("municipality_successor"),
        rows.all("municipality_total"));
  }

  /** The last day on which a municipality is known to have begun or ended. */
  Optional<LocalDate> latest() {
    return municipalities.values().stream()
        .flatMap(row -> Stream.of("valid_from", "valid_to").map(row::date))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  Optional<Draft> municipality(String code) {
    return Optional.ofNullable(municipalities.get(code));
  }

  /** Where a municipality lies or lay. */
  List<Draft> placements(String code) {
    return placements.getOrDefault(id(code), List.of());
  }

  String id(String code) {
    return municipality(code).map(Draft::row).orElseGet(() -> Ids.natural("municipality", code));
  }

  Optional<Draft> province(String code) {
    return Optional.ofNullable(provinces.get(code));
  }

  /** The code of the province with this name. */
  Optional<String> provinceNamed(String name) {
    return provinces.entrySet().stream()
        .filter(province ->
            province
                .getValue()
                .text("name")
                .map(known -> known.toLowerCase(Locale.ROOT))
                .filter(name.toLowerCase(Locale.ROOT)::equals)
                .isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Optional<Draft> alias(String municipality, String name) {
    return aliases.stream()
        .filter(row -> row.text("municipality").filter(municipality::equals).isPresent())
        .filter(row -> row.text("name").filter(name::equals).isPresent())
        .findFirst();
  }

  Optional<Draft> successor(String municipality, String successor) {
    return successors.stream()
        .filter(row -> row.text("municipality").filter(municipality::equals).isPresent())
        .filter(row -> row.text("successor").filter(successor::equals).isPresent())
        .findFirst();
  }

  private static Map<String, Draft> byCode(List<Draft> rows) {
    return rows.stream()
        .filter(row -> !row.blank("code"))
        .collect(
            Collectors.toMap(
                row -> row.text("code").orElse(""),
                Function.identity(),
                (one, two) -> one,
                HashMap::new));
  }
}
