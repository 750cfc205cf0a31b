package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import nl.gia.shell.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place as the user meets it: in the whole window, with the example, as Wiring wires it. */
class PlacesPicturesTest extends WindowTest {
  @TempDir private static Path folder;
  private final PlaceWindows windows = new PlaceWindows(folder);

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @BeforeAll
  static void createExample() throws Exception {
    new PlaceWindows(folder).sessions().create(file(), Sessions.Content.EXAMPLE, TEXTS).close();
  }

  @AfterEach
  void close() {
    act(windows::quit);
  }

  @ParameterizedTest
  @CsvSource({
    "1, venster-overzicht",
    "2, venster-agenda",
    "3, venster-themas",
    "4, venster-werkgroep",
    "5, venster-gemeenten",
    "6, venster-overleg",
    "7, venster-helpdesk",
    "8, venster-kamer",
    "9, venster-rapportage",
    "10, venster-uitwisselen"
  })
  void aPlaceIsSeenInTheWholeWindow(int place, String picture) {
    assertThat(Screenshots.take(picture, texts -> windows.open(file(), place, texts)))
        .hasSize(Screenshots.each());
    assertThat(ask(windows::recent)).containsExactly(file());
  }

  @Test
  void aListBesideAPlaceIsSeenInTheWholeWindow() {
    assertThat(
            Screenshots.take(
                "meer-gemeenten",
                texts ->
                    windows.open(
                        file(),
                        5,
                        texts,
                        root ->
                            ((MenuButton) root.lookup("#more-lists"))
                                .getItems()
                                .getFirst()
                                .fire())))
        .hasSize(Screenshots.each());
  }

  private static Path file() {
    return folder.resolve("GIA-voorbeeld.db");
  }
}
