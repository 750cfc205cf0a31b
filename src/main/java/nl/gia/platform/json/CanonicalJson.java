package nl.gia.platform.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON (RFC 8785) of trees of maps, lists, strings, integers up to 2^53, true, false and
 * null: the one spelling that is hashed and signed.
 */
public final class CanonicalJson {
  private CanonicalJson() {}

  /**
   * The canonical JSON of a tree.
   *
   * @throws IllegalArgumentException when it holds anything else
   */
  public static String of(@Nullable Object tree) {
    return written(tree).toString();
  }

  /** The same in UTF-8. */
  public static byte[] bytes(@Nullable Object tree) {
    return written(tree).bytes();
  }

  private static JsonBytes written(@Nullable Object tree) {
    JsonBytes out = new JsonBytes();
    write(tree, out);
    return out;
  }

  static void write(@Nullable Object tree, JsonBytes out) {
    switch (tree) {
      case null -> out.raw("null");
      case String text -> out.string(text);
      case Boolean flag -> out.raw(flag.toString());
      case Long number -> whole(number, out);
      case Integer number -> out.number(number);
      case List<?> list -> list(list, out);
      case Map<?, ?> map -> map(map, out);
      default -> throw new IllegalArgumentException("no canonical JSON of " + tree.getClass());
    }
  }

  private static void whole(long number, JsonBytes out) {
    if (Math.abs(number) > JsonReader.LARGEST || number == Long.MIN_VALUE) {
      throw new IllegalArgumentException("an integer beyond 2^53 is written as a string");
    }
    out.number(number);
  }

  private static void list(List<?> list, JsonBytes out) {
    out.raw('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.raw(',');
      }
      write(list.get(i), out);
    }
    out.raw(']');
  }

  private static void map(Map<?, ?> map, JsonBytes out) {
    // Strings of Java compare by UTF-16 units, which is the order of RFC 8785.
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((name, value) -> sorted.put((String) name, value));
    char before = '{';
    for (Map.Entry<String, @Nullable Object> member : sorted.entrySet()) {
      out.raw(before).string(member.getKey()).raw(':');
      write(member.getValue(), out);
      before = ',';
    }
    out.raw(map.isEmpty() ? "{}" : "}");
  }
}
