package nl.gia.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gia.journal.entry.Value;
import nl.gia.platform.value.OrderKey;
import org.jspecify.annotations.Nullable;

/** Where rows stand in an ordered list: among those that share the first row they must refer to. */
final class Places {
  /** A place, as the value of its column. */
  record Place(String column, Value value) {}

  /** The place after the last, for a new row of an ordered kind that was given none. */
  Optional<Place> append(Kind kind, Draft draft, RowsStore rows) {
    return column(kind)
        .filter(draft::blank)
        .map(column -> {
          List<Draft> siblings = siblings(kind, draft, column, rows);
          return place(column, siblings.isEmpty() ? null : key(siblings.getLast(), column), null);
        });
  }

  /** The place right after another row, or before all. */
  Place after(Kind kind, Draft draft, Optional<String> other, RowsStore rows) {
    String column =
        column(kind)
            .orElseThrow(() -> new IllegalArgumentException(kind.table() + " has no order"));
    List<Draft> siblings = siblings(kind, draft, column, rows);
    int index =
        other.map(id -> siblings.stream().map(Draft::row).toList().indexOf(id) + 1).orElse(0);
    String low = index == 0 ? null : key(siblings.get(index - 1), column);
    // Equal keys can come from two colleagues; between two of those there is no room.
    String high =
        siblings.stream()
            .skip(index)
            .map(sibling -> key(sibling, column))
            .filter(key -> low == null || key.compareTo(low) > 0)
            .findFirst()
            .orElse(null);
    return place(column, low, high);
  }

  private static Place place(String column, @Nullable String low, @Nullable String high) {
    return new Place(column, Value.of(OrderKey.between(low, high)));
  }

  private static List<Draft> siblings(Kind kind, Draft draft, String column, RowsStore rows) {
    List<Draft> all =
        parent(kind)
            .flatMap(parent -> draft.text(parent).map(id -> rows.rows(kind.table(), parent, id)))
            .orElseGet(() -> rows.all(kind.table()));
    return all.stream()
        .filter(row -> !row.row().equals(draft.row()) && !row.blank(column))
        .sorted(Comparator.comparing((Draft row) -> key(row, column)).thenComparing(Draft::row))
        .toList();
  }

  private static Optional<String> parent(Kind kind) {
    return kind.fields().stream()
        .filter(field -> field.required() && field.type() instanceof FieldType.Reference)
        .map(Field::column)
        .findFirst();
  }

  private static Optional<String> column(Kind kind) {
    return kind.fields().stream()
        .filter(field -> field.type() instanceof FieldType.Place)
        .map(Field::column)
        .findFirst();
  }

  private static String key(Draft row, String column) {
    return row.text(column).orElse("");
  }
}
