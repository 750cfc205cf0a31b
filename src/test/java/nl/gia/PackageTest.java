package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each package says what it is for, and takes null seriously. */
class PackageTest {
  private static final Pattern DESCRIBED =
      Pattern.compile("^/\\*\\*\\s*\\S[^@]{15,}[.!?]\\s*(\\*\\s*)*\\*/\\s*@NullMarked\\s+package ");

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
    List<Path> packages = packages(House.MAIN);
    assertThat(packages).isNotEmpty();
    assertThat(packages)
        .allSatisfy(folder ->
            assertThat(folder.resolve("package-info.java"))
                .exists()
                .satisfies(file -> assertThat(House.read(file)).containsPattern(DESCRIBED)));
  }

  @Test
  void testsLiveInThePackagesTheyTest() {
    List<Path> packages = packages(House.TESTS).stream().map(House.TESTS::relativize).toList();
    assertThat(packages).isNotEmpty();
    assertThat(packages)
        .allMatch(
            folder ->
                Files.isDirectory(House.MAIN.resolve(folder))
                    || Files.exists(House.TESTS.resolve(folder).resolve("package-info.java")),
            "is a package of the program, or null-marked by itself");
  }

  private static List<Path> packages(Path folder) {
    return House.sources(folder).stream().map(Path::getParent).distinct().toList();
  }
}
