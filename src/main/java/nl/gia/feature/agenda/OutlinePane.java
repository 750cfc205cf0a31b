package nl.gia.feature.agenda;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Notices;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sections of an edition in their order, with what calls for attention in each. */
final class OutlinePane extends VBox {
  /** Where a long word may go on in the next line, instead of anywhere. */
  private static final String MAY_BREAK = "\u200B";

  /** What a section is while it is dragged: its id. */
  static final DataFormat SECTION = new DataFormat("application/x-gia-section");

  /** Of a section that stands below the one that opens its chapter. */
  private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("within-chapter");

  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  /** What a line takes besides number and heading, in pixels: margins and the scroll bar. */
  private static final int BESIDE_HEADING = 32;

  private final Texts texts;
  private final AgendaViewModel model;
  private final Notices notices;
  private final ListView<OutlineRow> list = new ListView<>();
  private final MenuButton add;
  private boolean showing;

  OutlinePane(Texts texts, AgendaViewModel model, Notices notices) {
    this.texts = texts;
    this.model = model;
    this.notices = notices;
    add = new MenuButton(texts.get(AgendaScreenText.ADD_SECTION), new FontIcon("fth-plus"));
    getStyleClass().add("outline");
    list.setId("outline");
    list.setAccessibleText(texts.get(AgendaScreenText.OUTLINE));
    list.setCellFactory(_ -> new SectionCell());
    Label empty = new Label(texts.get(AgendaScreenText.NO_SECTIONS));
    empty.setWrapText(true);
    empty.getStyleClass().add("form-note");
    list.setPlaceholder(empty);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(list, add);
    add.setMaxWidth(Double.MAX_VALUE);
    follow();
  }

  private void follow() {
    model.outline().subscribe(this::show);
    model.section().subscribe(_ -> select());
    model.themes().subscribe(this::offer);
    model
        .edition()
        .subscribe(edition -> {
          boolean editable = edition.map(Edition::editable).orElse(false);
          add.setVisible(editable);
          add.setManaged(editable);
        });
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null && !showing) {
            model.section().set(row.id());
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    offer();
    show();
  }

  void focus() {
    list.requestFocus();
  }

  /** Opens the choice of what to add. */
  void add() {
    if (add.isVisible()) {
      add.show();
    }
  }

  private void key(KeyEvent key) {
    if (new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN).match(key)) {
      model.sections().up();
    } else if (new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN).match(key)) {
      model.sections().down();
    } else if (key.getCode() == KeyCode.DELETE) {
      remove();
    } else {
      return;
    }
    key.consume();
  }

  private void remove() {
    String id = model.section().get();
    if (add.isVisible() && !id.isEmpty()) {
      model.sections().remove(id);
      notices.undoable(
          texts.get(AgendaScreenText.SECTION_REMOVED), () -> model.sections().revive(id));
    }
  }

  private void show() {
    showing = true;
    list.getItems().setAll(model.outline());
    showing = false;
    select();
  }

  private void select() {
    showing = true;
    model.outline().stream()
        .filter(row -> row.id().equals(model.section().get()))
        .findFirst()
        .ifPresentOrElse(
            list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    showing = false;
  }

  private void drop(String id, int after) {
    List<OutlineRow> rows = model.outline();
    boolean stays = after >= 0 && rows.get(after).id().equals(id);
    boolean stood = after + 1 < rows.size() && rows.get(after + 1).id().equals(id);
    if (!stays && !stood) {
      model.section().set(id);
      model.sections().move(id, after < 0 ? Optional.empty() : Optional.of(rows.get(after).id()));
    }
  }

  private void offer() {
    MenuItem vision = new MenuItem(texts.get(AgendaScreenText.SHARED_VISION));
    vision.setOnAction(_ -> model.sections().add(Optional.empty(), vision.getText()));
    add.getItems().setAll(vision);
    model
        .themes()
        .forEach(theme -> {
          MenuItem item = new MenuItem(theme.name());
          item.setMnemonicParsing(false);
          item.setOnAction(_ -> model.sections().add(Optional.of(theme), theme.name()));
          add.getItems().add(item);
        });
  }

  /** A line of the outline: number, heading, and a sign with its word. */
  private final class SectionCell extends ListCell<OutlineRow> {
    private final Label number = new Label();
    private final Text heading = new Text();
    private final Label theme = new Label();
    private final VBox words = new VBox(heading, theme);
    private final HBox line = new HBox(number, words);

    SectionCell() {
      number.getStyleClass().add("outline-number");
      heading.getStyleClass().add("outline-heading");
      theme.getStyleClass().add("outline-theme");
      line.getStyleClass().add("outline-line");
      HBox.setHgrow(words, Priority.ALWAYS);
      heading
          .wrappingWidthProperty()
          .bind(list.widthProperty().subtract(number.widthProperty()).subtract(BESIDE_HEADING));
      line.setMinWidth(0);
      words.setMinWidth(0);
      setPrefWidth(0);
      drag();
    }

    /**
     * A section is dragged onto the one that it is to follow, or onto the upper half to precede.
     */
    private void drag() {
      setOnDragDetected(event -> {
        if (!isEmpty() && add.isVisible()) {
          ClipboardContent content = new ClipboardContent();
          content.put(SECTION, getItem().id());
          startDragAndDrop(TransferMode.MOVE).setContent(content);
          event.consume();
        }
      });
      setOnDragOver(event -> {
        if (event.getDragboard().hasContent(SECTION) && !isEmpty()) {
          event.acceptTransferModes(TransferMode.MOVE);
          pseudoClassStateChanged(ABOVE, isAbove(event));
          pseudoClassStateChanged(BELOW, !isAbove(event));
          event.consume();
        }
      });
      setOnDragExited(_ -> unmark());
      setOnDragDropped(event -> {
        unmark();
        if (event.getDragboard().getContent(SECTION) instanceof String id && !isEmpty()) {
          drop(id, isAbove(event) ? getIndex() - 1 : getIndex());
          event.setDropCompleted(true);
        }
        event.consume();
      });
    }

    private boolean isAbove(DragEvent event) {
      return event.getY() < getHeight() / 2;
    }

    private void unmark() {
      pseudoClassStateChanged(ABOVE, false);
      pseudoClassStateChanged(BELOW, false);
    }

    @Override
    protected void updateItem(OutlineRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(empty ? null : line);
      if (!empty) {
        show(row);
      }
    }

    private void show(OutlineRow row) {
      Section section = row.section();
      pseudoClassStateChanged(WITHIN, !section.vision() && row.number() == 0);
      boolean named = !section.heading().isBlank();
      number.setText(row.number() == 0 ? "" : Integer.toString(row.number()));
      heading.setText(
          named
              ? section.heading().replace("/", "/" + MAY_BREAK)
              : texts.get(AgendaScreenText.NO_HEADING));
      String of =
          section.vision() ? texts.get(AgendaScreenText.SHARED_VISION) : section.themeName();
      theme.setText(of);
      boolean says = !of.equals(section.heading());
      theme.setVisible(says);
      theme.setManaged(says);
      words.getChildren().setAll(heading, theme);
      sign(row);
    }

    private void sign(OutlineRow row) {
      switch (row.sign()) {
        case CONFLICT -> sign(Status.Tone.BAD, AgendaScreenText.SIGN_CONFLICT);
        case MERGED -> sign(Status.Tone.CARE, AgendaScreenText.SIGN_MERGED);
        case TYPED -> sign(Status.Tone.BUSY, AgendaScreenText.SIGN_TYPED);
        case NONE -> {}
      }
      if (row.proposals() > 0) {
        sign(Status.Tone.NEUTRAL, AgendaScreenText.SIGN_PROPOSALS, row.proposals());
      }
      if (model.edition().get().map(Edition::editable).orElse(false)) {
        row.working().forEach(work -> told(new WorkWords(texts, model.work()).status(work)));
      }
    }

    private void sign(Status.Tone tone, AgendaScreenText word, Object... arguments) {
      told(new Status(tone, texts.get(word, arguments)));
    }

    /** A sentence goes on in a next line, as a heading does. */
    private void told(Status status) {
      StatusLabel symbol = new StatusLabel(new Status(status.tone(), ""));
      Text sentence = new Text(status.word());
      sentence.getStyleClass().add("outline-said");
      HBox both = new HBox(symbol, sentence);
      both.getStyleClass().add("outline-sign");
      sentence
          .wrappingWidthProperty()
          .bind(
              heading
                  .wrappingWidthProperty()
                  .subtract(symbol.widthProperty())
                  .subtract(both.spacingProperty()));
      words.getChildren().add(both);
    }
  }
}
