package nl.gia.journal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an act, an undo or a bundle changed: rows by table, in the order they changed. Screens
 * refresh from this.
 */
public record Changes(Map<String, Set<String>> rows) {
  public static final Changes NONE = new Changes(Map.of());

  public Changes {
    rows = Map.copyOf(rows);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether any row of any of these tables changed. */
  public boolean touches(Collection<String> tables) {
    return tables.stream().anyMatch(rows::containsKey);
  }

  /** These changes and those. */
  public Changes and(Changes other) {
    Map<String, Set<String>> both = new LinkedHashMap<>(rows);
    other.rows.forEach((table, ids) ->
        both.merge(
            table,
            ids,
            (one, two) -> {
              Set<String> all = new LinkedHashSet<>(one);
              all.addAll(two);
              return all;
            }));
    return new Changes(both);
  }
}
