package nl.gia.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Value;
import nl.gia.platform.json.JsonReader;
import org.jspecify.annotations.Nullable;

/** Makes fills out of their trees. */
final class FillReader {
  private final Shape shape;
  private final ValueReader values;

  FillReader(JsonReader json) {
    shape = new Shape(json);
    values = new ValueReader(json, shape);
  }

  Fill fill(@Nullable Object tree) {
    Map<?, ?> members = shape.map(tree);
    Hash entry = shape.hash(members.get("entry"));
    SortedMap<Integer, Value> found = new TreeMap<>();
    for (Object item : shape.list(members.get("values"))) {
      List<?> pair = pair(item);
      if (found.put(place(pair), values.value(pair.get(1))) != null) {
        throw shape.wrong();
      }
    }
    if (members.containsKey("secret") == members.containsKey("salts")) {
      throw shape.wrong();
    }
    Salts salts =
        members.containsKey("secret")
            ? Salts.secret(shape.bytes(members.get("secret"), Salts.SIZE))
            : salts(shape.list(members.get("salts")));
    if (salts instanceof Salts.Some some && !some.byPlace().keySet().equals(found.keySet())) {
      throw shape.wrong();
    }
    return new Fill(entry, salts, found);
  }

  private Salts salts(List<?> items) {
    Map<Integer, String> byPlace = new HashMap<>();
    for (Object item : items) {
      List<?> pair = pair(item);
      byPlace.put(place(pair), shape.base64(pair.get(1), Salts.SIZE));
    }
    return new Salts.Some(byPlace);
  }

  private List<?> pair(@Nullable Object item) {
    List<?> pair = shape.list(item);
    if (pair.size() != 2) {
      throw shape.wrong();
    }
    return pair;
  }

  private int place(List<?> pair) {
    return shape.index(pair.getFirst(), Integer.MAX_VALUE);
  }
}
