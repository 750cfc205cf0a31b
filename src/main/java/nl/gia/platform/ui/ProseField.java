package nl.gia.platform.ui;

import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Running text with a small toolbar for its light markup. */
final class ProseField extends VBox {
  private final TextArea area = new TextArea();

  ProseField(Texts texts, Property<String> value) {
    getStyleClass().add("prose-field");
    area.setWrapText(true);
    area.setPrefRowCount(6);
    area.textProperty().bindBidirectional(value);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    HBox tools =
        new HBox(
            tool(texts.get(UiText.BOLD) + " (Ctrl+B)", "fth-bold", () -> wrap("**")),
            tool(texts.get(UiText.ITALIC) + " (Ctrl+I)", "fth-italic", () -> wrap("*")),
            tool(texts.get(UiText.BULLETS), "fth-list", () -> prefix("- ")),
            tool(texts.get(UiText.HEADING), "fth-type", () -> prefix("### ")));
    tools.getStyleClass().add("prose-tools");
    setVgrow(area, Priority.ALWAYS);
    getChildren().setAll(tools, area);
  }

  TextArea area() {
    return area;
  }

  private Button tool(String name, String icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setFocusTraversable(false);
    button.setOnAction(press -> {
      action.run();
      area.requestFocus();
    });
    return button;
  }

  private void key(KeyEvent key) {
    if (new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN).match(key)) {
      wrap("**");
      key.consume();
    } else if (new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN).match(key)) {
      wrap("*");
      key.consume();
    } else if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      leave(key);
    }
  }

  /** Tab goes to the next field, as everywhere else in a form. */
  private void leave(KeyEvent key) {
    area.fireEvent(
        new KeyEvent(
            area,
            area,
            KeyEvent.KEY_PRESSED,
            "",
            "",
            KeyCode.TAB,
            key.isShiftDown(),
            true,
            false,
            false));
    key.consume();
  }

  private void wrap(String mark) {
    var range = area.getSelection();
    String selected = area.getSelectedText();
    area.replaceText(range, mark + selected + mark);
    area.selectRange(
        range.getStart() + mark.length(), range.getStart() + mark.length() + selected.length());
  }

  private void prefix(String mark) {
    var range = area.getSelection();
    int start = area.getText().lastIndexOf('\n', Math.max(0, range.getStart() - 1)) + 1;
    String lines = area.getText(start, range.getEnd());
    String marked = mark + lines.replace("\n", "\n" + mark);
    area.replaceText(start, range.getEnd(), marked);
    area.positionCaret(start + marked.length());
  }
}
