package nl.gia.feature;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows as they are now, for rules that look beyond the row being edited. */
public interface Lookup {
  /** The row with this id, also when it is removed; empty when it was never there. */
  Optional<Draft> row(String table, String id);

  /** The rows, without removed ones, whose column holds this text. */
  List<Draft> rows(String table, String column, String text);

  /**
   * The row that an id stands for: the one that stays, where this one turned out to be its double.
   * Of rows that were joined in a circle, at two places at once, the first by id stays.
   */
  default Optional<Draft> meant(String table, String id) {
    Set<String> passed = new HashSet<>();
    Optional<Draft> at = row(table, id);
    while (at.isPresent() && !at.get().blank(FieldRules.MERGED_INTO)) {
      if (!passed.add(at.get().row())) {
        return first(table, at.get());
      }
      Optional<Draft> next = row(table, at.get().text(FieldRules.MERGED_INTO).orElse(""));
      if (next.isEmpty()) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** Whether a row is a double of one that stays. */
  default boolean isDouble(String table, Draft row) {
    return !row.blank(FieldRules.MERGED_INTO)
        && meant(table, row.row()).filter(stays -> !stays.row().equals(row.row())).isPresent();
  }

  private Optional<Draft> first(String table, Draft inCircle) {
    Draft first = inCircle;
    Optional<Draft> at = row(table, inCircle.text(FieldRules.MERGED_INTO).orElse(""));
    while (at.isPresent() && !at.get().row().equals(inCircle.row())) {
      first = at.get().row().compareTo(first.row()) < 0 ? at.get() : first;
      at = row(table, at.get().text(FieldRules.MERGED_INTO).orElse(""));
    }
    return Optional.of(first);
  }
}
