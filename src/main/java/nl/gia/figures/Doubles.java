package nl.gia.figures;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which row stays, of those that turned out to be doubles. Rows that were joined in a circle, at
 * two places at once, all mean the first of them by id.
 */
record Doubles(Map<String, String> mergedInto) {
  Doubles {
    mergedInto = Map.copyOf(mergedInto);
  }

  String stays(String id) {
    String at = id;
    SortedSet<String> passed = new TreeSet<>();
    while (passed.add(at)) {
      Optional<String> next = Optional.ofNullable(mergedInto.get(at));
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return circle(at).first();
  }

  private SortedSet<String> circle(String from) {
    SortedSet<String> circle = new TreeSet<>();
    String at = from;
    while (circle.add(at)) {
      at = mergedInto.getOrDefault(at, at);
    }
    return circle;
  }
}
