package nl.gia.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.gia.feature.Place;

/** Keys of an open database that stand beside those in the menus. */
final class Keys {
  private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

  Keys(Frame frame) {
    // Also in the menus, but those wait until it is known what can be undone: here every press
    // counts.
    actions.put(KeyCombination.valueOf("Shortcut+Z"), frame::undo);
    actions.put(KeyCombination.valueOf("Shortcut+Y"), frame::redo);
    actions.put(KeyCombination.valueOf("Shortcut+Shift+Z"), frame::redo);
    for (Place place : frame.places()) {
      actions.put(
          KeyCombination.valueOf("Shortcut+Numpad " + place.number() % 10),
          () -> frame.go(place.number()));
    }
  }

  void install(Node node) {
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    actions.forEach((keys, action) -> {
      if (!key.isConsumed() && keys.match(key)) {
        action.run();
        key.consume();
      }
    });
  }
}
