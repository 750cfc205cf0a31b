package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import nl.gia.shell.Sessions;
import nl.gia.shell.Settings;
import nl.gia.shell.SettingsFile;
import nl.gia.shell.Shell;
import nl.gia.shell.ShellContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place as the user meets it: in the whole window, with the example, as Wiring wires it. */
class PlacesPicturesTest extends WindowTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2011-03-01T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private static Path folder;
  private final List<Shell> shells = new ArrayList<>();

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @BeforeAll
  static void createExample() throws Exception {
    sessions().create(file(), Sessions.Content.EXAMPLE, TEXTS).close();
  }

  @AfterEach
  void close() {
    act(() -> shells.forEach(Shell::quit));
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
    assertThat(Screenshots.take(picture, texts -> window(place, texts))).hasSize(8);
    assertThat(ask(() -> shells.getFirst().settings().recent())).containsExactly(file());
  }

  @Test
  void aListBesideAPlaceIsSeenInTheWholeWindow() {
    assertThat(
            Screenshots.take(
                "meer-gemeenten",
                texts ->
                    window(
                        5,
                        texts,
                        root ->
                            ((MenuButton) root.lookup("#more-lists"))
                                .getItems()
                                .getFirst()
                                .fire())))
        .hasSize(8);
  }

  private Parent window(int place, Texts texts) {
    return window(place, texts, root -> {});
  }

  private Parent window(int place, Texts texts, Consumer<Parent> further) {
    Stage stage = new Stage();
    Shell shell = new Shell(context(), Settings.FIRST.withLanguage(texts.locale()), stage);
    shells.add(shell);
    shell.show();
    shell.open(file());
    Parent root = stage.getScene().getRoot();
    root.applyCss();
    ((Button) root.lookup("#place-" + place)).fire();
    root.applyCss();
    further.accept(root);
    root.applyCss();
    if (root.lookup(".table-view") instanceof TableView<?> table) {
      table.getSelectionModel().select(1);
    }
    return root;
  }

  private ShellContext context() {
    return new ShellContext(
        sessions(),
        Background.immediate(new Faults()),
        new SettingsFile(folder),
        CLOCK,
        Optional.empty(),
        "1.0");
  }

  private static FileSessions sessions() {
    return new FileSessions(
        new OpenDatabase.Surroundings(
            folder.resolve("data"), "Anna de Vries", CLOCK, new SecureRandom()));
  }

  private static Path file() {
    return folder.resolve("GIA-voorbeeld.db");
  }
}
