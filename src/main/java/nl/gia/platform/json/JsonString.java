package nl.gia.platform.json;

import org.jspecify.annotations.Nullable;

/** What a string of a file may be: one rule for who reads it and for who writes it. */
public final class JsonString {
  /** How many bytes one string may have in UTF-8. */
  public static final int LONGEST = 16 << 20;

  /** The most bytes that one UTF-16 unit becomes. */
  private static final int WIDEST = 3;

  private JsonString() {}

  /** Why no reader takes this string, null when all do. */
  public static @Nullable JsonText wrong(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return JsonText.NUL;
      }
      if (Character.isSurrogate(c)) {
        boolean pair = Character.isHighSurrogate(c) && i + 1 < length;
        if (!pair || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return JsonText.SURROGATE;
        }
        i++;
      }
    }
    boolean fits = length <= LONGEST / WIDEST || size(text) <= LONGEST;
    return fits ? null : JsonText.TOO_LONG;
  }

  private static long size(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A pair of surrogates becomes four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : WIDEST;
    }
    return bytes;
  }
}
