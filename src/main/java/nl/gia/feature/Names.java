package nl.gia.feature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.journal.entry.Value;
import nl.gia.platform.ui.Day;

/** What rows are called, and which rows are called so. */
public final class Names {
  /** Rows with such a column are as often called by it. */
  private static final String SHORT_NAME = "short_name";

  private final Kinds kinds;

  public Names(Kinds kinds) {
    this.kinds = kinds;
  }

  /** What a row is called: its naming columns, with a row it refers to called by its own name. */
  public String of(String table, Draft row, Lookup rows) {
    return of(table, row, rows, UnaryOperator.identity());
  }

  /** The same for the eye, with days as people read them; lists hold days as they are stored. */
  public String shown(String table, Draft row, Lookup rows) {
    return of(table, row, rows, Day::shown);
  }

  private String of(String table, Draft row, Lookup rows, UnaryOperator<String> days) {
    return kinds
        .find(table)
        .map(kind ->
            kind.naming().stream()
                .map(column -> part(kind, column, row, rows, days))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" ")))
        .orElse("");
  }

  /**
   * The rows that are called so, wholly, by one of the columns that name or key them, or by another
   * name that they have; of a double that is called so, the row that stays.
   */
  public List<String> find(String table, String text, RowsStore rows) {
    Optional<Kind> kind = kinds.find(table);
    if (kind.isEmpty()) {
      return List.of();
    }
    return Stream.<Supplier<List<Draft>>>of(
            () -> exact(kind.get(), text, rows),
            () ->
                rows.all(table).stream()
                    .filter(row -> called(kind.get(), row, rows, text))
                    .toList(),
            () -> otherNames(kind.get(), text, rows))
        .map(found -> standing(table, found.get(), rows))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Those that stay; only where none of them does, what they were joined with. */
  private static List<String> standing(String table, List<Draft> found, RowsStore rows) {
    List<String> stay =
        found.stream().filter(row -> !rows.isDouble(table, row)).map(Draft::row).toList();
    return stay.isEmpty()
        ? found.stream()
            .flatMap(row -> rows.meant(table, row.row()).stream())
            .filter(row -> !row.removed())
            .map(Draft::row)
            .distinct()
            .toList()
        : stay;
  }

  /** The rows that have this as a short name, or as a name in a table of names beside theirs. */
  private List<Draft> otherNames(Kind kind, String text, RowsStore rows) {
    if (kind.field(SHORT_NAME).isPresent()) {
      return rows.rows(kind.table(), SHORT_NAME, text);
    }
    String aliases = kind.table() + "_alias";
    return kinds.find(aliases).isEmpty()
        ? List.of()
        : rows.rows(aliases, "name", text).stream()
            .flatMap(alias -> rows.row(kind.table(), alias.text(kind.table()).orElse("")).stream())
            .filter(row -> !row.removed())
            .distinct()
            .toList();
  }

  /** What one row of a table is called in general, as an argument of a text. */
  public Object one(String table) {
    return kinds.find(table).<Object>map(Kind::one).orElse(table);
  }

  private static List<Draft> exact(Kind kind, String text, RowsStore rows) {
    Set<Draft> found = new LinkedHashSet<>();
    for (String column : columns(kind)) {
      UnaryOperator<String> tidy = kind.field(column).orElseThrow().tidy();
      found.addAll(rows.rows(kind.table(), column, tidy.apply(text)));
    }
    return List.copyOf(found);
  }

  private boolean called(Kind kind, Draft row, Lookup rows, String text) {
    List<String> calls = new ArrayList<>();
    calls.add(of(kind.table(), row, rows));
    columns(kind).forEach(column -> calls.add(plain(row.value(column))));
    return calls.stream().anyMatch(call -> fold(call).equals(fold(text)));
  }

  /** The columns that hold names or keys of their own, rather than of another row. */
  private static Set<String> columns(Kind kind) {
    Set<String> columns = new LinkedHashSet<>(kind.naming());
    if (kind.key().size() == 1) {
      columns.addAll(kind.key());
    }
    columns.removeIf(column ->
        kind.field(column).map(f -> f.type() instanceof FieldType.Reference).orElse(true));
    return columns;
  }

  private String part(
      Kind kind, String column, Draft row, Lookup rows, UnaryOperator<String> days) {
    String plain = plain(row.value(column));
    return switch (kind.field(column).map(Field::type).orElse(null)) {
      case FieldType.Reference(String target) ->
          rows.meant(target, plain).map(other -> of(target, other, rows, days)).orElse("");
      case FieldType.Date _ -> days.apply(plain);
      case null, default -> plain;
    };
  }

  /** A value as people and lists write it. */
  public static String plain(Value value) {
    return switch (value) {
      case Value.Null nothing -> "";
      case Value.Text(String text) -> text;
      case Value.Whole(long number) -> Long.toString(number);
      case Value.Real(double number) -> Double.toString(number);
      case Value.Blob blob -> blob.hash().hex();
    };
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
