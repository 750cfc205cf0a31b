package nl.gia.platform.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/**
 * Builds a form, one call a field. All values are text, as they are stored: a date as 2008-09-11, a
 * choice or a reference as its code, yes as 1, nothing as the empty text.
 */
public final class Form {
  static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private static final String NUMBER = "-?\\d+([.,]\\d+)?";

  private final Texts texts;
  private final Map<String, FieldBox> fields;
  private final Pane pane;

  public Form(Texts texts) {
    this(texts, new LinkedHashMap<>(), new VBox());
    pane.getStyleClass().add("form");
  }

  private Form(Texts texts, Map<String, FieldBox> fields, Pane pane) {
    this.texts = texts;
    this.fields = fields;
    this.pane = pane;
  }

  /** One line of text. */
  public Form line(String field, Text label, Property<String> value) {
    TextField control = new TextField();
    control.textProperty().bindBidirectional(value);
    return add(field, label, control, control, value);
  }

  /** A number, whole or with decimals; right-aligned. */
  public Form number(String field, Text label, Property<String> value) {
    TextField control = new TextField();
    control.getStyleClass().add("number-field");
    control.textProperty().bindBidirectional(value);
    add(field, label, control, control, value);
    box(field).read(typed -> typed.isEmpty() || typed.matches(NUMBER), UiText.NUMBER_UNREADABLE);
    return this;
  }

  /** A control of one's own, which takes what height there is, and the keyboard in a part of it. */
  public Form field(
      String field, Text label, Region shown, Control control, Property<String> value) {
    VBox.setVgrow(shown, Priority.ALWAYS);
    add(field, label, shown, control, value);
    VBox.setVgrow(box(field), Priority.ALWAYS);
    return this;
  }

  /** A date, typed as 11-09-2008; what is no date stays in the value as it was typed. */
  public Form date(String field, Text label, Property<String> value) {
    DateField control = new DateField(texts, value);
    add(field, label, control, control, value);
    box(field).readDate();
    return this;
  }

  /** Yes or no: 1 or 0. */
  public Form flag(String field, Text label, Property<String> value) {
    CheckBox control = new CheckBox(texts.get(label));
    control.setWrapText(true);
    value.subscribe(now -> control.setSelected(now.equals("1")));
    control.selectedProperty().subscribe((was, on) -> value.setValue(on ? "1" : "0"));
    add(field, label, control, control, value);
    box(field).hideLabel();
    return this;
  }

  /** One of a short fixed list. */
  public Form choice(String field, Text label, Property<String> value, List<Choice> choices) {
    return choice(field, texts.get(label), value, choices);
  }

  /** One of a short fixed list, under a label that the user's own material gives. */
  public Form choice(String field, String label, Property<String> value, List<Choice> choices) {
    ComboBox<Choice> control = new ComboBox<>();
    control.getItems().add(Choice.NONE);
    control.getItems().addAll(choices);
    control.setMaxWidth(Double.MAX_VALUE);
    value.subscribe(code ->
        control.setValue(
            choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElse(Choice.NONE)));
    control.valueProperty().subscribe((was, choice) -> value.setValue(choice.code()));
    control.addEventHandler(KeyEvent.KEY_TYPED, key -> letter(control, key));
    return add(field, label, control, control, value);
  }

  /** A letter in a closed list goes to the next choice that begins with it. */
  private static void letter(ComboBox<Choice> list, KeyEvent key) {
    String letter = key.getCharacter().toLowerCase(Locale.ROOT);
    if (list.isShowing() || letter.isBlank()) {
      return;
    }
    List<Choice> all = list.getItems();
    int now = all.indexOf(list.getValue());
    for (int step = 1; step <= all.size(); step++) {
      Choice next = all.get((now + step) % all.size());
      if (next.name().toLowerCase(Locale.ROOT).startsWith(letter)) {
        list.setValue(next);
        key.consume();
        return;
      }
    }
  }

  /** One of a few, all in view. */
  public Form options(String field, Text label, Property<String> value, List<Choice> choices) {
    HBox shown = new HBox();
    shown.getStyleClass().add("options");
    ToggleGroup group = new ToggleGroup();
    for (Choice choice : choices) {
      RadioButton option = new RadioButton(choice.name());
      option.setToggleGroup(group);
      option.setSelected(choice.code().equals(value.getValue()));
      // Not its action: the arrows choose without one.
      option
          .selectedProperty()
          .subscribe(on -> {
            if (on) {
              value.setValue(choice.code());
            }
          });
      shown.getChildren().add(option);
    }
    Node chosen = group.getSelectedToggle() instanceof RadioButton option ? option : shown;
    add(field, label, shown, chosen, value);
    for (int i = 0; i < choices.size(); i++) {
      Node option = shown.getChildren().get(i);
      option.setId(field + "-" + choices.get(i).code());
      option.setAccessibleText(texts.get(label) + ": " + choices.get(i).name());
    }
    return this;
  }

  /** What is so and is not changed here; it can be selected and copied. */
  public Form fact(String field, Text label, String what) {
    TextField control = new TextField(what);
    control.setEditable(false);
    control.getStyleClass().add("fact");
    return add(field, label, control, control, control.textProperty());
  }

  /**
   * How a row that is not there yet is added from a field that refers to it.
   *
   * @param one what such a row is called
   * @param add adds it by the name that was typed
   */
  public record Adding(Text one, Consumer<String> add) {}

  /** A row of another table, found by typing a part of its name; words that name none are none. */
  public Form reference(
      String field, Text label, Property<String> value, ObservableList<Choice> rows) {
    return reference(field, label, value, new ReferenceField(texts, rows, value));
  }

  /**
   * A row of another table, in a form that keeps what was typed: words that name no row stay in the
   * value. Where the row is not there, what was typed can become one.
   */
  public Form reference(
      String field,
      Text label,
      Property<String> value,
      ObservableList<Choice> rows,
      Optional<Adding> adding) {
    ReferenceField control = new ReferenceField(texts, rows, value);
    control.keeping();
    adding.ifPresent(control::adding);
    return reference(field, label, value, control);
  }

  private Form reference(String field, Text label, Property<String> value, ReferenceField control) {
    add(field, label, control, control, value);
    box(field).read(typed -> !control.isAstray(), UiText.REFERENCE_UNKNOWN);
    return this;
  }

  /** A heading above the fields that follow. */
  public Form heading(Text heading) {
    Label label = new Label(texts.get(heading));
    label.getStyleClass().add("form-heading");
    pane.getChildren().add(label);
    return this;
  }

  /** A sentence between fields. */
  public Form note(Text sentence, Object... arguments) {
    Label label = new Label(texts.get(sentence, arguments));
    label.getStyleClass().add("form-note");
    label.setWrapText(true);
    pane.getChildren().add(label);
    return this;
  }

  /** Something of one's own between fields. */
  public Form node(Node node) {
    pane.getChildren().add(node);
    return this;
  }

  /** Fields side by side. */
  public Form row(Consumer<Form> content) {
    HBox row = new HBox();
    row.getStyleClass().add("form-row");
    content.accept(new Form(texts, fields, row));
    pane.getChildren().add(row);
    return this;
  }

  /** Marks fields that must be filled in. */
  public Form required(String... names) {
    for (String name : names) {
      box(name).require();
    }
    return this;
  }

  /** Shows each problem at the field it is about. */
  public Form problems(ObservableValue<List<Problem>> problems) {
    problems.subscribe(this::show);
    return this;
  }

  /** Tells which field the user left after changing its value. */
  public Form onCommit(Consumer<String> action) {
    fields.forEach((name, box) -> box.onCommit(() -> action.accept(name)));
    return this;
  }

  public Region node() {
    return pane;
  }

  /** Puts the keyboard in a field. */
  public void focus(String field) {
    box(field).focus();
  }

  /** Puts the keyboard in the first field of which something is wrong. */
  public void focusWrong() {
    fields.values().stream().filter(FieldBox::isWrong).findFirst().ifPresent(FieldBox::focus);
  }

  /** Puts the keyboard in a field, and this text as if it had been typed there. */
  public void type(String field, String text) {
    box(field).focus();
    box(field).type(text);
  }

  private FieldBox box(String field) {
    FieldBox box = fields.get(field);
    if (box == null) {
      throw new IllegalArgumentException("The form has no field " + field);
    }
    return box;
  }

  private Form add(String field, Text label, Node shown, Node control, Property<String> value) {
    return add(field, texts.get(label), shown, control, value);
  }

  private Form add(String field, String label, Node shown, Node control, Property<String> value) {
    control.setId(field);
    FieldBox box = new FieldBox(texts, label, shown, control, value);
    HBox.setHgrow(box, Priority.ALWAYS);
    fields.put(field, box);
    pane.getChildren().add(box);
    return this;
  }

  private void show(List<Problem> problems) {
    fields.forEach((name, box) ->
        box.show(
            problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(problem -> problem.message(texts))
                .toList()));
  }
}
