package nl.gia.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import nl.gia.platform.text.Texts;
import nl.gia.shell.SearchViewModel.Line;

/** The one box by which rows of all kinds are found, with what was found below it. */
final class SearchPane extends TextField {
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

  private final SearchViewModel model;
  private final Runnable leaving;
  private final ListView<Line> found;
  private final Popup popup = new Popup();

  /**
   * @param leaving gives the keyboard back to the screen in view
   */
  SearchPane(Texts texts, SearchViewModel model, Runnable leaving) {
    this.model = model;
    this.leaving = leaving;
    getStyleClass().add("search-box");
    setPromptText(texts.get(ShellText.SEARCH_PROMPT));
    setAccessibleText(texts.get(ShellText.SEARCH));
    found = new ListView<>(model.lines());
    layOut();
    popup.getContent().add(found);
    popup.setAutoHide(true);
    // A click elsewhere is meant for what is there.
    popup.setConsumeAutoHidingEvents(false);
    // Escape leaves the box as well, and not only what hangs below it.
    popup.setHideOnEscape(false);
    popup.setOnAutoHide(hide -> model.leave());
    textProperty().bindBidirectional(model.query());
    model.chosen().subscribe(this::choose);
    model.open().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            model.leave();
          }
        });
  }

  private void layOut() {
    found.getStyleClass().add("search-hits");
    found.setCellFactory(list -> new SearchCell());
    found.setFocusTraversable(false);
    found.setOnMouseClicked(click -> model.go(found.getSelectionModel().getSelectedIndex()));
    Label nothing = new Label();
    nothing.setWrapText(true);
    nothing.getStyleClass().add("search-nothing");
    nothing.textProperty().bind(model.said());
    model.said().subscribe(said -> found.pseudoClassStateChanged(NOTHING, !said.isEmpty()));
    found.setPlaceholder(nothing);
  }

  /** Puts the keyboard in the box, with what was typed before ready to be typed over. */
  void enter() {
    requestFocus();
    selectAll();
    model.look();
  }

  /** The lines below the box. */
  ListView<Line> found() {
    return found;
  }

  void close() {
    model.close();
  }

  private void choose(Number line) {
    if (line.intValue() < 0) {
      found.getSelectionModel().clearSelection();
    } else {
      found.getSelectionModel().clearAndSelect(line.intValue());
      // With the first hit its heading is to be seen too.
      found.scrollTo(Math.max(0, line.intValue() - 1));
    }
  }

  private void show(boolean open) {
    if (!open) {
      popup.hide();
    } else if (!popup.isShowing() && getScene() != null && isFocused()) {
      Bounds box = localToScreen(getBoundsInLocal());
      popup.show(this, box.getMinX(), box.getMaxY() + 2);
      // The list is wider than the box, and ends where the box ends.
      popup.setX(box.getMaxX() - found.getWidth());
    }
  }

  private void key(KeyEvent key) {
    switch (key.getCode()) {
      case KeyCode.DOWN -> step(key, 1);
      case KeyCode.UP -> step(key, -1);
      case KeyCode.ENTER -> {
        if (model.open().get()) {
          model.go();
        } else {
          model.look();
        }
        key.consume();
      }
      case KeyCode.ESCAPE -> {
        clear();
        leaving.run();
        key.consume();
      }
      default -> {}
    }
  }

  private void step(KeyEvent key, int by) {
    if (model.open().get()) {
      model.step(by);
    } else {
      model.look();
    }
    key.consume();
  }
}
