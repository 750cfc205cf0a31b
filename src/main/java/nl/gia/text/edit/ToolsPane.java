package nl.gia.text.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import nl.gia.platform.text.Texts;
import nl.gia.text.Line.Place;
import nl.gia.text.LineEdits;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons above styled text, with the same keys as in a word processor. */
final class ToolsPane extends VBox {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final Texts texts;
  private final WritingPane area;
  private final FlowPane bar = new FlowPane();
  private final LinkPane link;
  private final MenuButton style = new MenuButton();
  private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
  private final Button bold;
  private final Button italic;
  private final Button bullets;
  private final Button numbers;

  ToolsPane(Texts texts, WritingPane area) {
    this.texts = texts;
    this.area = area;
    link = new LinkPane(texts, area);
    bar.getStyleClass().add("prose-tools");
    bold = tool(EditText.BOLD, "Shortcut+B", "fth-bold", () -> toggle(StyleAttributeMap.BOLD));
    italic =
        tool(EditText.ITALIC, "Shortcut+I", "fth-italic", () -> toggle(StyleAttributeMap.ITALIC));
    bullets = tool(EditText.BULLETS, "Shortcut+Shift+L", "fth-list", () -> area.list(false));
    numbers = tool(EditText.NUMBERS, "Shortcut+Shift+O", "fth-hash", () -> area.list(true));
    Button deeper = tool(EditText.INDENT, "Shortcut+M", "fth-chevrons-right", area::indent);
    Button higher = tool(EditText.OUTDENT, "Shortcut+Shift+M", "fth-chevrons-left", area::outdent);
    Button address = tool(EditText.LINK, "Shortcut+L", "fth-link-2", link::open);
    Button undo = tool(EditText.UNDO, "Shortcut+Z", "fth-corner-up-left", area::undo);
    Button redo = tool(EditText.REDO, "Shortcut+Y", "fth-corner-up-right", area::redo);
    undo.disableProperty().bind(area.undoableProperty().not());
    redo.disableProperty().bind(area.redoableProperty().not());
    styles();
    bar.getChildren()
        .setAll(style, bold, italic, bullets, numbers, higher, deeper, address, undo, redo);
    getChildren().setAll(bar, link);
    area.caretPositionProperty().subscribe(_ -> follow());
    area.insertStylesProperty().subscribe(_ -> follow());
  }

  private void styles() {
    style.getStyleClass().addAll("small", "prose-style");
    style.setFocusTraversable(false);
    style.setMinWidth(Region.USE_PREF_SIZE);
    style(EditText.PLAIN, "Shortcut+Shift+0", 0);
    style(EditText.HEADING_1, "Shortcut+Shift+1", 1);
    style(EditText.HEADING_2, "Shortcut+Shift+2", 2);
    style(EditText.HEADING_3, "Shortcut+Shift+3", 3);
  }

  private void style(EditText name, String combination, int level) {
    KeyCombination key = KeyCombination.valueOf(combination);
    MenuItem item = new MenuItem(named(name, key));
    Runnable action =
        () -> {
          int now = area.placeAtCaret().heading();
          if (now != level) {
            area.heading(level == 0 ? now : level);
          }
          follow();
        };
    item.setOnAction(_ -> act(action));
    keys.put(key, action);
    style.getItems().add(item);
  }

  private Button tool(EditText name, String combination, String icon, Runnable action) {
    KeyCombination key = KeyCombination.valueOf(combination);
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon", "small", "prose-tool");
    button.setAccessibleText(named(name, key));
    button.setTooltip(new Tooltip(named(name, key)));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> act(action));
    keys.put(key, action);
    return button;
  }

  private String named(EditText name, KeyCombination key) {
    return texts.get(EditText.WITH_KEYS, texts.get(name), key.getDisplayText());
  }

  private void act(Runnable action) {
    area.requestFocus();
    action.run();
    follow();
  }

  private void toggle(StyleAttribute<Boolean> attribute) {
    area.toggle(attribute);
  }

  /** Does what a key stands for, if it does. */
  boolean pressed(KeyEvent event) {
    for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
      if (key.getKey().match(event) && !isOfTheWindow(event)) {
        key.getValue().run();
        follow();
        return true;
      }
    }
    return false;
  }

  /** Where nothing typed can be undone or redone, these keys undo and redo whole acts. */
  private boolean isOfTheWindow(KeyEvent event) {
    return (event.getCode() == KeyCode.Z && !area.isUndoable())
        || (event.getCode() == KeyCode.Y && !area.isRedoable());
  }

  /** Shows what holds where the caret is. */
  private void follow() {
    Place place = area.placeAtCaret();
    style.setText(texts.get(name(place.heading())));
    style.setAccessibleText(texts.get(EditText.STYLE) + ": " + style.getText());
    on(bold, area.has(StyleAttributeMap.BOLD));
    on(italic, area.has(StyleAttributeMap.ITALIC));
    on(bullets, LineEdits.isItem(place, false));
    on(numbers, LineEdits.isItem(place, true));
  }

  private static EditText name(int heading) {
    return switch (heading) {
      case 0 -> EditText.PLAIN;
      case 1 -> EditText.HEADING_1;
      case 2 -> EditText.HEADING_2;
      default -> EditText.HEADING_3;
    };
  }

  private static void on(ButtonBase button, boolean holds) {
    button.pseudoClassStateChanged(ON, holds);
  }
}
