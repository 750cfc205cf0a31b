package nl.gia.text;

import java.text.Normalizer;

/**
 * The form in which every text is written: composed letters (NFC), LF as the only line end, plain
 * spaces, nothing blank at the end of a line or of the text. Done on write, never on merge.
 */
public final class Normal {
  private Normal() {}

  /**
   * Gives the normal form of a text; the normal form of that is itself.
   *
   * @throws IllegalArgumentException where the text holds NUL or half of a surrogate pair, which
   *     neither a database nor a file can keep
   */
  public static String of(String text) {
    refuse(text);
    return trimEnds(spaces(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  /** Says whether a text is what {@link #of} would give, also for a text that it refuses. */
  public static boolean is(String text) {
    return offender(text) < 0 && of(text).equals(text);
  }

  private static void refuse(String text) {
    int at = offender(text);
    if (at >= 0) {
      throw new IllegalArgumentException(
          "Character U+%04X at %d cannot be kept".formatted((int) text.charAt(at), at));
    }
  }

  /** The position of the first character that no text may hold, or -1. */
  private static int offender(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\0') {
        return i;
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static String spaces(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\r' -> {
          if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
            out.append('\n');
          }
        }
        // word processors paste a forced line break as VT and a page break as FF
        case '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> out.append('\n');
        case '\u00A0', '\u2007', '\u202F' -> out.append(' ');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static String trimEnds(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        trimBlanks(out);
      }
      out.append(c);
    }
    int end = out.length();
    while (end > 0 && (isBlank(out.charAt(end - 1)) || out.charAt(end - 1) == '\n')) {
      end--;
    }
    return out.substring(0, end);
  }

  private static void trimBlanks(StringBuilder out) {
    int end = out.length();
    while (end > 0 && isBlank(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
