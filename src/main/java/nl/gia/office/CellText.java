package nl.gia.office;

import java.util.HexFormat;

/** Text as a workbook file spells it: {@code _xHHHH_} for what XML cannot hold. */
final class CellText {
  /** The longest text that Excel keeps in one cell. */
  static final int LIMIT = 32_767;

  private CellText() {}

  static String escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mustEscape(text, i)) {
        return escapeFrom(text, i);
      }
    }
    return text;
  }

  static String unescape(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    while (at >= 0) {
      if (isEscape(text, at)) {
        out.append(text, copied, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
        copied = at + 7;
        at = text.indexOf("_x", copied);
      } else {
        at = text.indexOf("_x", at + 1);
      }
    }
    return out.append(text, copied, text.length()).toString();
  }

  private static String escapeFrom(String text, int start) {
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, start);
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (mustEscape(text, i)) {
        out.append("_x").append(HexFormat.of().withUpperCase().toHexDigits(c)).append('_');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean mustEscape(String text, int i) {
    char c = text.charAt(i);
    if (c == '_') {
      // The character after four digits may itself become an escape, and so end this one.
      return isSpelt(text, i) && (text.charAt(i + 6) == '_' || mustEscape(text, i + 6));
    }
    if (c < 0x20) {
      return c != '\t' && c != '\n';
    }
    return c >= 0xD800 && (c > 0xFFFD || isLoneSurrogate(text, i));
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static boolean isEscape(String text, int i) {
    return isSpelt(text, i) && text.charAt(i + 6) == '_';
  }

  private static boolean isSpelt(String text, int i) {
    if (i + 7 > text.length() || text.charAt(i + 1) != 'x') {
      return false;
    }
    for (int k = i + 2; k < i + 6; k++) {
      if (Character.digit(text.charAt(k), 16) < 0 || text.charAt(k) > 'f') {
        return false;
      }
    }
    return true;
  }
}
