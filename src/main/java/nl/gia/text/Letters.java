package nl.gia.text;

import java.util.Locale;

/**
 * Classes of characters that are the same on every Java version: only Latin is asked of the
 * platform, since its tables grow with each Unicode release.
 */
final class Letters {
  private static final int END_OF_LATIN = 0x250;
  private static final int PUNCTUATION_FROM = 0x2000;
  private static final int PUNCTUATION_TO = 0x206F;
  private static final int IDEOGRAPHIC_SPACE = 0x3000;

  private Letters() {}

  static boolean isSpace(char c) {
    if (c > ' ' && c < '\u00A0') {
      return false;
    }
    return c <= ' ' || c == '\u00A0' || isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return c >= PUNCTUATION_FROM
        && (c <= '\u200A'
            || c == '\u2028'
            || c == '\u2029'
            || c == '\u202F'
            || c == '\u205F'
            || c == IDEOGRAPHIC_SPACE);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Latin letters, and every other character that is not known as a space or punctuation. */
  static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    if (c < END_OF_LATIN) {
      return Character.isLetter(c);
    }
    return c > PUNCTUATION_TO ? c != IDEOGRAPHIC_SPACE : c < PUNCTUATION_FROM;
  }

  static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c);
  }

  static boolean isUpper(char c) {
    return c < END_OF_LATIN && Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < END_OF_LATIN && c >= 'a' && Character.isLowerCase(c);
  }

  /** Lower case for Latin, everything else as it is. */
  static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isUpper(word.charAt(i))) {
        return foldAll(word);
      }
    }
    return word;
  }

  private static String foldAll(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isUpper(c)) {
        folded.append(String.valueOf(c).toLowerCase(Locale.ROOT));
      } else {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
