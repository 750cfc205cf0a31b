package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of earlier versions. That of the first had taken a bundle of a colleague with the second,
 * with a meeting and an attendance for which it had no tables.
 */
class VersionsTest {
  private static final Path KEPT = House.ROOT.resolve("src/test/resources/versions");

  /** Whose bundle of the first version it is. */
  private static final String FIRST = "S28P-91YX-AKJG-1C18-H13X";

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() throws IOException {
    terminal = new Terminal(folder);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(KEPT.resolve("1.gia.gz")))) {
      Files.copy(in, folder.resolve("een.gia"));
    }
  }

  @Test
  void fileOfTheFirstVersionOpensAndIsSound() {
    assertThat(terminal.runIn("een.gia", "check").code()).isZero();
  }

  @Test
  void fileOfTheFirstVersionHoldsWhatItHeld() {
    assertThat(terminal.runIn("een.gia", "list", "person").out()).contains("Voorbeeld Lid");
  }

  @Test
  void whatWaitedForItsTableIsShown() {
    assertThat(terminal.runIn("een.gia", "list", "attendance").out())
        .contains("Voorbeeld van een vergadering", "VNG", "Aanwezig");
  }

  @Test
  void tablesAreThoseThatTheLogGivesAnew() {
    String shown = terminal.runIn("een.gia", "dump").out();
    assertThat(terminal.runIn("een.gia", "rebuild").code()).isZero();
    assertThat(terminal.runIn("een.gia", "dump").out()).isEqualTo(shown);
  }

  @Test
  void bundleOfTheFirstVersionIsTaken() {
    assertThat(terminal.run("new").code()).isZero();
    assertThat(terminal.run("trust", FIRST).code()).isZero();
    assertThat(terminal.run("bundle", "take", KEPT.resolve("1.gia.json").toString()).err())
        .isEmpty();
    assertThat(terminal.run("list", "person").out()).contains("Voorbeeld Lid");
  }
}
