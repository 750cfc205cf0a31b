package nl.gia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Background;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says around a screen, and how it shares its room. */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class ShellSaysTest extends WindowTest {
  @TempDir private Path folder;
  private final FakeSessions sessions = new FakeSessions();
  private Stage stage;
  private Shell shell;

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @Override
  public void start(Stage window) {
    stage = window;
    ShellContext context =
        new ShellContext(
            sessions,
            Background.immediate(new Faults()),
            new SettingsFile(folder),
            Clock.fixed(Instant.parse("2008-09-11T14:03:00Z"), ZoneOffset.UTC),
            Optional.empty(),
            (texts, start, chosen) -> new ChosenFile(),
            "1.0");
    shell = new Shell(context, Settings.FIRST.withColours(Settings.Colours.LIGHT), window);
    shell.show();
  }

  @Test
  void whereNothingIsToBeRedoneThatIsSaidWithoutARefusal() {
    open("a.db");
    push(KeyCode.CONTROL, KeyCode.Y);
    act(() -> shell.frame().orElseThrow().redo());
    assertThat(words()).contains("Er is niets om opnieuw te doen.");
    assertThat(refusalIsShown()).isFalse();
  }

  @Test
  void theKeyboardBeginsAtTheDatabaseThatWasOpenLast() {
    open("a.db");
    act(() -> shell.closeDatabase());
    assertThat(ask(() -> stage.getScene().getFocusOwner()))
        .isInstanceOfSatisfying(
            Button.class, button -> assertThat(button.getAccessibleText()).startsWith("a.db"));
  }

  @Test
  void keysStandBesideWhatTheyDo() {
    push(KeyCode.F1);
    assertThat(ask(() -> lookup(".keys-key").queryAll().size()))
        .isEqualTo(ask(() -> lookup(".keys-does").queryAll().size()))
        .isGreaterThan(20);
    push(KeyCode.ESCAPE);
  }

  @Test
  void aPlaceBeginsAtTheSameHeightWithMoreListsAndWithout() {
    open("a.db");
    act(() -> stage.getScene().getRoot().layout());
    double without = placeOf(".trail").getHeight();
    act(() -> lookup("#more-lists").query().setVisible(true));
    act(() -> stage.getScene().getRoot().layout());
    assertThat(placeOf(".trail").getHeight()).isEqualTo(without);
    assertThat(ask(() -> lookup("#more-lists").query().isManaged())).isTrue();
  }

  @Test
  void aRefusalGoesWithThePlaceThatIsLeft() {
    open("a.db");
    open("missing.db");
    assertThat(refusalIsShown()).isTrue();
    push(KeyCode.CONTROL, KeyCode.DIGIT4);
    assertThat(refusalIsShown()).isFalse();
  }

  @Test
  void aRefusalGoesWhenTheSameSucceeds() {
    Foot foot = ask(() -> new Foot(TEXTS));
    Region message = (Region) ((Parent) ask(() -> foot.around(new StackPane()))).lookup(".message");
    UserFailure failure = new UserFailure(ShellText.NOTHING_SAVED);
    act(() -> foot.refused(ShellText.OPENING, failure));
    act(() -> foot.succeeded(ShellText.COUNTING));
    assertThat(message.isVisible()).isTrue();
    act(() -> foot.succeeded(ShellText.OPENING));
    assertThat(message.isVisible()).isFalse();
  }

  private boolean refusalIsShown() {
    return ask(() -> stage.getScene().lookup(".message").isVisible());
  }

  @Test
  void aNoticeHasRoomOfItsOwn() {
    act(() -> stage.setHeight(820));
    open("copy.db");
    act(() -> stage.getScene().getRoot().layout());
    Bounds notice = placeOf(".notice");
    assertThat(notice.getHeight()).isPositive();
    assertThat(notice.getMinY()).isGreaterThanOrEqualTo(placeOf(".frame").getMaxY());
  }

  private Bounds placeOf(String part) {
    return ask(() -> {
      Node node = stage.getScene().lookup(part);
      return node.localToScene(node.getLayoutBounds());
    });
  }

  @Test
  void theSearchBoxGivesWayBeforeTheMenusDo() {
    double before = ask(() -> stage.getWidth());
    act(() -> shell.textSize(19));
    act(() -> stage.setWidth(1024));
    open("a.db");
    assertThat(
            ask(() ->
                lookup(".header .menu").queryAll().stream()
                    .map(Region.class::cast)
                    .allMatch(menu -> menu.getWidth() >= menu.prefWidth(-1))))
        .isTrue();
    assertThat(placeOf(".search-box").getMaxX()).isLessThanOrEqualTo(1024);
    assertThat(placeOf(".search-box").getWidth()).isGreaterThan(100);
    // The next test has the same window.
    act(() -> stage.setWidth(before));
  }

  @Test
  void theFootDoesNotSayThatAllIsSavedWhileTypedTextWaits() {
    open("a.db");
    assertThat(words()).contains("Alles is opgeslagen · Anna de Vries");
    open("typed.db");
    assertThat(words())
        .contains("Getypte tekst is bewaard, nog niet opgeslagen · Anna de Vries")
        .doesNotContain("Alles is opgeslagen · Anna de Vries");
    FakeSession session = sessions.opened.getLast();
    session.typed = false;
    act(session::change);
    assertThat(words()).contains("Opgeslagen 14:03 · Anna de Vries");
  }

  private void open(String file) {
    act(() -> shell.open(Path.of(file)));
  }

  private List<String> words() {
    return ask(
        () -> lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList());
  }
}
