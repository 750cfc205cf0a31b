package nl.gia.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** The words of a text as the index compares them. One is for one thread: its stemmer has state. */
final class DutchWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.DUTCH);

  /** Finds the words of a text one by one. */
  static Matcher in(String text) {
    return WORD.matcher(text);
  }

  /** A word without its accents and capitals. */
  static String folded(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
    return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The stem of a folded word: what its singular, plural and other forms share. */
  String stem(String folded) {
    return stemmer.stem(folded).toString();
  }

  /** The stems of all words of a text, in their order. */
  String stems(String text) {
    StringBuilder stems = new StringBuilder(text.length());
    for (Matcher word = in(text); word.find(); ) {
      stems.append(stem(folded(word.group()))).append(' ');
    }
    return stems.toString();
  }
}
