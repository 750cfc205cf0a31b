package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.journal.entry.Act;
import nl.gia.platform.ui.WindowTest;

/** A way through the whole window, from how the program starts, by the keyboard alone. */
abstract class WindowJourney extends WindowTest {
  @Override
  protected final Parent content() {
    return new StackPane();
  }

  /** Adds a row as one does elsewhere; its id. */
  static String add(OpenDatabase open, String table, Map<String, String> typed) {
    List<Outcome> outcome = new ArrayList<>();
    open.journal()
        .write(
            Act.of(table + ".add"),
            tx -> outcome.add(new Rows(Wiring.kinds()).add(tx, table, typed)));
    return Outcome.orFailure(outcome.getFirst());
  }

  /** Opens a file in a window that was just started. */
  final Stage start(PlaceWindows windows, Path file) {
    Stage window = ask(windows::start);
    windows.choose(file);
    push(KeyCode.CONTROL, KeyCode.O);
    assertThat(ask(window::getTitle)).startsWith(String.valueOf(file.getFileName()));
    return window;
  }

  /** Goes down the menu of files to this line, and does it. */
  final void menu(String wanted) {
    push(KeyCode.F10);
    push(KeyCode.DOWN);
    down(wanted);
  }

  /** Goes down an open menu to this line, and does it. */
  final void down(String wanted) {
    for (int i = 0; i < 30 && !wanted.equals(inMenu()); i++) {
      push(KeyCode.DOWN);
    }
    assertThat(inMenu()).isEqualTo(wanted);
    push(KeyCode.ENTER);
  }

  /** What the line of a menu says on which the keyboard is. */
  private String inMenu() {
    return ask(() ->
        lookup(".menu-item").queryAll().stream()
            .filter(Node::isFocused)
            .flatMap(node -> Optional.ofNullable(node.getProperties().get(MenuItem.class)).stream())
            .map(item -> ((MenuItem) item).getText())
            .findFirst()
            .orElse(""));
  }

  /** Goes on by Tab until the keyboard is at what has this id. */
  final void reach(Stage window, String id) {
    reach(window, node -> id.equals(node.getId()));
  }

  final void reach(Stage window, Predicate<Node> wanted) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < 80 && !isThere(window, wanted); i++) {
      passed.add(focused(window));
      push(KeyCode.TAB);
    }
    assertThat(isThere(window, wanted)).as("reached by Tab: " + passed).isTrue();
  }

  private static boolean isThere(Stage window, Predicate<Node> wanted) {
    return ask(
        () -> Optional.ofNullable(window.getScene().getFocusOwner()).filter(wanted).isPresent());
  }

  /** The id of what the keyboard is at. */
  static String focused(Stage window) {
    return ask(() ->
        Optional.ofNullable(window.getScene().getFocusOwner())
            .map(node -> String.valueOf(node.getId()))
            .orElse(""));
  }

  /** Types into what the keyboard is at. */
  final void type(Stage window, String words) {
    targetWindow(window).write(words);
  }

  static String words(Node node) {
    return node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
  }

  /** All sentences that are seen. */
  static Set<String> seen(Stage window) {
    return ask(() ->
        window.getScene().getRoot().lookupAll(".label").stream()
            .map(WindowJourney::words)
            .collect(Collectors.toSet()));
  }
}
