package nl.gia.feature;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.entry.Value;

/** A row as it would become: its id, and all its fields' values after the edit. */
public record Draft(String row, Map<String, Value> values) {
  public Draft {
    values = Map.copyOf(values);
  }

  /** The text of a field, empty when it has none or another type of value. */
  public Optional<String> text(String column) {
    return values.get(column) instanceof Value.Text(String text)
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The number of a field, empty when it has none or another type of value. */
  public Optional<Long> number(String column) {
    return values.get(column) instanceof Value.Whole(long number)
        ? Optional.of(number)
        : Optional.empty();
  }

  /** This draft with other values for some fields. */
  public Draft with(Map<String, Value> changes) {
    Map<String, Value> all = new LinkedHashMap<>(values);
    all.putAll(changes);
    return new Draft(row, all);
  }
}
