package nl.gia.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
  private static final Path HOME = Path.of("/data/anna");

  @Test
  void linuxFollowsXdg() {
    assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/gia-secretariaat"));
  }

  @Test
  void linuxWithoutXdgUsesLocalShare() {
    assertThat(DataFolder.of("Linux", HOME, Map.of()))
        .isEqualTo(HOME.resolve(".local/share/gia-secretariaat"));
  }

  @Test
  void windowsUsesTheRoamingFolder() {
    assertThat(DataFolder.of("Windows 11", HOME, Map.of()))
        .isEqualTo(HOME.resolve("AppData/Roaming/GIA Secretariaat"));
  }

  @Test
  void macUsesApplicationSupport() {
    assertThat(DataFolder.of("Mac OS X", HOME, Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/GIA Secretariaat"));
  }
}
