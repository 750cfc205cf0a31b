package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.gia.bundle.BundleText;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.Dump;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A secretary goes on with her work on a new laptop: both windows as they start, by the keyboard
 * alone, and what it came to in the two files.
 */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class NewLaptopTest extends WindowTest {
  private static final String MENU = "Nieuwe laptop en herstelsleutel…";

  @TempDir private Path folder;
  private PlaceWindows old;
  private PlaceWindows fresh;
  private Path oldFile;
  private Path freshFile;
  private Path card;
  private Path all;

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @BeforeEach
  void bothLaptops() throws Exception {
    old = laptop("oud", "Anna de Vries");
    fresh = laptop("nieuw", "adevries");
    oldFile = folder.resolve("oud.gia");
    freshFile = folder.resolve("nieuw.gia");
    card = folder.resolve("nieuw.kaart.json");
    all = folder.resolve("alles.gia.json.age");
    old.sessions().create(oldFile, nl.gia.shell.Sessions.Content.STARTER, TEXTS).close();
    try (OpenDatabase open = OpenDatabase.open(oldFile, old.surroundings())) {
      person(open, "Mia Voorbeeld");
    }
  }

  private PlaceWindows laptop(String name, String user) throws Exception {
    return new PlaceWindows(java.nio.file.Files.createDirectory(folder.resolve(name)), user);
  }

  private static void person(OpenDatabase open, String name) {
    open.journal()
        .write(
            Act.of("person.add"),
            tx -> tx.set("person", tx.create("person"), "name", Value.of(name)));
  }

  @AfterEach
  void quit() {
    act(old::quit);
    act(fresh::quit);
  }

  @Test
  void workGoesOnOnTheNewLaptopAndTheOldKeyIsWithdrawn() {
    Stage there = ask(fresh::start);
    makesADatabase(there);
    makesTheCard(there);
    act(fresh::quit);
    Stage here = ask(old::start);
    opens(here, old, oldFile);
    givesEverything(here);
    act(old::quit);
    there = ask(fresh::start);
    opens(there, fresh, freshFile);
    takesEverything(there);
    goesOn(there);
    act(fresh::quit);

    try (OpenDatabase before = OpenDatabase.open(oldFile, old.surroundings());
        OpenDatabase after = OpenDatabase.open(freshFile, fresh.surroundings())) {
      assertThat(after.database().<String>read(Dump::text)).contains("Mia Voorbeeld");
      assertThat(after.user()).isEqualTo("Anna de Vries");
      assertThat(after.peers().revoked()).containsExactly(before.own().identity().replica());
      assertThat(before.peers().trusts(after.own().identity().replica())).isTrue();
      whatTheOldKeyMakesLaterStaysOut(before, after);
      whatTheNewKeyMakesGoesIn(before, after);
    }
  }

  private void whatTheOldKeyMakesLaterStaysOut(OpenDatabase before, OpenDatabase after) {
    person(before, "Van een vinder");
    Path later = folder.resolve("later.gia.json");
    before.exchange().write(later, Optional.empty(), true);
    assertThatThrownBy(() -> after.exchange().take(later, Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure -> assertThat(failure.text()).isEqualTo(BundleText.REVOKED_SENDER));
  }

  private void whatTheNewKeyMakesGoesIn(OpenDatabase before, OpenDatabase after) {
    person(after, "Van de nieuwe laptop");
    Path news = folder.resolve("nieuws.gia.json");
    after.exchange().write(news, Optional.empty(), true);
    before.exchange().take(news, Progress.UNWATCHED);
    assertThat(before.database().<String>read(Dump::text)).contains("Van de nieuwe laptop");
  }

  private void makesADatabase(Stage window) {
    fresh.choose(freshFile);
    reach(window, node -> words(node).startsWith("Nieuwe database"));
    push(KeyCode.SPACE);
    assertThat(freshFile).exists();
  }

  private void makesTheCard(Stage window) {
    fresh.choose(card);
    menu(window);
    assertThat(focused(window)).isEqualTo("moving-card");
    push(KeyCode.SPACE);
    assertThat(card).exists();
  }

  private void opens(Stage window, PlaceWindows laptop, Path file) {
    laptop.choose(file);
    push(KeyCode.CONTROL, KeyCode.O);
    assertThat(ask(window::getTitle)).startsWith(file.getFileName().toString());
  }

  private void givesEverything(Stage window) {
    old.choose(card);
    menu(window);
    reach(window, node -> "moving-read".equals(node.getId()));
    push(KeyCode.SPACE);
    assertThat(seen(window)).contains("Dit kaartje zegt van adevries te zijn, met deze code:");
    assertThat(focused(window)).isEqualTo("moving-give");
    old.choose(all);
    push(KeyCode.SPACE);
    assertThat(all).exists();
  }

  private void takesEverything(Stage window) {
    fresh.choose(all);
    push(KeyCode.CONTROL, KeyCode.DIGIT0);
    reach(window, node -> "choose-file".equals(node.getId()));
    push(KeyCode.SPACE);
    reach(window, node -> "take-file".equals(node.getId()));
    push(KeyCode.SPACE);
    assertThat(seen(window)).contains("2 wijzigingen van Anna de Vries ingelezen.");
  }

  private void goesOn(Stage window) {
    menu(window);
    reach(window, node -> node.getStyleClass().contains("reference-field"));
    targetWindow(window).write("Anna");
    push(KeyCode.ENTER);
    reach(window, node -> "moving-take-over".equals(node.getId()));
    push(KeyCode.SPACE);
  }

  /** Opens the menu of files and goes down to the steps. */
  private void menu(Stage window) {
    push(KeyCode.F10);
    push(KeyCode.DOWN);
    for (int i = 0; i < 20 && !MENU.equals(focusedItem()); i++) {
      push(KeyCode.DOWN);
    }
    assertThat(focusedItem()).isEqualTo(MENU);
    push(KeyCode.ENTER);
    assertThat(seen(window)).contains("1. Op de nieuwe computer: een kaartje");
  }

  /** What the menu item says on which the keyboard is. */
  private String focusedItem() {
    return lookup(".menu-item").queryAll().stream()
        .filter(node -> node.isFocused())
        .flatMap(node -> Optional.ofNullable(node.getProperties().get(MenuItem.class)).stream())
        .map(item -> ((MenuItem) item).getText())
        .findFirst()
        .orElse("");
  }

  /** Goes on by Tab until the keyboard is there. */
  private void reach(Stage window, java.util.function.Predicate<Node> wanted) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < 80 && !isThere(window, wanted); i++) {
      passed.add(focused(window));
      push(KeyCode.TAB);
    }
    assertThat(isThere(window, wanted)).as("reached by Tab: " + passed).isTrue();
  }

  private boolean isThere(Stage window, java.util.function.Predicate<Node> wanted) {
    return ask(
        () -> Optional.ofNullable(window.getScene().getFocusOwner()).filter(wanted).isPresent());
  }

  private String focused(Stage window) {
    return ask(() ->
        Optional.ofNullable(window.getScene().getFocusOwner())
            .map(node -> String.valueOf(node.getId()))
            .orElse(""));
  }

  private static String words(Node node) {
    return node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
  }

  private Set<String> seen(Stage window) {
    return ask(() ->
        window.getScene().getRoot().lookupAll(".label").stream()
            .map(NewLaptopTest::words)
            .collect(Collectors.toSet()));
  }
}
