package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.gia.feature.ActNames;
import nl.gia.journal.entry.Act;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every act that users can undo has words, in both languages. */
class ActsTest {
  /** Acts by their whole code, and verbs that stand behind the table of any kind. */
  private static final Pattern CODES =
      Pattern.compile(
          "Act\\.of\\(\\s*\"([a-z_]+\\.[a-z_]+)\""
              + "|(?:act|edit)\\((?:call, )?\"([a-z]+)\""
              + "|table\\(\\) \\+ \"\\.([a-z]+)\"");

  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (Path file : House.sources(House.MAIN)) {
      String source = House.read(file);
      // Starter and example are written by a replica of their own, and are nobody's to undo.
      if (source.contains("Act") && !file.toString().contains("settings")) {
        CODES.matcher(source).results().map(ActsTest::code).forEach(codes::add);
      }
    }
    return codes;
  }

  private static String code(MatchResult found) {
    return found.group(1) != null
        ? found.group(1)
        : "organisation." + (found.group(2) != null ? found.group(2) : found.group(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyActHasWords(String language) {
    Texts texts = new Texts("en".equals(language) ? Texts.ENGLISH : Texts.DUTCH);
    ActNames names = new ActNames(Wiring.kinds(), texts);

    assertThat(codes())
        .contains("organisation.add", "organisation.remove", "edition.adopt", "bundle.take")
        .filteredOn(code -> !names.knows(Act.of(code)))
        .as("acts without words: add the verb to ActText, and to act.properties and its English")
        .isEmpty();
    assertThat(Wiring.kinds().lists())
        .isNotEmpty()
        .allMatch(list -> names.knows(Act.of(list.name() + ".import")));
  }
}
