package nl.gia.platform.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/** Files that are dragged to a part of a screen, or pasted there. */
public record FileDrop(BooleanSupplier takes, Consumer<List<Path>> taken) {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

  /** Takes what is dropped on this node, and what is pasted while the keyboard is in it. */
  public void on(Node node) {
    node.addEventHandler(DragEvent.DRAG_OVER, drag -> over(node, drag));
    node.addEventHandler(DragEvent.DRAG_EXITED, drag -> node.pseudoClassStateChanged(OVER, false));
    node.addEventHandler(DragEvent.DRAG_DROPPED, drop -> dropped(node, drop));
    // A filter, because a field of text takes this key for itself, and files are no text.
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void over(Node node, DragEvent drag) {
    if (drag.getDragboard().hasFiles() && takes.getAsBoolean()) {
      drag.acceptTransferModes(TransferMode.COPY);
      node.pseudoClassStateChanged(OVER, true);
      drag.consume();
    }
  }

  private void dropped(Node node, DragEvent drop) {
    node.pseudoClassStateChanged(OVER, false);
    if (drop.getDragboard().hasFiles() && takes.getAsBoolean()) {
      drop.setDropCompleted(true);
      drop.consume();
      taken.accept(paths(drop.getDragboard()));
    }
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() && !key.isShiftDown() && key.getCode() == KeyCode.V) {
      Clipboard clipboard = Clipboard.getSystemClipboard();
      if (clipboard.hasFiles() && takes.getAsBoolean()) {
        key.consume();
        taken.accept(paths(clipboard));
      }
    }
  }

  private static List<Path> paths(Clipboard board) {
    return board.getFiles().stream().map(File::toPath).toList();
  }
}
