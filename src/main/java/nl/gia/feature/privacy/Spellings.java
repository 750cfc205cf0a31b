package nl.gia.feature.privacy;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gia.journal.merge.FieldMerge;

/**
 * The ways in which a person is written in texts: names, addresses, numbers. Capitals, accents and
 * line breaks make no difference; a name within a longer word is another name.
 */
final class Spellings {
  private static final int SHORTEST = 2;

  private final Set<String> all;
  private final Optional<Pattern> pattern;

  private Spellings(Set<String> all) {
    this.all = all;
    pattern =
        all.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Pattern.compile(
                    all.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Spellings::pattern)
                        .collect(
                            Collectors.joining(
                                "|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** Of what was ever written; what is too short to be a name, or was erased, is none. */
  static Spellings of(Collection<String> written) {
    return new Spellings(
        written.stream()
            .map(String::strip)
            .filter(one -> one.length() >= SHORTEST && !one.equals(FieldMerge.BLANK))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  Set<String> all() {
    return all;
  }

  boolean isIn(String text) {
    return pattern.filter(one -> one.matcher(apart(text)).find()).isPresent();
  }

  /** The text with the pseudonym in the place of each. */
  String without(String text) {
    return pattern
        .map(one -> one.matcher(apart(text)).replaceAll(Matcher.quoteReplacement(FieldMerge.BLANK)))
        .map(replaced -> Normalizer.normalize(replaced, Normalizer.Form.NFC))
        .orElse(text);
  }

  /** The words around the first place where it is found, on one line. */
  String around(String text, int width) {
    String apart = apart(text);
    Optional<Matcher> found = pattern.map(one -> one.matcher(apart)).filter(Matcher::find);
    if (found.isEmpty()) {
      return "";
    }
    int from = Math.max(0, found.get().start() - width);
    int to = Math.min(apart.length(), found.get().end() + width);
    String part = Normalizer.normalize(apart.substring(from, to), Normalizer.Form.NFC);
    return (from > 0 ? "…" : "")
        + part.replaceAll("\\s+", " ").strip()
        + (to < apart.length() ? "…" : "");
  }

  private static String apart(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  /** Letters with any accents or none, words with any space between. */
  private static String pattern(String written) {
    StringBuilder made = new StringBuilder();
    apart(written)
        .codePoints()
        .forEach(letter -> {
          if (Character.isWhitespace(letter)) {
            made.append(made.toString().endsWith("\\s+") ? "" : "\\s+");
          } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
            made.append(Pattern.quote(Character.toString(letter))).append("\\p{M}*");
          }
        });
    return made.toString();
  }
}
