package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text for users stands in both languages, is used, and reads well with its arguments. */
class TextsTest {
  private static final Pattern LETTERS_APART =
      Pattern.compile("\"[^\"\\n]*\\p{L}{2} \\p{L}[^\"]*\"");

  private static final List<TextLine> LINES = TextLine.all();

  @Test
  void everyTextStandsInBothLanguages() {
    assertThat(LINES).isNotEmpty();
    assertThat(
            LINES.stream()
                .filter(line -> line.pattern().isEmpty())
                .map(line -> "add to " + line.file() + ":  " + line.key() + "=" + line.other()))
        .isEmpty();
  }

  @Test
  void everyLineBelongsToAText() {
    Set<String> known =
        LINES.stream().map(line -> line.file() + " " + line.key()).collect(Collectors.toSet());
    assertThat(
            TextLine.files().stream()
                .flatMap(file -> TextLine.keys(file).map(key -> file + " " + key))
                .filter(line -> !known.contains(line)))
        .as("lines that no text has")
        .isEmpty();
  }

  @Test
  void everyTextIsUsed() {
    Set<String> used =
        House.sources(House.MAIN).stream()
            .map(House::read)
            .flatMap(TextLine::namedIn)
            .collect(Collectors.toSet());
    assertThat(
            LINES.stream()
                .filter(line -> !line.lookedUpByName())
                .map(TextLine::named)
                .filter(name -> !used.contains(name))
                .distinct())
        .as("texts that nothing shows (a departure from \"unused texts\" when looked up by name)")
        .isEmpty();
  }

  @Test
  void everyPatternIsWellFormed() {
    assertThat(faults((line, pattern) -> TextPattern.fault(pattern))).isEmpty();
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    assertThat(
            faults((line, pattern) -> {
              Set<String> here = TextPattern.arguments(pattern);
              Set<String> there = TextPattern.arguments(line.other());
              return here.equals(there) || line.other().isEmpty()
                  ? Optional.empty()
                  : Optional.of("takes " + here + ", the other language " + there);
            }))
        .isEmpty();
  }

  @Test
  void countsReadWellForNoneOneAndMany() {
    assertThat(
            faults((line, pattern) ->
                TextPattern.plural(
                    line.dutch() ? pattern : line.other(), line.dutch() ? line.other() : pattern)))
        .isEmpty();
  }

  @Test
  void everyChoiceHasAWordForOne() {
    assertThat(
            faults((line, pattern) ->
                TextPattern.choices(pattern).stream()
                    .filter(choice -> !choice.matches(".*(^|[,|])1#.*"))
                    .findFirst()
                    .map(choice -> "has no 1# in " + choice)))
        .isEmpty();
  }

  @Test
  void screensHoldNoSentences() {
    Set<String> found = new TreeSet<>();
    for (Path file : House.sources(House.MAIN)) {
      String name = House.MAIN.relativize(file).toString();
      if (name.matches(".*(View|ViewModel|Pane|Cell|Dialog)\\.java|nl/gia/shell/.*")) {
        LETTERS_APART
            .matcher(House.read(file))
            .results()
            .forEach(match -> found.add(name + ": " + match.group()));
      }
    }
    assertThat(found).as("sentences that belong in resources/texts").isEmpty();
  }

  private List<String> faults(BiFunction<TextLine, String, Optional<String>> check) {
    List<String> found = new ArrayList<>();
    for (TextLine line : LINES) {
      if (!line.pattern().isEmpty()) {
        check
            .apply(line, line.pattern())
            .ifPresent(fault ->
                found.add(
                    "%s: %s=%s  %s".formatted(line.file(), line.key(), line.pattern(), fault)));
      }
    }
    return found;
  }
}
