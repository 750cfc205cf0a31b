package nl.gia.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a change says in numbers, dates and names.
 *
 * @param all every fact in what was removed or added
 * @param gone facts that a rewritten unit no longer states
 * @param fresh facts that were not stated there before
 * @param subjects the words that tell what it is about
 * @param rewritten whether existing units got other facts
 */
record Facts(
    Set<String> all, Set<String> gone, Set<String> fresh, Set<String> subjects, boolean rewritten) {
  private static final int SHORTEST_SUBJECT = 5;
  private static final int SHORTEST_NAME = 2;

  /** Numbers, dates and denials in words. */
  private static final Set<String> IN_WORDS =
      Set.of(
          "nul",
          "één",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien",
          "twintig",
          "dertig",
          "veertig",
          "vijftig",
          "zestig",
          "zeventig",
          "tachtig",
          "negentig",
          "honderd",
          "duizend",
          "miljoen",
          "miljard",
          "half",
          "helft",
          "kwart",
          "eerste",
          "tweede",
          "derde",
          "vierde",
          "vijfde",
          "zesde",
          "zevende",
          "achtste",
          "negende",
          "tiende",
          "maandag",
          "dinsdag",
          "woensdag",
          "donderdag",
          "vrijdag",
          "zaterdag",
          "zondag",
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december",
          "voorjaar",
          "zomer",
          "najaar",
          "herfst",
          "winter",
          "vandaag",
          "morgen",
          "gisteren",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "twenty",
          "hundred",
          "thousand",
          "million",
          "first",
          "second",
          "third",
          "geen",
          "niet",
          "no",
          "not");

  /** Words that say nothing of the subject, and are no name where they start a sentence. */
  private static final Set<String> COMMON =
      Set.of(
          "aan",
          "achter",
          "alle",
          "als",
          "alleen",
          "andere",
          "anders",
          "bij",
          "binnen",
          "boven",
          "buiten",
          "daar",
          "daarbij",
          "daarmee",
          "daarnaast",
          "daarom",
          "daarvoor",
          "dan",
          "dat",
          "de",
          "deze",
          "die",
          "dit",
          "door",
          "dus",
          "echter",
          "een",
          "elk",
          "elke",
          "en",
          "er",
          "geheel",
          "haar",
          "had",
          "hebben",
          "heeft",
          "het",
          "hier",
          "hierbij",
          "hiervoor",
          "hij",
          "hoe",
          "hun",
          "ieder",
          "iedere",
          "in",
          "indien",
          "is",
          "kan",
          "krijgen",
          "krijgt",
          "kunnen",
          "maar",
          "maken",
          "meer",
          "met",
          "moet",
          "moeten",
          "na",
          "naar",
          "nadat",
          "nog",
          "nu",
          "of",
          "om",
          "omdat",
          "onder",
          "ons",
          "onze",
          "ook",
          "op",
          "over",
          "sinds",
          "te",
          "tegen",
          "tevens",
          "tijdens",
          "toen",
          "tot",
          "tussen",
          "uit",
          "vanaf",
          "van",
          "veel",
          "verder",
          "volgens",
          "voor",
          "voordat",
          "waar",
          "waarbij",
          "waarin",
          "wanneer",
          "want",
          "waren",
          "was",
          "wat",
          "we",
          "welke",
          "werd",
          "werden",
          "wie",
          "wij",
          "wil",
          "worden",
          "wordt",
          "zal",
          "ze",
          "zich",
          "zij",
          "zijn",
          "zo",
          "zoals",
          "zodat",
          "zonder",
          "zou",
          "zouden",
          "zullen",
          "the",
          "this",
          "that",
          "these",
          "those",
          "there",
          "their",
          "with",
          "which",
          "where",
          "will",
          "would",
          "should",
          "from",
          "have",
          "been",
          "about");

  static Facts of(Change change) {
    Set<String> subjects = new HashSet<>();
    Map<String, Integer> balance = new HashMap<>();
    read(change.removed(), -1, balance, subjects);
    read(change.added(), 1, balance, subjects);
    boolean rewrote = !change.removed().isEmpty() && !change.added().isEmpty();
    Set<String> gone = new HashSet<>();
    Set<String> fresh = new HashSet<>();
    balance.forEach((fact, count) -> {
      if (count > 0) {
        fresh.add(fact);
      } else if (count < 0 && rewrote) {
        gone.add(fact);
      }
    });
    boolean rewritten = rewrote && !(gone.isEmpty() && fresh.isEmpty());
    return new Facts(balance.keySet(), gone, fresh, subjects, rewritten);
  }

  /** Whether the facts of two changes may contradict each other once they stand in one text. */
  boolean clashesWith(Facts other) {
    if (meet(gone, other.fresh) || meet(fresh, other.gone)) {
      return true;
    }
    return rewritten && other.rewritten && (meet(all, other.all) || meet(subjects, other.subjects));
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static void read(
      List<String> units, int sign, Map<String, Integer> balance, Set<String> subjects) {
    for (String unit : units) {
      for (String word : words(unit)) {
        String folded = Letters.fold(word);
        if (isFact(word, folded)) {
          balance.merge(folded, sign, Integer::sum);
        }
        if (folded.length() >= SHORTEST_SUBJECT && !COMMON.contains(folded)) {
          subjects.add(folded);
        }
      }
    }
  }

  private static boolean isFact(String word, String folded) {
    if (IN_WORDS.contains(folded) || word.chars().anyMatch(c -> Letters.isDigit((char) c))) {
      return true;
    }
    return word.length() >= SHORTEST_NAME && !word.equals(folded) && !COMMON.contains(folded);
  }

  /** Words with the points, colons, commas and dashes inside them, as in 10:00 and 1-2-2010. */
  private static List<String> words(String unit) {
    Pieces pieces = Pieces.words(unit);
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      int start = pieces.start(i);
      int last = i;
      while (last + 2 < pieces.size() && isJoined(pieces, last)) {
        last += 2;
      }
      words.add(unit.substring(start, pieces.end(last)));
      i = last + 1;
    }
    return words;
  }

  private static boolean isJoined(Pieces pieces, int word) {
    return pieces.end(word) == pieces.start(word + 1)
        && pieces.end(word + 1) == pieces.start(word + 2)
        && Letters.isWordPart(pieces.text().charAt(pieces.start(word)))
        && Letters.isWordPart(pieces.text().charAt(pieces.start(word + 2)))
        && ".:,/-'\u2019".indexOf(pieces.text().charAt(pieces.start(word + 1))) >= 0;
  }
}
