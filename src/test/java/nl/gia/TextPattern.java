package nl.gia;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What can be said of the pattern of a text without filling it in. */
final class TextPattern {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
  private static final Pattern BY_BRACKETS = Pattern.compile("\\p{L}\\((s|es|n|en|'s)\\)");

  /** Something counted: an argument, at most one word between, and a word that may be a plural. */
  private static final String COUNTED =
      "\\{(\\d+)(?:,number[^}]*)?\\}(?: [\\p{L}-]+)? ([\\p{L}']+)";

  private static final Pattern MANY_ENGLISH = Pattern.compile(COUNTED + "(?<=[a-rt-z]s)\\b");
  private static final Pattern MANY_DUTCH = Pattern.compile(COUNTED + "(?<=en|'s|[elr]s)\\b");

  private static final Set<String> NO_NOUNS =
      Set.of("is", "was", "has", "does", "als", "dus", "een", "en", "geen", "hebben", "worden");

  private TextPattern() {}

  /** Why the pattern cannot be used, if it cannot. */
  static Optional<String> fault(String pattern) {
    try {
      new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(new Object[0]);
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
    if (pattern.contains("''")) {
      return Optional.of("shows two apostrophes; write one");
    }
    return BY_BRACKETS.matcher(pattern).find()
        ? Optional.of("makes a plural with brackets; write {0,choice,1#...|1<...}")
        : Optional.empty();
  }

  /** The numbers of the arguments, also of those inside a choice. */
  static Set<String> arguments(String pattern) {
    Set<String> found = new TreeSet<>();
    ARGUMENT.matcher(pattern).results().forEach(match -> found.add(match.group(1)));
    return found;
  }

  /** The choices of the pattern, each with what is inside it. */
  static List<String> choices(String pattern) {
    List<String> found = new ArrayList<>();
    int at = pattern.indexOf(",choice,");
    while (at >= 0) {
      found.add(pattern.substring(at + ",choice,".length(), end(pattern, at)));
      at = pattern.indexOf(",choice,", at + 1);
    }
    return found;
  }

  /**
   * What both languages count without a word for one. A name before a verb looks alike in one
   * language ("{0} belongs", "{0} hebben"), hardly ever in both.
   */
  static Optional<String> plural(String dutch, String english) {
    Set<String> counted = counted(MANY_DUTCH, dutch);
    counted.retainAll(counted(MANY_ENGLISH, english));
    return counted.stream()
        .findFirst()
        .map(number -> "counts; write {" + number + ",choice,0#...|1#...|1<{" + number + "} ...}");
  }

  private static Set<String> counted(Pattern many, String pattern) {
    Set<String> found = new TreeSet<>();
    many.matcher(withoutChoices(pattern))
        .results()
        .filter(match -> !NO_NOUNS.contains(match.group(2)))
        .map((MatchResult match) -> match.group(1))
        .forEach(found::add);
    return found;
  }

  private static String withoutChoices(String pattern) {
    String rest = pattern;
    int at = rest.indexOf(",choice,");
    while (at >= 0) {
      rest = rest.substring(0, rest.lastIndexOf('{', at)) + rest.substring(end(rest, at) + 1);
      at = rest.indexOf(",choice,");
    }
    return rest;
  }

  /** Where the argument that began before this point ends. */
  private static int end(String pattern, int from) {
    int depth = 1;
    int at = from;
    while (at < pattern.length() && depth > 0) {
      char letter = pattern.charAt(at);
      depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
      at++;
    }
    return at - 1;
  }
}
