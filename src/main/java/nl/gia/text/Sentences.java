package nl.gia.text;

import java.util.Set;

/**
 * Where a Dutch sentence ends. In doubt it goes on: a sentence too long costs a needless conflict,
 * one cut in two could let two changes of one sentence merge.
 */
final class Sentences {
  /** Abbreviations after which the sentence goes on, whatever follows; without the last point. */
  private static final Set<String> OPEN =
      Set.of(
          "a.h.w", "a.u.b", "aanh", "aant", "afb", "afd", "afz", "alg", "art", "artt", "bc", "bijl",
          "bijv", "blz", "b.v", "bv", "ca", "cf", "col", "conf", "d.d", "d.i", "d.m.v", "d.w.z",
          "dd", "dhr", "dr", "drs", "ds", "e.v", "fa", "fam", "fig", "gem", "hfdst", "hfst",
          "hoofdst", "i.c.m", "i.e", "i.h.a", "i.h.b", "i.o.m", "i.p.v", "i.s.m", "i.t.t", "i.v.m",
          "ing", "inz", "ir", "jhr", "kol", "lic", "m.a.w", "m.b.t", "m.b.v", "m.i", "m.i.v",
          "m.m.v", "m.n", "max", "mej", "mevr", "min", "mln", "mr", "mrd", "mw", "n.a.v", "nl",
          "no", "nr", "nrs", "o.a", "o.b.v", "o.g.v", "o.l.v", "o.m", "o.v.v", "onderd", "p", "pag",
          "par", "plm", "pp", "prof", "red", "resp", "s.v.p", "sen", "sg", "stb", "stcrt", "st",
          "t.a.v", "t.b.v", "t.g.v", "t.o.v", "t.w.v", "t/m", "tab", "tel", "temp", "t.w", "u.d",
          "v.a", "verg", "vgl", "vlg", "vnl", "vs", "w.o", "wrsch", "z.g.a.n", "z.i", "zgn");

  /** Abbreviations that often end a sentence: they do where a capital follows. */
  private static final Set<String> CLOSING =
      Set.of(
          "a.s", "c.a", "c.q", "c.s", "e.a", "e.d", "e.e.a", "e.o", "enz", "etc", "i.d", "i.o",
          "jl", "l.g", "m.m", "n.v.t", "o.i.d", "p.j", "p.m", "p.w", "s.s.t.t");

  private Sentences() {}

  /** The end of the sentence that starts at {@code from}, at most {@code limit}. */
  static int end(String text, int from, int limit) {
    int at = from;
    while (at < limit) {
      char c = text.charAt(at);
      if (!isTerminator(c)) {
        at++;
        continue;
      }
      int first = at;
      while (at < limit && (isTerminator(text.charAt(at)) || isCloser(text.charAt(at)))) {
        at++;
      }
      if (at == limit || (Letters.isSpace(text.charAt(at)) && ends(text, from, first, at, limit))) {
        return at;
      }
    }
    return limit;
  }

  private static boolean isTerminator(char c) {
    return c <= '?' ? c == '.' || c == '!' || c == '?' : c == '\u2026';
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case ')', ']', '"', '\'', '\u2019', '\u201D', '\u00BB', '*', '_' -> true;
      default -> false;
    };
  }

  private static boolean isOpener(char c) {
    return switch (c) {
      case '(', '[', '"', '\'', '\u2018', '\u2019', '\u201C', '\u201E', '\u00AB', '*', '_', '\\' ->
          true;
      default -> false;
    };
  }

  private static boolean ends(String text, int from, int point, int after, int limit) {
    int next = after;
    while (next < limit && Letters.isSpace(text.charAt(next))) {
      next++;
    }
    int letter = next;
    while (letter < limit && isOpener(text.charAt(letter))) {
      letter++;
    }
    if (letter == limit) {
      return false;
    }
    char start = text.charAt(letter);
    if (Letters.isLower(start) && !(letter > next && isElision(text, letter, limit))) {
      return false;
    }
    boolean single =
        text.charAt(point) == '.' && (after == point + 1 || isCloser(text.charAt(point + 1)));
    return !single || endsAfter(text, from, point, start);
  }

  /** The start of "'s Avonds" or "'t Is": a small letter, yet the start of a sentence. */
  private static boolean isElision(String text, int letter, int limit) {
    char mark = text.charAt(letter - 1);
    if (mark != '\'' && mark != '\u2019') {
      return false;
    }
    return letter + 2 < limit
        && !Letters.isLetter(text.charAt(letter + 1))
        && Letters.isUpper(text.charAt(letter + 2));
  }

  /** Whether the word before a single point can be the last of its sentence. */
  private static boolean endsAfter(String text, int from, int point, char next) {
    int start = point;
    while (start > from && !endsWord(text.charAt(start - 1))) {
      start--;
    }
    String word = Letters.fold(text.substring(start, point));
    if (CLOSING.contains(word)) {
      return Letters.isUpper(next);
    }
    if (OPEN.contains(word) || isInitials(word)) {
      return false;
    }
    return !(Letters.isDigit(next) && isNumber(word));
  }

  private static boolean endsWord(char c) {
    return Letters.isSpace(c) || (isOpener(c) && c != '\u2019' && c != '\'');
  }

  /** Single letters with points between: the initials of a person, or an unknown abbreviation. */
  private static boolean isInitials(String word) {
    if (word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Letters.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
