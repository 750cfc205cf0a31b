package nl.gia.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gia.lists.ReadColumn;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;

/** Which column of a list is which field of a kind: as told, as remembered, or by its heading. */
final class ListColumns {
  static final String ID = "id";

  private final Kind kind;
  private final Texts dutch = new Texts(Texts.DUTCH);
  private final Texts english = new Texts(Texts.ENGLISH);

  ListColumns(Kind kind) {
    this.kind = kind;
  }

  /** Headings by which a row of headings is recognised. */
  Set<String> known() {
    Set<String> known = new TreeSet<>(Set.of(ID));
    kind.fields().forEach(field -> names(field).forEach(known::add));
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
      given.put(fold(heading), field(field));
    });
    Map<Integer, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String heading = columns.get(i).name();
      Optional<String> field =
          Optional.ofNullable(given.get(fold(heading))).or(() -> byName(heading));
      if (field.isPresent()) {
        if (fields.containsValue(field.get())) {
          throw new UserFailure(FeatureText.FIELD_HAS_TWO_COLUMNS, field.get());
        }
        fields.put(i, field.get());
      }
    }
    if (fields.values().stream().allMatch(ID::equals)) {
      throw new UserFailure(FeatureText.NO_KNOWN_COLUMN, headings(columns), columns());
    }
    return fields;
  }

  /** The heading of a field in a list that is written. */
  String heading(Field field, Texts texts) {
    String label = texts.get(field.label());
    boolean unique =
        kind.fields().stream().filter(f -> texts.get(f.label()).equals(label)).count() == 1;
    return unique && !fold(label).equals(ID) ? label : field.column();
  }

  private String field(String name) {
    return byName(name)
        .orElseThrow(
            () -> new UserFailure(FeatureText.NO_SUCH_FIELD, name, kind.many(), columns()));
  }

  private Optional<String> byName(String name) {
    if (fold(name).equals(ID)) {
      return Optional.of(ID);
    }
    return kind.fields().stream()
        .filter(field -> field.column().equals(fold(name)))
        .findFirst()
        .or(() -> byLabel(name))
        .map(Field::column);
  }

  /** The one field with this label; a label that two fields share says nothing. */
  private Optional<Field> byLabel(String name) {
    List<Field> found =
        kind.fields().stream()
            .filter(field -> names(field).anyMatch(n -> fold(n).equals(fold(name))))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private Stream<String> names(Field field) {
    return Stream.of(field.column(), dutch.get(field.label()), english.get(field.label()));
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

  private String columns() {
    return String.join(", ", kind.fields().stream().map(Field::column).toList());
  }

  static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
