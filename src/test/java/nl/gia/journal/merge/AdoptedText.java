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
    Map<String, Object> text = new LinkedHashMap<>(Map.of("section", sections));
    if (random.nextInt(3) > 0) {
      text.put("action_point", points(random, sentences));
    }
    return Value.of(CanonicalJson.of(text));
  }

  /** What it says of parts of the sections: never all, and now and then nothing. */
  private static Map<String, Object> points(Random random, List<List<String>> sentences) {
    Map<String, Object> points = new LinkedHashMap<>();
    for (String point : List.of("a1", "a2")) {
      if (random.nextInt(3) > 0) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("section", "s" + (1 + random.nextInt(2)));
        columns.put("addressee", List.of("A", "B").get(random.nextInt(2)));
        if (random.nextInt(4) > 0) {
          columns.put("text", sentences.get(random.nextInt(sentences.size())).getFirst());
        }
        points.put(point, columns);
      }
    }
    return points;
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
