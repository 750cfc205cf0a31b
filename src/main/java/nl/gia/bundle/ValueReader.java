package nl.gia.bundle;

import java.util.Map;
import java.util.regex.Pattern;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.platform.json.JsonReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads what stands for a value: the value, or its digest when it was withheld or erased. */
final class ValueReader {
  private static final Pattern REAL =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern BIG = Pattern.compile("-?[1-9][0-9]{15,18}");
  private static final int LONGEST_REAL = 400;
  private static final Content NOTHING = new Content.Given(Value.none());

  private final JsonReader json;
  private final Shape shape;

  ValueReader(JsonReader json, Shape shape) {
    this.json = json;
    this.shape = shape;
  }

  Content content() {
    JsonToken next = json.token();
    if (next == JsonToken.VALUE_STRING) {
      return new Content.Given(Value.of(json.text()));
    }
    if (next == JsonToken.VALUE_NUMBER_INT) {
      return new Content.Given(Value.of(json.whole()));
    }
    if (next == JsonToken.VALUE_NULL) {
      json.skipNull();
      return NOTHING;
    }
    Map<?, ?> members = shape.map(json.tree());
    if (members.size() == 1 && members.containsKey("digest")) {
      return new Content.Withheld(shape.hash(members.get("digest")));
    }
    if (members.size() == 1 && members.containsKey("erased")) {
      return new Content.Erased(shape.hash(members.get("erased")));
    }
    return new Content.Given(special(members));
  }

  /** A value out of a tree, as fills have them. */
  Value value(@Nullable Object tree) {
    return switch (tree) {
      case null -> Value.none();
      case String text -> Value.of(text);
      case Long number -> Value.of(number);
      default -> special(shape.map(tree));
    };
  }

  private Value special(Map<?, ?> members) {
    if (members.size() == 1 && members.containsKey("int")) {
      return big(shape.text(members.get("int")));
    }
    if (members.size() == 1 && members.containsKey("real")) {
      return real(shape.text(members.get("real")));
    }
    if (members.size() == 2 && members.containsKey("blob") && members.containsKey("size")) {
      return new Value.Blob(shape.hash(members.get("blob")), shape.whole(members.get("size"), 0));
    }
    throw shape.wrong();
  }

  private Value big(String digits) {
    if (BIG.matcher(digits).matches()) {
      try {
        long number = Long.parseLong(digits);
        if (number > JsonReader.LARGEST || number < -JsonReader.LARGEST) {
          return Value.of(number);
        }
      } catch (NumberFormatException e) {
        throw shape.wrong();
      }
    }
    throw shape.wrong();
  }

  private Value real(String digits) {
    if (digits.length() <= LONGEST_REAL && REAL.matcher(digits).matches()) {
      double number = Double.parseDouble(digits);
      if (Double.isFinite(number)) {
        return new Value.Real(number);
      }
    }
    throw shape.wrong();
  }
}
