package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The written rules of merging are for programs that are not this one, so they name every word. */
class MergeRulesTest {
  private static final Pattern SET = Pattern.compile("Set\\.of\\(([^;]*)\\);");
  private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");

  @Test
  void everyWordThatDecidesStandsOnThePage() {
    String page = House.read(House.ROOT.resolve("src/docs/merge-text.md"));
    List<String> words = Stream.of("Facts", "Sentences").flatMap(MergeRulesTest::words).toList();
    assertThat(words).hasSizeGreaterThan(350).allMatch(word -> page.contains("`" + word + "`"));
  }

  private static Stream<String> words(String name) {
    String source = House.read(House.MAIN.resolve("nl/gia/text/" + name + ".java"));
    return match(SET, source).flatMap(set -> match(WORD, set));
  }

  private static Stream<String> match(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
  }
}
