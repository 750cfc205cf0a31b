package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place in the whole window where a list holds thousands of rows. */
@EnabledIfSystemProperty(named = "gia.pictures", matches = "all", disabledReason = "takes long")
class FullPlacesPicturesTest extends WindowTest {
  private static final int ROWS = 5_000;

  @TempDir private static Path folder;
  private final PlaceWindows windows = new PlaceWindows(folder);

  @Override
  protected Parent content() {
    return new StackPane();
  }

  private static OpenDatabase create(String name) {
    return OpenDatabase.create(
        folder.resolve(name), OpenDatabase.Content.NONE, new PlaceWindows(folder).surroundings());
  }

  @AfterEach
  void close() {
    act(windows::quit);
  }

  @ParameterizedTest
  @CsvSource({
    "3, theme, vol-themas",
    "4, membership, vol-werkgroep",
    "5, municipality, vol-gemeenten",
    "6, meeting, vol-overleg",
    "7, question, vol-helpdesk",
    "8, pledge, vol-kamer"
  })
  void aPlaceWithThousandsOfRowsIsSeenInTheWholeWindow(int place, String table, String picture) {
    Path file = folder.resolve(picture + ".db");
    try (OpenDatabase full = create(picture + ".db")) {
      ManyRows.fill(full.journal(), table, ROWS);
    }
    List<Integer> rows = new ArrayList<>();
    Screenshots.take(
        picture,
        texts -> {
          Parent root = windows.open(file, place, texts);
          rows.add(((TableView<?>) root.lookup(".table-view")).getItems().size());
          return root;
        });
    assertThat(rows).hasSize(4).containsOnly(ROWS);
  }
}
