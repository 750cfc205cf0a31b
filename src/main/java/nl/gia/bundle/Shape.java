package nl.gia.bundle;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.platform.json.JsonReader;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;

/** Takes typed values out of JSON; what does not fit is a failure at the reader's place. */
final class Shape {
  private static final Pattern DATE =
      Pattern.compile(
          "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
              + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z");

  private final JsonReader json;

  Shape(JsonReader json) {
    this.json = json;
  }

  UserFailure wrong() {
    return json.failure(BundleText.SHAPE);
  }

  Map<?, ?> map(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      return map;
    }
    throw wrong();
  }

  List<?> list(@Nullable Object tree) {
    if (tree instanceof List<?> list) {
      return list;
    }
    throw wrong();
  }

  String text(@Nullable Object tree) {
    if (tree instanceof String text) {
      return text;
    }
    throw wrong();
  }

  long whole(@Nullable Object tree, long least) {
    if (tree instanceof Long number && number >= least) {
      return number;
    }
    throw wrong();
  }

  int index(@Nullable Object tree, int size) {
    long index = whole(tree, 0);
    if (index >= size) {
      throw wrong();
    }
    return (int) index;
  }

  Hash hash(@Nullable Object tree) {
    try {
      return Hash.parse(text(tree));
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
  }

  String date(@Nullable Object tree) {
    String date = text(tree);
    if (!DATE.matcher(date).matches()) {
      throw wrong();
    }
    return date;
  }

  String name(String name) {
    if (!RowWrites.isName(name)) {
      throw wrong();
    }
    return name;
  }

  /** Base64 in its one spelling, of this many bytes. */
  byte[] bytes(@Nullable Object tree, int size) {
    String text = text(tree);
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (bytes.length == size && Salts.base64(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
    throw wrong();
  }

  String base64(@Nullable Object tree, int size) {
    bytes(tree, size);
    return text(tree);
  }
}
