package nl.gia.platform.ui;

import java.util.function.Predicate;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import nl.gia.platform.text.Texts;

/** The last line of a table, where typing begins a new row. */
final class AddLine extends TextField {
  private final Predicate<String> begin;
  private final TableView<?> rows;

  AddLine(Texts texts, Predicate<String> begin, TableView<?> rows) {
    this.begin = begin;
    this.rows = rows;
    getStyleClass().add("table-adding");
    setPromptText(texts.get(UiText.ADD_HERE));
    setAccessibleText(texts.get(UiText.ADD_HERE));
    // What is typed goes on in the form, and so never comes to stand here.
    setTextFormatter(new TextFormatter<>(this::change));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Begins a new row with a text, which stays here when that has to wait. */
  void open(String text) {
    if (begin.test(text)) {
      clear();
    }
  }

  private TextFormatter.Change change(TextFormatter.Change change) {
    String text = change.getControlNewText();
    if (change.isContentChange() && !text.isBlank() && begin.test(text)) {
      change.setRange(0, getLength());
      change.setText("");
      change.selectRange(0, 0);
    }
    return change;
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> open(getText());
      case UP, ESCAPE -> {
        clear();
        rows.requestFocus();
      }
      default -> {
        return;
      }
    }
    key.consume();
  }
}
