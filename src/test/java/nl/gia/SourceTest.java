package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the repository's files must not hold, whatever they are. */
class SourceTest {
  private static final Set<String> TOP_LEVEL =
      Set.of("pom.xml", "src", "resources", "installer", "README.md", "target");

  private static final Pattern CATCHES_ALL =
      Pattern.compile("catch \\((final )?(Exception|RuntimeException|Throwable)\\b");

  private static final Pattern LEFT_OVER =
      Pattern.compile("\\b([T]ODO|[F]IXME|[X]XX)\\b|@([D]isabled|[I]gnore)\\b");

  /** A home folder of somebody, or a service on somebody's own machine. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "/[h]ome/[a-z]|/[U]sers/[a-zA-Z]|C:\\\\[U]sers\\\\|/[r]oot/|/[w]ork/|//[l]ocalhost|//[1]27\\.");

  @Test
  void topLevelHoldsNothingElse() throws IOException {
    try (Stream<Path> files = Files.list(House.ROOT)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("pom.xml")
          .allMatch(name -> name.startsWith(".") || TOP_LEVEL.contains(name));
    }
  }

  @Test
  void noFileNamesAMachine() {
    String folder = House.ROOT.getParent() + "/";
    assertThat(offenders(files(), MACHINE.asPredicate())).isEmpty();
    assertThat(offenders(files(), text -> folder.length() > 4 && text.contains(folder))).isEmpty();
  }

  @Test
  void nothingIsLeftForLater() {
    assertThat(offenders(files(), LEFT_OVER.asPredicate())).isEmpty();
  }

  @Test
  void faultsAreCaughtInOnePlace() {
    Predicate<String> catches = CATCHES_ALL.asPredicate();
    assertThat(offenders(House.sources(House.MAIN), catches))
        .filteredOn(file -> !file.contains("platform/task") && !file.contains("platform/problem"))
        .filteredOn(file -> !departs(file, "catch"))
        .as("files that catch all (a departure from \"catch\")")
        .isEmpty();
  }

  /** What users save goes through one door, which knows what must not be replaced. */
  @Test
  void filesAreReplacedInOnePlace() {
    Predicate<String> replaces = text -> text.contains("REPLACE_EXISTING");
    assertThat(offenders(House.sources(House.MAIN), replaces))
        .contains("src/main/java/nl/gia/platform/db/WholeFile.java")
        .filteredOn(file -> !file.endsWith("/WholeFile.java"))
        .filteredOn(file -> !departs(file, "replace"))
        .as("files that replace files (a departure from \"replace\")")
        .isEmpty();
  }

  private static boolean departs(String file, String rule) {
    return House.read(House.ROOT.resolve(file)).contains("from = \"" + rule + "\"");
  }

  private static List<String> offenders(List<Path> files, Predicate<String> offends) {
    assertThat(files).isNotEmpty();
    return files.stream()
        .filter(file -> offends.test(text(file)))
        .map(file -> House.ROOT.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  /** All files that the repository holds. */
  private static List<Path> files() {
    return Stream.of("pom.xml", "README.md", "src", "resources", "installer", ".ci", ".mvn")
        .map(House.ROOT::resolve)
        .filter(Files::exists)
        .flatMap(SourceTest::below)
        .toList();
  }

  private static Stream<Path> below(Path start) {
    try (Stream<Path> files = Files.walk(start)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as text; a picture becomes gibberish, in which a path would still be read. */
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
