package nl.gia.feature.overview;

import java.util.Optional;
import java.util.Set;
import nl.gia.feature.Draft;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kinds;
import nl.gia.feature.RowsStore;
import nl.gia.platform.ui.Target;

/** Finds where a row is to be seen: itself, or else the row that it is part of. */
final class Links {
  /** Their places open the row that these belong to. */
  private static final Set<String> SHOWN_WITH_ANOTHER = Set.of("change_proposal", "involvement");

  private final Kinds kinds;
  private final Set<String> shown;

  /**
   * @param shown the tables that have a place of their own
   */
  Links(Kinds kinds, Set<String> shown) {
    this.kinds = kinds;
    this.shown = Set.copyOf(shown);
  }

  Optional<Target> to(String table, Draft row, RowsStore rows) {
    if (row.removed()) {
      return Optional.empty();
    }
    return stands(table)
        ? Optional.of(new Target(table, row.row()))
        : kinds.find(table).stream()
            .flatMap(kind -> kind.fields().stream())
            .flatMap(field -> whole(field, row, rows).stream())
            .findFirst();
  }

  private Optional<Target> whole(Field field, Draft row, RowsStore rows) {
    return field.type() instanceof FieldType.Reference(String target) && stands(target)
        ? row.text(field.column())
            .flatMap(id -> rows.row(target, id))
            .filter(one -> !one.removed())
            .map(one -> new Target(target, one.row()))
        : Optional.empty();
  }

  private boolean stands(String table) {
    return shown.contains(table) && !SHOWN_WITH_ANOTHER.contains(table);
  }
}
