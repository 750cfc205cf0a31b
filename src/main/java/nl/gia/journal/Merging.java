package nl.gia.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.entry.Value;
import nl.gia.journal.merge.FrozenParts;
import nl.gia.journal.merge.TextMerge;
import nl.gia.platform.json.Json;
import nl.gia.platform.problem.UserFailure;
import nl.gia.text.Merge3;
import nl.gia.text.Merged;
import org.jspecify.annotations.Nullable;

/** How texts are merged and frozen texts are read in a database. */
final class Merging {
  static final TextMerge TEXT = Merging::merge;
  static final FrozenParts.Reader FROZEN = Merging::read;

  private Merging() {}

  private static Optional<String> merge(String base, String one, String other) {
    return switch (Merge3.merge(base, one, other)) {
      case Merged.Clean clean -> Optional.of(clean.text());
      case Merged.Conflict _ -> Optional.empty();
    };
  }

  /** The parts in a frozen text; a text that is no such thing freezes nothing. */
  private static Optional<FrozenParts> read(String text) {
    if (!(tree(text) instanceof Map<?, ?> parts)) {
      return Optional.empty();
    }
    Map<String, Map<String, Map<String, Value>>> tables = new HashMap<>();
    for (Map.Entry<String, ?> table : members(parts).entrySet()) {
      Map<String, Map<String, Value>> rows = new HashMap<>();
      for (Map.Entry<String, ?> row : members(table.getValue()).entrySet()) {
        Map<String, Value> values = new HashMap<>();
        members(row.getValue()).forEach((column, value) -> values.put(column, value(value)));
        rows.put(row.getKey(), values);
      }
      tables.put(table.getKey(), rows);
    }
    return Optional.of(new FrozenParts(tables));
  }

  private static @Nullable Object tree(String text) {
    try {
      return Json.parse(text);
    } catch (UserFailure _) {
      return null;
    }
  }

  private static Map<String, ?> members(@Nullable Object tree) {
    Map<String, Object> members = new HashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((name, value) -> members.put(String.valueOf(name), value));
    }
    return members;
  }

  private static Value value(@Nullable Object json) {
    return switch (json) {
      case String text -> Value.of(text);
      case Long number -> Value.of(number);
      case null, default -> Value.none();
    };
  }
}
