package nl.gia.journal.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.gia.journal.entry.Value;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.json.Json;

/** The frozen texts of made-up histories. */
final class AdoptedText {
  private AdoptedText() {}

  /** A text that adopts some sections; now and then none, or something that is no such text. */
  static Value some(Random random, List<List<String>> sentences) {
    int dice = random.nextInt(8);
    if (dice < 2) {
      return dice == 0 ? Value.none() : Value.of("[]");
    }
    Map<String, Object> sections = new LinkedHashMap<>();
    for (String section : List.of("s1", "s2", "s3")) {
      if (random.nextInt(4) > 0) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("body", sentences.get(random.nextInt(sentences.size())).getFirst());
        columns.put("edition", "e" + (1 + random.nextInt(2)));
        columns.put(random.nextBoolean() ? "position" : "unknown", "p");
        sections.put(section, columns);
      }
    }
    return Value.of(CanonicalJson.of(Map.of("section", sections)));
  }

  /** Reads back what {@link #some} gives. */
  static Optional<FrozenParts> parts(String text) {
    // One that was erased reads [gewist].
    if (!text.startsWith("{") || !(Json.parse(text) instanceof Map<?, ?> tables)) {
      return Optional.empty();
    }
    Map<String, Map<String, Map<String, Value>>> parts = new HashMap<>();
    tables.forEach((table, rows) -> parts.put(String.valueOf(table), rows(rows)));
    return Optional.of(new FrozenParts(parts));
  }

  private static Map<String, Map<String, Value>> rows(Object tree) {
    Map<String, Map<String, Value>> rows = new HashMap<>();
    ((Map<?, ?>) tree)
        .forEach((row, columns) -> {
          Map<String, Value> values = new HashMap<>();
          ((Map<?, ?>) columns)
              .forEach((column, value) ->
                  values.put(String.valueOf(column), Value.of(String.valueOf(value))));
          rows.put(String.valueOf(row), values);
        });
    return rows;
  }
}
