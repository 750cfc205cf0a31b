package nl.gia.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;
import nl.gia.text.edit.ProsePane;

/** The form of one row, by the description of its kind, with the row's history under it. */
public final class RowPane extends VBox {
  private final Texts texts;
  private final RowViewModel model;
  private final Form form;
  private final String first;
  private final VBox overtaken = new VBox();
  private final VBox history = new VBox();
  private final VBox below = new VBox(history);

  /** Whether the user asked to add the row, and waits for what comes of it. */
  private boolean asked;

  /**
   * Lays out fields by line; the first is where the keyboard starts.
   *
   * @param closed what the pane says when no row is open
   */
  public RowPane(Texts texts, RowViewModel model, List<List<String>> lines, Text closed) {
    this.texts = texts;
    this.model = model;
    first = lines.getFirst().getFirst();
    form = new Form(texts);
    lines.forEach(this::line);
    model.kind().fields().stream()
        .filter(
            field -> field.required() && lines.stream().anyMatch(l -> l.contains(field.column())))
        .forEach(field -> form.required(field.column()));
    form.problems(model.problems()).onCommit(model::commit);
    model
        .problems()
        .subscribe(found -> {
          if (asked && !found.isEmpty()) {
            asked = false;
            form.focusWrong();
          }
        });
    getStyleClass().add("row-pane");
    history.getStyleClass().add("row-history");
    below.getStyleClass().add("row-pane");
    Label nothing = new Label(texts.get(closed));
    nothing.getStyleClass().add("row-closed");
    nothing.setWrapText(true);
    Label heading = new Label(texts.get(FormText.NEW_ROW, lower(texts.get(model.kind().one()))));
    heading.getStyleClass().add("row-heading");
    getChildren()
        .setAll(nothing, heading, new VBox(overtaken, form.node()), buttons(), removed(), below);
    model.overtaken().fields().subscribe(this::overtaken);
    model.state().subscribe(this::show);
    model.history().addListener((ListChangeListener<HistoryEntry>) change -> tell());
  }

  /** Puts the keyboard in the first field, or where a removed row is brought back. */
  public void start() {
    if (model.state().get() == RowViewModel.State.REMOVED) {
      lookup("#revive").requestFocus();
    } else {
      form.focus(first);
    }
  }

  /**
   * Begins a new row with what was typed elsewhere, and puts the keyboard behind it.
   *
   * @param open opens the form; false when an unfinished row must go first, and then what was typed
   *     is not taken
   */
  public boolean begin(BooleanSupplier open, String typed) {
    boolean fresh = open.getAsBoolean();
    if (typed.isEmpty()) {
      start();
    } else if (fresh) {
      // The fields take their places first: what opens under one must know where that is.
      applyCss();
      Optional.ofNullable(getScene()).ifPresent(scene -> scene.getRoot().layout());
      form.type(first, typed);
    }
    return fresh;
  }

  /** Shows more of a row that is there, between its form and its history. */
  public RowPane under(Node more) {
    below.getChildren().addFirst(more);
    return this;
  }

  /** Shows what belongs at any row, such as its documents. */
  public RowPane with(Desk desk, Workspace space) {
    space.atRows().flatMap(maker -> maker.at(desk, space, model, this)).ifPresent(this::under);
    return this;
  }

  /** Enter adds a new row; Escape leaves the form, and a new row is then forgotten. */
  public RowPane leaving(Runnable action) {
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            model.discard();
            action.run();
            key.consume();
          } else if (key.getCode() == KeyCode.ENTER
              && model.state().get() == RowViewModel.State.NEW) {
            add();
            key.consume();
          }
        });
    return this;
  }

  private void line(List<String> columns) {
    if (columns.size() == 1) {
      field(form, columns.getFirst());
    } else {
      form.row(row -> columns.forEach(column -> field(row, column)));
    }
  }

  private void field(Form target, String column) {
    Field field = model.kind().field(column).orElseThrow();
    var value = model.field(column);
    Text label = field.label();
    switch (field.type()) {
      case FieldType.Line line -> target.line(column, label, value);
      case FieldType.Prose prose -> {
        ProsePane pane = new ProsePane(texts, value);
        target.field(column, label, pane, pane.control(), value);
      }
      case FieldType.Date day -> target.date(column, label, value);
      case FieldType.Whole whole -> target.number(column, label, value);
      case FieldType.Decimal decimal -> target.number(column, label, value);
      case FieldType.Flag flag -> target.flag(column, label, value);
      case FieldType.Choice(List<FieldType.Option> options) ->
          target.choice(column, label, value, options.stream().map(this::choice).toList());
      case FieldType.Reference reference ->
          target.reference(column, label, value, model.choices(column), adding(column));
      case FieldType.Place place -> target.line(column, label, value);
    }
  }

  private Optional<Form.Adding> adding(String column) {
    return model
        .addable(column)
        .map(kind -> new Form.Adding(kind.one(), name -> model.addTo(column, name)));
  }

  private Choice choice(FieldType.Option option) {
    return new Choice(option.code(), texts.capital(option.name()));
  }

  private void add() {
    asked = true;
    model.commitAll();
  }

  private Region buttons() {
    Button add = new Button(texts.get(FormText.ADD_ROW));
    add.getStyleClass().add("accent");
    add.setOnAction(press -> add());
    Button discard = new Button(texts.get(FormText.DISCARD));
    discard.setOnAction(press -> model.discard());
    return Shapes.verbs(add, discard);
  }

  private VBox removed() {
    Label sentence = new Label(texts.get(FormText.IS_REMOVED, model.kind().one()));
    sentence.setWrapText(true);
    Button revive = new Button(texts.get(FormText.REVIVE));
    revive.getStyleClass().add("accent");
    revive.setId("revive");
    revive.setOnAction(press -> model.revive(model.row()));
    VBox both = new VBox(sentence, revive);
    both.getStyleClass().add("row-removed");
    return both;
  }

  /** One line for each field that others changed under the typing. */
  private void overtaken(Map<String, String> fields) {
    overtaken
        .getChildren()
        .setAll(
            fields.entrySet().stream()
                .filter(one -> model.kind().field(one.getKey()).isPresent())
                .map(one ->
                    texts.get(
                        FormText.OVERTAKEN,
                        one.getValue(),
                        model.kind().field(one.getKey()).orElseThrow().label()))
                .map(RowPane::warning)
                .toList());
    overtaken.setManaged(!fields.isEmpty());
    show(model.state().get());
  }

  private static StatusLabel warning(String sentence) {
    StatusLabel label = new StatusLabel(new Status(Status.Tone.CARE, sentence));
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }

  private void show(RowViewModel.State state) {
    shown(0, state == RowViewModel.State.CLOSED);
    shown(1, state == RowViewModel.State.NEW);
    shown(2, state == RowViewModel.State.NEW || state == RowViewModel.State.ROW);
    shown(3, state == RowViewModel.State.NEW);
    shown(4, state == RowViewModel.State.REMOVED || model.overtaken().isGone());
    shown(5, state == RowViewModel.State.ROW || state == RowViewModel.State.REMOVED);
  }

  private void shown(int child, boolean shown) {
    getChildren().get(child).setVisible(shown);
    getChildren().get(child).setManaged(shown);
  }

  private void tell() {
    Label heading = new Label(texts.get(FormText.HISTORY));
    heading.getStyleClass().add("form-heading");
    history.getChildren().setAll(heading);
    for (HistoryEntry entry : model.history()) {
      Label who = new Label(entry.when() + " · " + entry.who());
      who.getStyleClass().add("row-history-who");
      Label what = new Label(entry.what());
      what.setWrapText(true);
      history.getChildren().add(new VBox(who, what));
    }
  }

  private String lower(String word) {
    return word.substring(0, 1).toLowerCase(texts.locale()) + word.substring(1);
  }
}
