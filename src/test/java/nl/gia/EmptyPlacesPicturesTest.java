package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place in the whole window of a database without any content. */
@EnabledIfSystemProperty(named = "gia.pictures", matches = "all", disabledReason = "takes long")
class EmptyPlacesPicturesTest extends WindowTest {
  @TempDir private static Path folder;
  private final PlaceWindows windows = new PlaceWindows(folder);

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @BeforeAll
  static void createEmpty() {
    OpenDatabase.create(file(), OpenDatabase.Content.NONE, new PlaceWindows(folder).surroundings())
        .close();
  }

  @AfterEach
  void close() {
    act(windows::quit);
  }

  @ParameterizedTest
  @CsvSource({
    "1, leeg-overzicht",
    "2, leeg-agenda",
    "3, leeg-themas",
    "4, leeg-werkgroep",
    "5, leeg-gemeenten",
    "6, leeg-overleg",
    "7, leeg-helpdesk",
    "8, leeg-kamer",
    "9, leeg-rapportage",
    "10, leeg-uitwisselen"
  })
  void anEmptyPlaceIsSeenInTheWholeWindow(int place, String picture) {
    assertThat(Screenshots.take(picture, texts -> windows.open(file(), place, texts)))
        .hasSize(Screenshots.each());
  }

  private static Path file() {
    return folder.resolve("GIA-leeg.db");
  }
}
