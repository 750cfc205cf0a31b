package nl.gia.platform.ui;

import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.javafx.FontIcon;

/** Builds the bar above a screen's content: one main button at most, plain ones, a filter. */
public final class Toolbar {
  private static final ObservableValue<Boolean> ALWAYS = new ReadOnlyObjectWrapper<>(true);

  private final Texts texts;
  private final WrapPane bar = new WrapPane();

  public Toolbar(Texts texts) {
    this.texts = texts;
    bar.getStyleClass().add("toolbar");
  }

  /** A heading at the start of the bar. */
  public Toolbar title(Text title) {
    Label label = new Label(texts.get(title));
    label.getStyleClass().add("toolbar-title");
    bar.getChildren().add(label);
    return this;
  }

  /** The start of a screen for one job, which was opened over a place: the way back, the job. */
  public Toolbar job(Text job, Runnable back) {
    return plain(UiText.BACK, "fth-arrow-left", back).title(job);
  }

  /** The one button that people come here for. */
  public Toolbar main(Text verb, String icon, Runnable action) {
    return main(verb, icon, action, ALWAYS);
  }

  /** The one button that people come here for, which works only as long as this holds. */
  public Toolbar main(Text verb, String icon, Runnable action, ObservableValue<Boolean> enabled) {
    return styled("accent", verb, icon, action, enabled);
  }

  /** The same for what cannot be taken back. */
  public Toolbar danger(Text verb, String icon, Runnable action, ObservableValue<Boolean> enabled) {
    return styled("danger", verb, icon, action, enabled);
  }

  private Toolbar styled(
      String style, Text verb, String icon, Runnable action, ObservableValue<Boolean> enabled) {
    plain(verb, icon, action, enabled);
    last().getStyleClass().add(style);
    return this;
  }

  /** Gives the last button a name by which it is found. */
  public Toolbar named(String id) {
    last().setId(id);
    return this;
  }

  private Node last() {
    return bar.getChildren().getLast();
  }

  /** A plain button. */
  public Toolbar plain(Text verb, String icon, Runnable action) {
    button(verb, icon, action);
    return this;
  }

  /** A plain button that works only as long as this holds. */
  public Toolbar plain(Text verb, String icon, Runnable action, ObservableValue<Boolean> enabled) {
    Button button = button(verb, icon, action);
    enabled.subscribe(works -> button.setDisable(!works));
    return this;
  }

  /** A button that stays pressed. */
  public Toolbar toggle(Text name, String icon, Property<Boolean> on) {
    ToggleButton button = new ToggleButton(texts.get(name), new FontIcon(icon));
    button.selectedProperty().bindBidirectional(on);
    button.setMinWidth(Region.USE_PREF_SIZE);
    bar.getChildren().add(button);
    return this;
  }

  /** A field whose text narrows what is shown, with a cross that empties it. */
  public Toolbar filter(Text prompt, Property<String> text) {
    TextField field = TextFields.createClearableTextField();
    field.getStyleClass().add("filter-field");
    field.setPromptText(texts.get(prompt));
    field.setAccessibleText(texts.get(prompt));
    field.textProperty().bindBidirectional(text);
    bar.getChildren().add(field);
    return this;
  }

  /** A date that says of when things are shown. */
  public Toolbar date(Text label, Property<String> date) {
    DateField field = new DateField(texts, date);
    field.setMinWidth(Region.USE_PREF_SIZE);
    FieldBox said = new FieldBox(texts, texts.get(label), field, field, date);
    said.hideLabel();
    said.readDate();
    Label words = new Label(texts.get(label));
    words.setLabelFor(field);
    words.setMinWidth(Region.USE_PREF_SIZE);
    HBox both = new HBox(words, said);
    both.getStyleClass().add("toolbar-date");
    bar.getChildren().add(both);
    return this;
  }

  /** What follows stands at the far end. */
  public Toolbar gap() {
    bar.getChildren().add(new WrapPane.Gap());
    return this;
  }

  /** Something of one's own. */
  public Toolbar node(Node node) {
    bar.getChildren().add(node);
    return this;
  }

  /** Something of one's own, and what stands in its place where the window is too narrow for it. */
  public Toolbar either(Node wide, Node narrow) {
    bar.getChildren().add(new WrapPane.Either(wide, narrow));
    return this;
  }

  public Region node() {
    return bar;
  }

  private Button button(Text verb, String icon, Runnable action) {
    Button button = new Button(texts.get(verb), new FontIcon(icon));
    button.setOnAction(press -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    bar.getChildren().add(button);
    return button;
  }
}
