package nl.gia.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder.
class SettingsFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsKeptIsReadAgain() {
    Settings settings =
        new Settings(
                Texts.ENGLISH,
                Settings.Colours.DARK,
                18,
                Optional.of(folder.resolve("bestanden")),
                List.of(),
                Optional.of(new Settings.Place(10, -20, 1200, 800, true)))
            .opened(folder.resolve("Súdwest \\ = Fryslân.db"));
    new SettingsFile(folder).write(settings);
    Settings read = new SettingsFile(folder).read();
    assertThat(read.withLanguage(Texts.ENGLISH)).isEqualTo(settings);
    assertThat(read.language().getLanguage()).isEqualTo("en");
  }

  @Test
  void missingFileGivesTheFirstSettings() {
    assertThat(new SettingsFile(folder.resolve("none")).read().textSize())
        .isEqualTo(Settings.FIRST.textSize());
  }

  @Test
  void nonsenseInTheFileGivesTheFirstSettings() throws IOException {
    Files.writeString(
        folder.resolve("settings.properties"), "text_size=huge\ncolours=\\uZZZZ\nwindow.x=NaN");
    assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    new SettingsFile(folder).write(Settings.FIRST);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("settings.properties"));
    }
  }

  @Test
  void folderThatIsAFileIsRefusedInWords() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "");
    assertThatThrownBy(() -> new SettingsFile(file).write(Settings.FIRST))
        .isInstanceOf(UserFailure.class);
  }

  @Test
  void fileOpenedAgainComesFirstOnce() {
    Settings settings = Settings.FIRST.opened(Path.of("/a")).opened(Path.of("/b"));
    assertThat(settings.opened(Path.of("/a")).recent())
        .containsExactly(Path.of("/a").toAbsolutePath(), Path.of("/b").toAbsolutePath());
  }

  @Test
  void eightFilesAreRemembered() {
    Settings settings =
        IntStream.range(0, 20)
            .mapToObj(i -> Path.of("/" + i))
            .reduce(Settings.FIRST, Settings::opened, (one, two) -> two);
    assertThat(settings.recent()).hasSize(8);
  }
}
