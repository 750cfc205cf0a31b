package nl.gia.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gia.lists.ReadColumn;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Phrase;

/** Which column of a list stands for which field: as told, as remembered, or by its heading. */
final class ListColumns {
  static final String ID = "id";

  private final ListTarget target;
  private final List<ListField> fields;

  ListColumns(ListTarget target) {
    this.target = target;
    fields = target.fields();
  }

  /** Headings by which a row of headings is recognised. */
  Set<String> known() {
    Set<String> known = new TreeSet<>();
    fields.forEach(field -> field.names().forEach(known::add));
    return known;
  }

  /**
   * The field of each column of a list, by the column's place; without those that are none.
   *
   * @param told fields by heading, which go before what is remembered
   * @throws UserFailure when a heading or field that was told is not there, a field has two
   *     columns, or no column is a field
   */
  Map<Integer, String> of(
      List<ReadColumn> columns, Map<String, String> told, Map<String, String> remembered) {
    Map<String, String> given = folded(remembered);
    told.forEach((heading, field) -> {
      if (columns.stream().noneMatch(column -> fold(column.name()).equals(fold(heading)))) {
        throw new UserFailure(FeatureText.NO_SUCH_HEADING, heading, headings(columns));
      }
      given.put(fold(heading), field.isBlank() ? "" : field(field));
    });
    Map<Integer, String> found = places(columns, given, true);
    if (found.values().stream().allMatch(ID::equals)) {
      throw new UserFailure(FeatureText.NO_KNOWN_COLUMN, headings(columns), columns());
    }
    return found;
  }

  /** The fields of the columns that are known; of two that claim one field, the first has it. */
  Map<Integer, String> knownOf(List<ReadColumn> columns, Map<String, String> remembered) {
    return places(columns, folded(remembered), false);
  }

  /** What is to be remembered of a mapping: what the headings do not say by themselves. */
  Map<String, String> notByName(Map<String, String> byHeading) {
    Map<String, String> told = new LinkedHashMap<>(byHeading);
    told.entrySet().removeIf(one -> one.getValue().equals(byName(one.getKey()).orElse("")));
    return told;
  }

  private Map<Integer, String> places(
      List<ReadColumn> columns, Map<String, String> given, boolean strict) {
    Map<Integer, String> places = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String heading = columns.get(i).name();
      // Of two equal headings the second has a number behind it, and still claims the same field.
      String written = String.join(" ", columns.get(i).parts());
      String field =
          Optional.ofNullable(given.get(fold(heading)))
              .or(() -> Optional.ofNullable(given.get(fold(written))))
              .or(() -> byName(written))
              .orElse("");
      if (!places.containsValue(field) && !field.isEmpty()) {
        places.put(i, field);
      } else if (strict && !field.isEmpty()) {
        throw new UserFailure(FeatureText.FIELD_HAS_TWO_COLUMNS, field);
      }
    }
    return places;
  }

  /** What lines say that say nothing of a field, with that field by any of its names. */
  Map<String, String> filled(Map<String, String> told) {
    Map<String, String> fill = new LinkedHashMap<>();
    told.forEach((name, typed) -> fill.put(field(name), typed));
    return fill;
  }

  private String field(String name) {
    return byName(name)
        .orElseThrow(() ->
            new UserFailure(
                FeatureText.REFUSED,
                Phrase.of(FeatureText.NO_SUCH_FIELD, name, target.title(), columns())));
  }

  private Optional<String> byName(String name) {
    return fields.stream()
        .filter(field -> fold(field.column()).equals(fold(name)))
        .findFirst()
        .or(() -> byLabel(name))
        .map(ListField::column);
  }

  /** The one field with this label; a label that two fields share says nothing. */
  private Optional<ListField> byLabel(String name) {
    List<ListField> found =
        fields.stream()
            .filter(field -> field.names().anyMatch(n -> fold(n).equals(fold(name))))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private Map<String, String> folded(Map<String, String> given) {
    Map<String, String> folded = new LinkedHashMap<>();
    given.forEach((heading, field) -> folded.put(fold(heading), field));
    return folded;
  }

  private static String headings(List<ReadColumn> columns) {
    List<String> names = new ArrayList<>();
    columns.forEach(column -> names.add(column.name()));
    return String.join(", ", names);
  }

  private List<Phrase> columns() {
    return fields.stream()
        .map(field -> Phrase.of(FeatureText.NAMED_FIELD, field.label(), field.column()))
        .toList();
  }

  /** A heading without what people vary in: case, spaces, hyphens, points. */
  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_./-]+", "");
  }
}
