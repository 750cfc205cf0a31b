package nl.gia.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.Problem;

/** The rules that hold for every kind of row, and after them those of the kind itself. */
public final class FieldRules {
  static final String MERGED_INTO = "merged_into";

  private final Names names;

  public FieldRules(Kinds kinds) {
    names = new Names(kinds);
  }

  /** All that is wrong with a row as it would become. */
  public List<Problem> check(Kind kind, Draft draft, Lookup rows) {
    List<Problem> problems = new ArrayList<>();
    for (Field field : kind.fields()) {
      problems.addAll(field(kind, field, draft, rows));
    }
    problems.addAll(duplicates(kind, draft, rows));
    kind.rules().forEach(rule -> problems.addAll(rule.check(draft, rows)));
    return problems;
  }

  /**
   * What is new in a row as it would become; what was wrong before stands in no other edit's way.
   */
  List<Problem> check(Kind kind, Draft before, Draft after, Lookup rows) {
    List<Problem> old = check(kind, before, rows);
    return check(kind, after, rows).stream()
        .filter(problem ->
            !old.contains(problem)
                || !before.value(problem.field()).equals(after.value(problem.field())))
        .toList();
  }

  private static List<Problem> field(Kind kind, Field field, Draft draft, Lookup rows) {
    String column = field.column();
    if (draft.blank(column)) {
      return field.required() ? List.of(Problem.of(column, FeatureText.REQUIRED)) : List.of();
    }
    Value value = draft.value(column);
    return switch (field.type()) {
      case FieldType.Line line -> text(field, value);
      case FieldType.Prose prose -> text(field, value);
      case FieldType.Place place -> text(field, value);
      case FieldType.Date day -> date(field, value);
      case FieldType.Whole whole -> typed(field, value instanceof Value.Whole);
      case FieldType.Decimal decimal ->
          typed(field, value instanceof Value.Real || value instanceof Value.Whole);
      case FieldType.Flag flag ->
          typed(field, value.equals(Value.of(0)) || value.equals(Value.of(1)));
      case FieldType.Choice choice -> choice(field, choice, value);
      case FieldType.Reference reference -> reference(field, reference.table(), kind, draft, rows);
    };
  }

  private static List<Problem> text(Field field, Value value) {
    return typed(field, value instanceof Value.Text);
  }

  private static List<Problem> typed(Field field, boolean right) {
    return right ? List.of() : List.of(Problem.of(field.column(), FeatureText.WRONG_TYPE));
  }

  private static List<Problem> date(Field field, Value value) {
    boolean real =
        value instanceof Value.Text(String text)
            && TypedDate.of(text).map(date -> date.toString().equals(text)).orElse(false);
    return real
        ? List.of()
        : List.of(Problem.of(field.column(), FeatureText.NO_DATE, Names.plain(value)));
  }

  private static List<Problem> choice(Field field, FieldType.Choice choice, Value value) {
    return value instanceof Value.Text(String code) && choice.has(code)
        ? List.of()
        : List.of(
            Problem.of(
                field.column(),
                FeatureText.NO_SUCH_OPTION,
                Names.plain(value),
                TypedText.names(choice.options())));
  }

  private static List<Problem> reference(
      Field field, String table, Kind kind, Draft draft, Lookup rows) {
    String column = field.column();
    String id = draft.text(column).orElse("");
    Optional<Draft> target = rows.row(table, id);
    if (target.isEmpty()) {
      return List.of(Problem.of(column, FeatureText.REFERENCE_MISSING));
    }
    if (target.get().removed()) {
      return List.of(Problem.of(column, FeatureText.REFERENCE_REMOVED));
    }
    if (table.equals(kind.table()) && id.equals(draft.row())) {
      return List.of(Problem.of(column, FeatureText.REFERENCE_TO_ITSELF));
    }
    if (column.equals(MERGED_INTO) && rows.isDouble(table, target.get())) {
      return List.of(Problem.of(column, FeatureText.MERGED_ALREADY));
    }
    return List.of();
  }

  /** Other rows that are the same thing: equal in all columns of the key, and not merged away. */
  private List<Problem> duplicates(Kind kind, Draft draft, Lookup rows) {
    if (kind.key().isEmpty()
        || kind.key().stream().allMatch(draft::blank)
        || (!kind.gaps() && kind.key().stream().anyMatch(draft::blank))
        || !draft.blank(MERGED_INTO)) {
      return List.of();
    }
    return same(kind, kind.key(), draft, rows)
        .findFirst()
        .map(other ->
            Problem.of(
                kind.key().getFirst(),
                FeatureText.DUPLICATE,
                kind.one(),
                names.of(kind.table(), other, rows)))
        .stream()
        .toList();
  }

  /** Other rows that are equal in these columns, of which one holds something. */
  static Stream<Draft> same(Kind kind, List<String> columns, Draft draft, Lookup rows) {
    String first =
        columns.stream().filter(column -> !draft.blank(column)).findFirst().orElseThrow();
    return rows.rows(kind.table(), first, Names.plain(draft.value(first))).stream()
        .filter(other ->
            !other.row().equals(draft.row())
                && other.blank(MERGED_INTO) == draft.blank(MERGED_INTO))
        .filter(other ->
            columns.stream()
                .allMatch(column ->
                    (draft.blank(column) && other.blank(column))
                        || draft.value(column).equals(other.value(column))));
  }
}
