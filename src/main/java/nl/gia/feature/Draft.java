package nl.gia.feature;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;

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

  /** The date of a field, empty when it has none or holds something else. */
  public Optional<LocalDate> date(String column) {
    try {
      return text(column).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** What a field holds; nothing when it was never filled in. */
  public Value value(String column) {
    return values.getOrDefault(column, Value.none());
  }

  /** Whether a field holds nothing, or text without a letter. */
  public boolean blank(String column) {
    return switch (value(column)) {
      case Value.Null nothing -> true;
      case Value.Text(String text) -> text.isBlank();
      case Value.Whole number -> false;
      case Value.Real number -> false;
      case Value.Blob blob -> false;
    };
  }

  /** Whether the row was removed. */
  public boolean removed() {
    return number(Write.REMOVED).orElse(0L) != 0;
  }

  /** This draft with other values for some fields. */
  public Draft with(Map<String, Value> changes) {
    Map<String, Value> all = new LinkedHashMap<>(values);
    all.putAll(changes);
    return new Draft(row, all);
  }
}
