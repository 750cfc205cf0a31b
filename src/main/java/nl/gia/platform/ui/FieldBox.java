package nl.gia.platform.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One field of a form: its label with the required mark, its control, and what is wrong with it.
 */
final class FieldBox extends VBox {
  private static final String ESCAPE = "escape";

  private final Texts texts;
  private final Label label;
  private final Node control;
  private final Property<String> value;
  private final Label problem = new Label();
  private List<String> given = List.of();
  private List<String> own = List.of();
  private String before = "";

  FieldBox(Texts texts, String label, Node shown, Node control, Property<String> value) {
    this.texts = texts;
    this.label = new Label(label);
    this.control = control;
    this.value = value;
    getStyleClass().add("field");
    this.label.getStyleClass().add("field-label");
    this.label.setLabelFor(control);
    control.setAccessibleText(label);
    problem.getStyleClass().addAll("field-problem", "small-icon");
    FirstLine.symbol(problem, new FontIcon("fth-alert-circle"));
    problem.setWrapText(true);
    problem.setAccessibleRole(AccessibleRole.TEXT);
    if (control instanceof ComboBoxBase<?> list) {
      list.addEventHandler(ComboBoxBase.ON_SHOWN, opened -> escape(list));
    }
    getChildren().setAll(this.label, shown, problem);
    show(List.of());
  }

  /** Escape closes an open list or calendar alone, and does not go on to the form around it. */
  private static void escape(ComboBoxBase<?> list) {
    Node content =
        switch (list.getSkin()) {
          case ComboBoxListViewSkin<?> lines -> lines.getPopupContent();
          case DatePickerSkin calendar -> calendar.getPopupContent();
          default -> list;
        };
    if (content.getScene().getRoot().getProperties().put(ESCAPE, list) == null) {
      content
          .getScene()
          .addEventFilter(
              KeyEvent.KEY_PRESSED,
              key -> {
                if (key.getCode() == KeyCode.ESCAPE && list.isShowing()) {
                  list.hide();
                  key.consume();
                }
              });
    }
  }

  void require() {
    Label mark = new Label("(" + texts.get(UiText.REQUIRED) + ")");
    mark.getStyleClass().add("field-required");
    getChildren().remove(label);
    HBox both = new HBox(label, mark);
    both.getStyleClass().add("field-heading");
    getChildren().addFirst(both);
    control.setAccessibleText(label.getText() + " " + mark.getText());
  }

  /** For a control that shows the label itself. */
  void hideLabel() {
    label.setVisible(false);
    label.setManaged(false);
  }

  /** Says by itself, once the user is done with the field, that what stands there is not read. */
  void read(Predicate<String> readable, UiText otherwise) {
    Consumer<Boolean> judge =
        done -> {
          boolean wrong = done && !readable.test(value.getValue().strip());
          own = wrong ? List.of(texts.get(otherwise)) : List.of();
          show();
        };
    control.focusWithinProperty().subscribe(focused -> judge.accept(!focused));
    // What came in from elsewhere is right by itself.
    value.subscribe(now -> judge.accept(!own.isEmpty()));
    control.addEventHandler(ActionEvent.ACTION, done -> judge.accept(true));
  }

  void readDate() {
    read(typed -> typed.isEmpty() || Day.stored(typed).isPresent(), UiText.DATE_UNREADABLE);
  }

  void show(List<String> sentences) {
    given = sentences;
    show();
  }

  private void show() {
    List<String> sentences = own.isEmpty() ? given : own;
    problem.setText(String.join(" ", sentences));
    problem.setVisible(!sentences.isEmpty());
    problem.setManaged(!sentences.isEmpty());
    control.pseudoClassStateChanged(Form.WRONG, !sentences.isEmpty());
    control.setAccessibleHelp(problem.getText());
  }

  /** Calls when the user leaves the field, or presses Enter in it, after changing its value. */
  void onCommit(Runnable action) {
    before = value.getValue();
    control
        .focusWithinProperty()
        .subscribe(focused -> {
          if (focused) {
            before = value.getValue();
          } else {
            commit(action);
          }
        });
    // A date's control also fires when its value is set from outside.
    control.addEventHandler(
        ActionEvent.ACTION,
        done -> {
          if (control.isFocusWithin()) {
            commit(action);
          }
        });
  }

  boolean isWrong() {
    return problem.isVisible();
  }

  void focus() {
    control.requestFocus();
  }

  /** Has the control hold what was typed; of a list, the first choice that begins so. */
  void type(String text) {
    switch (control) {
      case TextInputControl line -> line.replaceText(0, line.getLength(), text);
      case DatePicker date -> date.getEditor().replaceText(0, date.getEditor().getLength(), text);
      case ComboBox<?> list -> choose(list, text);
      default -> {}
    }
  }

  private static <T> void choose(ComboBox<T> list, String text) {
    list.getItems().stream()
        .filter(item -> String.valueOf(item).regionMatches(true, 0, text, 0, text.length()))
        .findFirst()
        .ifPresent(list::setValue);
  }

  private void commit(Runnable action) {
    if (!before.equals(value.getValue())) {
      before = value.getValue();
      action.run();
    }
  }
}
