package nl.gia.platform.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON piece by piece and refuses whatever two readers could take differently, or what would
 * take memory without bound. Expects bytes that a {@link Utf8Check} has passed.
 */
public final class JsonReader implements AutoCloseable {
  /** How deep lists and objects may be nested. */
  public static final int DEEPEST = 32;

  /** The largest magnitude of an integer. */
  public static final long LARGEST = 1L << 53;

  /** What one piece of JSON costs of the allowance, besides its letters. */
  public static final int PIECE = 16;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2 * DEEPEST)
                  .maxNumberLength(1000)
                  .maxStringLength(JsonString.LONGEST)
                  .maxNameLength(1000)
                  .build())
          .build();

  private final JsonParser parser;
  private final long size;
  private final @Nullable String[] words = new @Nullable String[4096];
  private long allowance = 2L * JsonString.LONGEST;
  private @Nullable JsonToken token;
  private boolean used = true;
  private int depth;

  /** A reader of this many bytes. */
  public JsonReader(InputStream in, long size) {
    this.size = size;
    try {
      parser = FACTORY.createParser(ObjectReadContext.empty(), in);
    } catch (JacksonException e) {
      throw new UserFailure(JsonText.SYNTAX, 1, 1);
    }
  }

  @Override
  public void close() {
    parser.close();
  }

  /** From here on no more than this many letters and pieces may follow until told again. */
  public void allow(long letters) {
    allowance = letters;
  }

  /** How much of what was allowed is left. */
  public long left() {
    return allowance;
  }

  /** What stands next, null at the end of the file. */
  public @Nullable JsonToken token() {
    if (used) {
      used = false;
      try {
        token = parser.nextToken();
      } catch (JacksonException e) {
        throw refused(e);
      }
      spend(PIECE);
    }
    return token;
  }

  /** Whether this stands next. */
  public boolean at(JsonToken expected) {
    return token() == expected;
  }

  public void beginObject() {
    begin(JsonToken.START_OBJECT);
  }

  public void beginArray() {
    begin(JsonToken.START_ARRAY);
  }

  /** The name of the next member, null where the object ends. */
  public @Nullable String name() {
    if (at(JsonToken.END_OBJECT)) {
      depth--;
      used = true;
      return null;
    }
    expect(JsonToken.PROPERTY_NAME);
    String name = checked(parser.currentName());
    used = true;
    return name;
  }

  /** Whether another item follows; where the list ends it is left. */
  public boolean more() {
    if (at(JsonToken.END_ARRAY)) {
      depth--;
      used = true;
      return false;
    }
    return true;
  }

  /** Leaves a list that must end here. */
  public void endArray() {
    if (more()) {
      throw failure(JsonText.SHAPE);
    }
  }

  public String text() {
    expect(JsonToken.VALUE_STRING);
    try {
      String text = checked(parser.getString());
      used = true;
      return text;
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  /** A string that is likely to come again: equal ones are mostly the same object. */
  public String word() {
    expect(JsonToken.VALUE_STRING);
    try {
      char[] letters = parser.getStringCharacters();
      int from = parser.getStringOffset();
      int length = parser.getStringLength();
      int slot = length;
      for (int i = from; i < from + length; i++) {
        slot = 31 * slot + letters[i];
      }
      slot = (slot ^ (slot >>> 12)) & (words.length - 1);
      String known = words[slot];
      if (known != null && same(known, letters, from, length)) {
        spend(length);
        used = true;
        return known;
      }
      String fresh = text();
      words[slot] = fresh;
      return fresh;
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  private static boolean same(String known, char[] letters, int from, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != letters[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** An integer of at most 2^53 in magnitude. */
  public long whole() {
    if (at(JsonToken.VALUE_NUMBER_FLOAT)) {
      throw failure(JsonText.NUMBER);
    }
    expect(JsonToken.VALUE_NUMBER_INT);
    try {
      if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
        throw failure(JsonText.NUMBER);
      }
      long number = parser.getLongValue();
      boolean minusZero = number == 0 && parser.getStringLength() > 1;
      if (number > LARGEST || number < -LARGEST || minusZero) {
        throw failure(JsonText.NUMBER);
      }
      used = true;
      return number;
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  /** Whatever stands next, as maps, lists, strings, longs, booleans and null. */
  public @Nullable Object tree() {
    JsonToken next = token();
    if (next == null) {
      throw failure(JsonText.TRUNCATED);
    }
    return switch (next) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> whole();
      case VALUE_TRUE -> literal(true);
      case VALUE_FALSE -> literal(false);
      case VALUE_NULL -> {
        used = true;
        yield null;
      }
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw failure(JsonText.SYNTAX);
    };
  }

  /** Passes over a null that stands next. */
  public void skipNull() {
    expect(JsonToken.VALUE_NULL);
    used = true;
  }

  /** Nothing may follow. */
  public void end() {
    boolean ended;
    try {
      ended = token() == null;
    } catch (UserFailure unreadable) {
      if (unreadable.text() != JsonText.SYNTAX) {
        throw unreadable;
      }
      ended = false;
    }
    if (!ended) {
      throw failure(JsonText.AFTER_END);
    }
  }

  /** A failure at the place that was read last; the line and character become its arguments. */
  public UserFailure failure(Text reason) {
    return at(reason, parser.currentTokenLocation());
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    beginObject();
    for (String name = name(); name != null; name = name()) {
      if (members.containsKey(name)) {
        throw failure(JsonText.DUPLICATE);
      }
      members.put(name, tree());
    }
    return members;
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> items = new ArrayList<>();
    beginArray();
    while (more()) {
      items.add(tree());
    }
    return items;
  }

  private Boolean literal(boolean flag) {
    used = true;
    return flag;
  }

  private void begin(JsonToken start) {
    expect(start);
    if (++depth > DEEPEST) {
      throw failure(JsonText.TOO_DEEP);
    }
    used = true;
  }

  private void expect(JsonToken expected) {
    JsonToken found = token();
    if (found != expected) {
      throw failure(found == null ? JsonText.TRUNCATED : JsonText.SHAPE);
    }
  }

  private String checked(String text) {
    spend(text.length());
    JsonText wrong = JsonString.wrong(text);
    if (wrong != null) {
      throw failure(wrong);
    }
    return text;
  }

  private void spend(int letters) {
    allowance -= letters;
    if (allowance < 0) {
      throw failure(JsonText.TOO_BIG);
    }
  }

  private UserFailure refused(JacksonException e) {
    if (e instanceof JacksonIOException) {
      throw e;
    }
    TokenStreamLocation end = parser.currentLocation();
    if (e instanceof StreamConstraintsException) {
      return at(JsonText.TOO_LONG, end);
    }
    boolean ended = e instanceof UnexpectedEndOfInputException || end.getByteOffset() >= size;
    return at(ended ? JsonText.TRUNCATED : JsonText.SYNTAX, end);
  }

  private static UserFailure at(Text reason, TokenStreamLocation place) {
    return new UserFailure(reason, place.getLineNr(), place.getColumnNr());
  }
}
