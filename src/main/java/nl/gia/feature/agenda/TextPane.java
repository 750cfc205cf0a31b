package nl.gia.feature.agenda;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.gia.feature.DiffPane;
import nl.gia.feature.MarkupPane;
import nl.gia.journal.OpenField;
import nl.gia.journal.entry.Value;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;
import nl.gia.text.edit.ProsePane;

/** The text of one section: to type in, or to read; and what has to be decided about it. */
final class TextPane extends VBox {
  private final Texts texts;
  private final AgendaViewModel model;
  private final VBox notes = new VBox();
  private final ScrollPane noted = new Noted(notes, heightProperty());
  private final Form form;
  private final MenuButton theme = new MenuButton();
  private final Label title = new Label();
  private final MarkupPane reading = new MarkupPane();
  private final Region page;
  private final StackPane empty;
  private final BooleanProperty preview = new SimpleBooleanProperty();

  TextPane(Texts texts, AgendaViewModel model, Region nothing) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("text-pane");
    notes.getStyleClass().add("text-notes");
    ProsePane writing = new ProsePane(texts, model.body());
    form =
        new Form(texts)
            .row(row ->
                row.line("heading", AgendaScreenText.HEADING_FIELD, model.heading())
                    .node(chapter()))
            .field("body", AgendaScreenText.TEXT_FIELD, writing, writing.control(), model.body())
            .onCommit(model::committed);
    title.getStyleClass().add("reading-name");
    title.setWrapText(true);
    page = Shapes.page(new VBox(title, reading));
    page.getStyleClass().add("reading-page");
    empty = new StackPane(nothing);
    VBox.setVgrow(form.node(), Priority.ALWAYS);
    VBox.setVgrow(page, Priority.ALWAYS);
    VBox.setVgrow(empty, Priority.ALWAYS);
    VBox.setVgrow(noted, Priority.SOMETIMES);
    setMinHeight(0);
    getChildren().setAll(noted, form.node(), page, empty);
    title.textProperty().bind(model.heading());
    model.body().subscribe(reading::show);
    model.state().subscribe(this::notes);
    model.arrived().subscribe(_ -> notes(model.state().get()));
    model.outline().subscribe(() -> notes(model.state().get()));
    model.disputes().subscribe(() -> notes(model.state().get()));
    model.themes().subscribe(this::offer);
    model.state().subscribe(this::belongs);
    model.sections().onBegun(this::rename);
    model.edition().subscribe(_ -> lay());
    model.writable().subscribe(_ -> lay());
    model.section().subscribe(_ -> lay());
    preview.subscribe(_ -> lay());
  }

  /** Whether the text is shown as it reads, also where it can be typed in. */
  BooleanProperty preview() {
    return preview;
  }

  /** Of which theme the section is. */
  private Region chapter() {
    Label label = new Label(texts.get(AgendaScreenText.BELONGS_TO));
    label.getStyleClass().add("field-label");
    label.setLabelFor(theme);
    theme.setId("theme");
    theme.setTooltip(new Tooltip());
    VBox field = new VBox(label, theme);
    field.getStyleClass().addAll("field", "theme-field");
    field.setMinWidth(USE_PREF_SIZE);
    return field;
  }

  private void offer() {
    MenuItem vision = new MenuItem(texts.get(AgendaScreenText.SHARED_VISION));
    vision.setOnAction(_ -> model.sections().assign(Optional.empty()));
    theme.getItems().setAll(vision);
    model
        .themes()
        .forEach(one -> {
          MenuItem item = new MenuItem(one.name());
          item.setMnemonicParsing(false);
          item.setOnAction(_ -> model.sections().assign(Optional.of(one)));
          theme.getItems().add(item);
        });
  }

  private void belongs(Optional<SectionState> state) {
    theme.setText(
        state
            .map(SectionState::section)
            .filter(section -> !section.vision())
            .map(Section::themeName)
            .orElseGet(() -> texts.get(AgendaScreenText.SHARED_VISION)));
    theme.getTooltip().setText(theme.getText());
    theme.setAccessibleText(texts.get(AgendaScreenText.BELONGS_TO) + ": " + theme.getText());
  }

  void focus() {
    if (form.node().isVisible()) {
      form.focus("body");
    } else {
      page.requestFocus();
    }
  }

  void rename() {
    form.focus("heading");
  }

  private void lay() {
    boolean chosen = !model.section().get().isEmpty();
    boolean types = chosen && model.writable().get() && !preview.get();
    show(form.node(), types);
    show(page, chosen && !types);
    show(empty, !chosen);
    notes(model.state().get());
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void notes(Optional<SectionState> state) {
    notes.getChildren().clear();
    model
        .edition()
        .get()
        .filter(edition -> !model.section().get().isEmpty())
        .ifPresent(edition -> {
          if (edition.transcribed()) {
            add(note(Status.Tone.CARE, AgendaScreenText.TO_BE_TRANSCRIBED));
          } else if (!edition.editable()) {
            add(note(Status.Tone.GOOD, AgendaScreenText.WHY_READ_ONLY, edition.status().label()));
          }
        });
    model.disputes().forEach(dispute -> add(new DisputePane(texts, model.editionModel(), dispute)));
    model.arrived().get().ifPresent(this::arrived);
    if (model.gone()) {
      add(note(Status.Tone.CARE, AgendaScreenText.REMOVED_MEANWHILE));
    }
    state.ifPresent(now -> {
      note(now.heading());
      note(now.body());
      now.removal().ifPresent(this::removal);
      // Last, for it asks for nothing, and where there is little room it scrolls out of sight.
      if (model.edition().get().map(Edition::editable).orElse(false)) {
        now.working().forEach(this::working);
      }
    });
    show(noted, !notes.getChildren().isEmpty());
  }

  private void note(SectionState.FieldState field) {
    field
        .open()
        .ifPresent(open -> {
          switch (open.kind()) {
            case MERGED -> merged(open, field.text());
            case CONFLICT -> conflict(open, field.standing());
            case WITHHELD -> add(note(Status.Tone.CARE, AgendaScreenText.NOT_RECEIVED));
            case REMOVAL -> removal(open);
          }
        });
  }

  private void working(Work work) {
    Button away = new Button(texts.get(AgendaScreenText.TAKE_AWAY));
    away.setOnAction(_ -> model.work().end(work));
    Label note = note(new WorkWords(texts, model.work()).status(work));
    boolean offered = model.work().isMine(work) || work.isOld(model.work().today());
    add(offered ? row(note, away) : row(note));
  }

  private void arrived(String author) {
    Button join = new Button(texts.get(AgendaScreenText.JOIN_NOW));
    join.setOnAction(_ -> model.flush());
    add(row(note(Status.Tone.CARE, AgendaScreenText.ARRIVED, author(texts, author)), join));
  }

  private void merged(OpenField open, String text) {
    Button seen = new Button(texts.get(AgendaScreenText.SEEN));
    seen.setOnAction(_ -> model.settle(open, text));
    String base = open.base() instanceof Value.Text(String known) ? known : text;
    VBox card =
        new VBox(
            row(note(Status.Tone.CARE, AgendaScreenText.MERGED), seen), new DiffPane(base, text));
    card.getStyleClass().addAll("conflict-card", "merged-card");
    add(card);
  }

  private void conflict(OpenField open, List<SectionState.Standing> standing) {
    VBox card = new VBox(note(Status.Tone.BAD, AgendaScreenText.CONFLICT));
    card.getStyleClass().add("conflict-card");
    String first = standing.isEmpty() ? "" : standing.getFirst().text();
    String base = open.base() instanceof Value.Text(String known) ? known : first;
    for (SectionState.Standing one : standing) {
      Label who =
          new Label(texts.get(AgendaScreenText.BY_AT, author(texts, one.author()), one.when()));
      who.getStyleClass().add("version-who");
      Button choose = new Button(texts.get(AgendaScreenText.USE_THIS));
      choose.setOnAction(_ -> model.settle(open, one.text()));
      card.getChildren().add(new VBox(4, who, new DiffPane(base, one.text()), choose));
    }
    add(card);
  }

  private void removal(OpenField open) {
    Button keep = new Button(texts.get(AgendaScreenText.KEEP_SECTION));
    keep.setOnAction(_ -> model.settleRemoval(open, true));
    Button remove = new Button(texts.get(AgendaScreenText.REMOVE_SECTION));
    remove.setOnAction(_ -> model.settleRemoval(open, false));
    add(row(note(Status.Tone.BAD, AgendaScreenText.REMOVED_ELSEWHERE), keep, remove));
  }

  private void add(Node note) {
    notes.getChildren().add(note);
  }

  private static HBox row(Label note, Button... verbs) {
    HBox row = new HBox(note);
    row.getStyleClass().add("note-row");
    HBox.setHgrow(note, Priority.ALWAYS);
    for (Button verb : verbs) {
      verb.setMinWidth(USE_PREF_SIZE);
      row.getChildren().add(verb);
    }
    return row;
  }

  static String author(Texts texts, String name) {
    return name.isBlank() ? texts.get(AgendaScreenText.SOMEBODY) : name;
  }

  private Label note(Status.Tone tone, Text sentence, Object... arguments) {
    return note(new Status(tone, texts.get(sentence, arguments)));
  }

  private static Label note(Status status) {
    StatusLabel label = new StatusLabel(status);
    label.setWrapText(true);
    label.setMinWidth(0);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("text-note");
    return label;
  }

  /**
   * As high as what it says; where there is less room it keeps its share, and scrolls by itself.
   */
  private static final class Noted extends ScrollPane {
    private static final double SHARE = 0.45;

    private final Region content;
    private final ObservableDoubleValue room;

    Noted(Region content, ObservableDoubleValue room) {
      super(content);
      this.content = content;
      this.room = room;
      setFitToWidth(true);
      getStyleClass().addAll("page-scroll", "text-noted");
    }

    @Override
    protected double computePrefHeight(double width) {
      return content.prefHeight(getWidth()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
      return Math.min(computePrefHeight(width), room.get() * SHARE);
    }
  }
}
