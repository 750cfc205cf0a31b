package nl.gia.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for: words that must all be there, in any of their forms, and between quotes
 * words that must stand together just so. The last word may still be growing.
 */
final class Question {
  /** What is typed beyond this finds nothing more, and must not keep anybody waiting. */
  private static final int LONGEST = 1_000;

  private static final int MOST_TERMS = 24;

  /** A word, or the words of a phrase; open is one that may go on. */
  private record Term(List<String> words, boolean phrase, boolean open) {}

  private final DutchWords dutch = new DutchWords();
  private final List<Term> terms;

  /** The stems of the words that stand by themselves. */
  private final Map<Term, String> stems = new HashMap<>();

  private Question(List<Term> terms) {
    this.terms = terms;
    terms.stream()
        .filter(term -> !term.phrase())
        .forEach(term -> stems.put(term, dutch.stem(term.words().getFirst())));
  }

  static Question of(String typed) {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    List<Term> terms = new ArrayList<>();
    String[] parts = text.split("\"", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean open = i == parts.length - 1 && parts[i].equals(parts[i].stripTrailing());
      add(terms, words(parts[i]), i % 2 == 1, open);
    }
    return new Question(terms.stream().limit(MOST_TERMS).toList());
  }

  private static void add(List<Term> terms, List<String> words, boolean phrase, boolean open) {
    if (phrase && !words.isEmpty()) {
      terms.add(new Term(words, true, open));
    } else {
      for (int i = 0; i < words.size(); i++) {
        terms.add(new Term(List.of(words.get(i)), false, open && i == words.size() - 1));
      }
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher word = DutchWords.in(text); word.find(); ) {
      String folded = DutchWords.folded(word.group());
      if (!folded.isEmpty()) {
        words.add(folded);
      }
    }
    return words;
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** The same in the language of SQLite's index; only letters and digits of what was typed. */
  String match() {
    return terms.stream().map(this::match).collect(Collectors.joining(" AND "));
  }

  /**
   * The same for whoever cannot wait: a word that is still growing is one of the few that begin so,
   * since to gather all takes the index longer the more rows have one.
   */
  String atOnce(Function<String, List<String>> beginning) {
    return terms.stream()
        .map(term ->
            term.open() && !term.phrase()
                ? anyOf(term, beginning.apply(term.words().getFirst()))
                : match(term))
        .collect(Collectors.joining(" AND "));
  }

  private String anyOf(Term term, List<String> words) {
    return Stream.concat(Stream.of(stems.get(term)), words.stream())
        .map(word -> '"' + word + '"')
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private String match(Term term) {
    String plain =
        "{title text} : \"" + String.join(" ", term.words()) + "\"" + (term.open() ? " *" : "");
    return term.phrase()
        ? "(" + plain + ")"
        : "(" + plain + " OR {title_stems text_stems} : \"" + stems.get(term) + "\")";
  }

  /** Whether a word of a text is one that was looked for. */
  boolean isFound(String word) {
    String folded = DutchWords.folded(word);
    return terms.stream().anyMatch(term -> isFound(term, folded));
  }

  private boolean isFound(Term term, String folded) {
    if (term.words().contains(folded)
        || (term.open() && folded.startsWith(term.words().getLast()))) {
      return true;
    }
    String stem = stems.get(term);
    // A stem begins as its word does, so that most words need none.
    return stem != null && folded.regionMatches(0, stem, 0, 1) && dutch.stem(folded).equals(stem);
  }
}
