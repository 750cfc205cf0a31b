package nl.gia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class SettingsPaneTest extends WindowTest {
  private final FakeSessions sessions = new FakeSessions();
  @TempDir private Path folder;
  private Stage stage;
  private Shell shell;

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @Override
  public void start(Stage window) {
    stage = window;
    shell = shell(window, Settings.FIRST.withColours(Settings.Colours.LIGHT));
    shell.show();
  }

  private Shell shell(Stage window, Settings settings) {
    ShellContext context =
        new ShellContext(
            sessions,
            Background.immediate(new Faults()),
            new SettingsFile(folder),
            Clock.systemUTC(),
            Optional.empty(),
            (texts, start, chosen) -> new ChosenFile(),
            "1.0");
    return new Shell(context, settings, window);
  }

  @Test
  void controlCommaOpensThemAndEscapeReturnsToTheStartScreen() {
    comma();
    assertThat(find("#settings")).isPresent();
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(find("#settings")).isEmpty();
    assertThat(find(".start")).isPresent();
  }

  @Test
  void escapeReturnsToThePlaceOneCameFrom() {
    act(() -> shell.open(Path.of("a.db")));
    press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
    comma();
    assertThat(trail()).isEqualTo("Instellingen");
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(trail()).isEqualTo("Werkgroep");
  }

  @Test
  void theKeyboardBeginsAtTheNameAndWhatIsTypedBecomesTheName() {
    act(() -> shell.open(Path.of("a.db")));
    comma();
    act(() -> ((TextField) focused()).setText("Anna Jansen"));
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(sessions.opened.getFirst().calls).containsExactly("rename Anna Jansen");
  }

  @Test
  void whatWillNotDoIsSaidAtTheName() {
    act(() -> shell.open(Path.of("a.db")));
    comma();
    act(() -> ((TextField) focused()).clear());
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(ask(() -> ((Label) stage.getScene().lookup(".field-problem")).getText()))
        .isNotEmpty();
  }

  @Test
  void anotherLanguageHoldsAtOnceAndTheKeyboardStaysAtIt() {
    comma();
    act(() -> ((RadioButton) find("#language-en").orElseThrow()).fire());
    assertThat(shell.settings().language().getLanguage()).isEqualTo("en");
    assertThat(ask(() -> ((Label) stage.getScene().lookup(".form-heading")).getText()))
        .isEqualTo("Language and looks");
    act(() -> find("#text-size-18").orElseThrow().requestFocus());
    act(() -> ((RadioButton) find("#text-size-18").orElseThrow()).fire());
    assertThat(shell.settings().textSize()).isEqualTo(18);
    assertThat(ask(() -> focused().getId())).isEqualTo("text-size-18");
  }

  @Test
  void aFolderIsKeptUntilItIsSetFree() throws Exception {
    Path files = Files.createDirectory(folder.resolve("bestanden"));
    comma();
    act(() -> shell.folder(Optional.of(files)));
    assertThat(new SettingsFile(folder).read().folder()).contains(files);
    act(() -> ((Button) find("#settings-free").orElseThrow()).fire());
    assertThat(new SettingsFile(folder).read().folder()).isEmpty();
  }

  @Test
  void pictures() {
    assertThat(Screenshots.take("instellingen", texts -> picture(texts, true)))
        .hasSize(Screenshots.each());
    assertThat(Screenshots.take("instellingen-start", texts -> picture(texts, false)))
        .hasSize(Screenshots.each());
  }

  private Parent picture(Texts texts, boolean open) {
    Stage other = new Stage();
    Shell pictured =
        shell(
            other,
            Settings.FIRST
                .withLanguage(texts.locale())
                .withFolder(Optional.of(Path.of("/data/anna/Documenten"))));
    pictured.show();
    if (open) {
      pictured.open(Path.of("GIA.db"));
    }
    pictured.openSettings();
    return other.getScene().getRoot();
  }

  private void comma() {
    press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
  }

  private Optional<Node> find(String selector) {
    return ask(() -> Optional.ofNullable(stage.getScene().lookup(selector)));
  }

  private Node focused() {
    return ask(() -> stage.getScene().getFocusOwner());
  }

  private String trail() {
    return ask(() -> ((Label) stage.getScene().lookup(".trail-here")).getText());
  }
}
