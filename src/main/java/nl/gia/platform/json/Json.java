package nl.gia.platform.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;

/** Small JSON documents as trees of maps, lists, strings, numbers, booleans and null. */
public final class Json {
  private Json() {}

  /**
   * The tree of a document whose numbers are integers.
   *
   * @throws UserFailure when it is not strict JSON in UTF-8
   */
  public static @Nullable Object parse(byte[] document) {
    Utf8Check check = new Utf8Check();
    check.accept(document, 0, document.length);
    check.end();
    if (document[0] == (byte) 0xef) {
      // Jackson would pass over a byte order mark.
      throw new UserFailure(JsonText.SYNTAX, 1, 1);
    }
    try (JsonReader reader = new JsonReader(new ByteArrayInputStream(document), document.length)) {
      Object tree = reader.tree();
      reader.end();
      return tree;
    }
  }

  /** The tree of a document that is held as a string. */
  public static @Nullable Object parse(String document) {
    return parse(document.getBytes(StandardCharsets.UTF_8));
  }

  /** A document for people and for other programs: indented, members in the order of the map. */
  public static String pretty(@Nullable Object tree) {
    StringBuilder out = new StringBuilder();
    pretty(tree, "\n", out);
    return out.append('\n').toString();
  }

  private static void pretty(@Nullable Object tree, String line, StringBuilder out) {
    switch (tree) {
      case null -> out.append("null");
      case Map<?, ?> map when !map.isEmpty() -> {
        String before = "{";
        for (Map.Entry<?, ?> member : map.entrySet()) {
          out.append(before).append(line).append("  ");
          out.append(CanonicalJson.of(String.valueOf(member.getKey()))).append(": ");
          pretty(member.getValue(), line + "  ", out);
          before = ",";
        }
        out.append(line).append('}');
      }
      case List<?> list when !list.isEmpty() -> {
        String before = "[";
        for (Object item : list) {
          out.append(before).append(line).append("  ");
          pretty(item, line + "  ", out);
          before = ",";
        }
        out.append(line).append(']');
      }
      case Map<?, ?> _ -> out.append("{}");
      case List<?> _ -> out.append("[]");
      case Number number -> out.append(number(number));
      case Boolean flag -> out.append(flag);
      default -> out.append(CanonicalJson.of(tree.toString()));
    }
  }

  private static String number(Number number) {
    if (number instanceof Double real && !Double.isFinite(real)) {
      throw new IllegalArgumentException("JSON has no number for " + real);
    }
    return number.toString();
  }
}
