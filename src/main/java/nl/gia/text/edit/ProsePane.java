package nl.gia.text.edit;

import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import nl.gia.text.Line;
import nl.gia.text.LineEdits;
import nl.gia.text.Lines;
import nl.gia.text.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Running text to be typed as it reads, with its toolbar. The value is markup; it changes only when
 * the text does, so that what nobody touches stays as it was written.
 */
public final class ProsePane extends VBox {
  private final WritingPane area = new WritingPane(this::typed);
  private final ToolsPane tools;
  private final Property<String> value;

  /** The value as it was given, and how this editor would write it. */
  private String given = "";

  private String asGiven = "";
  private String shown = "";
  private boolean busy;

  public ProsePane(Texts texts, Property<String> value) {
    this.value = value;
    getStyleClass().add("prose");
    tools = new ToolsPane(texts, area);
    VBox.setVgrow(area, Priority.ALWAYS);
    getChildren().setAll(tools, area);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    value.subscribe(this::take);
    area.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe((was, now) -> {
          if (area.equals(was) && !isWithin(now)) {
            left();
          }
        });
  }

  private boolean isWithin(@Nullable Node node) {
    return node != null && (node.equals(this) || isWithin(node.getParent()));
  }

  /** Another text that is empty too comes without notice: what was taken back is not for that. */
  private void left() {
    if (shown.isEmpty()) {
      busy = true;
      area.show(List.of());
      busy = false;
    }
  }

  /** What has the keyboard while one types. */
  public Control control() {
    return area;
  }

  private static String written(List<Line> lines) {
    return Lines.join(LineEdits.tidy(lines)).toText();
  }

  private void take(String text) {
    if (busy) {
      return;
    }
    List<Line> lines = Lines.of(Markup.parse(text));
    given = text;
    asGiven = written(lines);
    if (!asGiven.equals(shown)) {
      busy = true;
      shown = asGiven;
      area.show(lines);
      busy = false;
    }
  }

  private void typed() {
    if (!busy) {
      String now = written(area.lines());
      if (!now.equals(shown)) {
        shown = now;
        busy = true;
        value.setValue(now.equals(asGiven) ? given : now);
        busy = false;
      }
    }
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
      // Tab goes on to what comes next, as everywhere else in a form.
      area.execute(
          key.isShiftDown()
              ? jfx.incubator.scene.control.richtext.RichTextArea.Tag.FOCUS_PREVIOUS
              : jfx.incubator.scene.control.richtext.RichTextArea.Tag.FOCUS_NEXT);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && key.isShiftDown() && !key.isShortcutDown()) {
      area.breakLine();
      key.consume();
    } else if (tools.pressed(key)) {
      key.consume();
    }
  }
}
