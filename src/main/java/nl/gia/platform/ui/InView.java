package nl.gia.platform.ui;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what has the keyboard in view. A scroll pane itself follows the Tab key only, and not what
 * the program gives the keyboard to.
 */
final class InView {
  /** What stays in view around it, above for its label. */
  private static final double MARGIN = 48;

  /** What is in view below it, for what a field lists under itself. */
  private static final double BELOW = 4 * MARGIN;

  private final ScrollPane pane;
  private Subscription following = Subscription.EMPTY;
  private boolean moved;
  private boolean pointed;

  private InView(ScrollPane pane) {
    this.pane = pane;
  }

  static void follow(ScrollPane pane) {
    InView view = new InView(pane);
    pane.sceneProperty().subscribe(view::in);
  }

  private void in(@Nullable Scene scene) {
    following.unsubscribe();
    following = scene == null ? Subscription.EMPTY : follow(scene);
  }

  private Subscription follow(Scene scene) {
    // What was just made has a place only after it was laid out.
    Runnable laidOut =
        () -> {
          if (moved) {
            moved = false;
            show(scene.getFocusOwner());
          }
        };
    EventHandler<MouseEvent> pressed = _ -> pointed = true;
    EventHandler<KeyEvent> typed = _ -> pointed = false;
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, typed);
    scene.addPostLayoutPulseListener(laidOut);
    return scene
        .focusOwnerProperty()
        .subscribe(_ -> {
          moved = true;
          Platform.requestNextPulse();
        })
        .and(() -> {
          scene.removePostLayoutPulseListener(laidOut);
          scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
          scene.removeEventFilter(KeyEvent.KEY_PRESSED, typed);
        });
  }

  private void show(@Nullable Node focused) {
    if (focused == null || !isWithin(focused)) {
      return;
    }
    Node content = pane.getContent();
    double height = pane.getViewportBounds().getHeight();
    double beyond = content.getLayoutBounds().getHeight() - height;
    Bounds place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double top = beyond * pane.getVvalue();
    double least = place.getMaxY() + BELOW - height;
    double most = place.getMinY() - MARGIN;
    // What is seen in part may be under the mouse, and must not move away from it.
    boolean unseen =
        pointed
            ? place.getMaxY() <= top || place.getMinY() >= top + height
            : place.getMinY() < top || place.getMaxY() > top + height;
    if (beyond > 0 && unseen) {
      pane.setVvalue(Math.clamp(Math.min(most, Math.max(least, top)) / beyond, 0, 1));
    }
  }

  private boolean isWithin(Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node.equals(pane.getContent())) {
        return true;
      }
    }
    return false;
  }
}
