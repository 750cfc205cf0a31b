package nl.gia.feature.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;

/** What both sides changed, under headings: the sections of the agenda, and then other kinds. */
final class MattersPane extends VBox {
  private final Texts texts;
  private final DecisionViewModel model;
  private final Runnable decide;
  private final ListView<Matter> list = new ListView<>();
  private final Label summary = new Label();
  private boolean showing;

  /**
   * @param decide takes the keyboard to the decision about the chosen one
   */
  MattersPane(Texts texts, DecisionViewModel model, Runnable decide) {
    this.texts = texts;
    this.model = model;
    this.decide = decide;
    getStyleClass().add("matters");
    summary.getStyleClass().add("matters-summary");
    summary.setWrapText(true);
    list.setId("matters");
    list.setAccessibleText(texts.get(DecisionText.LIST));
    list.setCellFactory(_ -> new MatterCell());
    Label none = new Label(texts.get(DecisionText.NONE));
    none.setWrapText(true);
    VBox empty = new VBox(none);
    empty.getStyleClass().add("empty-place");
    list.setPlaceholder(empty);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(summary, list);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(matter -> {
          if (matter != null && !showing) {
            model.selected().set(matter.id());
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    model.all().addListener((ListChangeListener<Matter>) _ -> show());
    model.selected().subscribe(_ -> select());
    show();
  }

  /** Puts the keyboard in the list. */
  void focus() {
    list.requestFocus();
  }

  static Status status(Texts texts, Matter.Kind kind) {
    return switch (kind) {
      case CHOICE -> new Status(Status.Tone.CARE, texts.get(DecisionText.CHOICE));
      case REMOVAL -> new Status(Status.Tone.BAD, texts.get(DecisionText.REMOVAL));
      case MERGED -> new Status(Status.Tone.BUSY, texts.get(DecisionText.MERGED));
    };
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) {
      decide.run();
      key.consume();
    }
  }

  private void click(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
      decide.run();
    }
  }

  private void show() {
    showing = true;
    list.getItems().setAll(model.all());
    showing = false;
    long look = model.all().stream().filter(one -> one.kind() == Matter.Kind.MERGED).count();
    long choose = model.all().size() - look;
    summary.setText(
        Stream.of(
                choose == 0 ? "" : texts.get(DecisionText.TO_CHOOSE, choose),
                look == 0 ? "" : texts.get(DecisionText.TO_LOOK, look))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
    summary.setVisible(!model.all().isEmpty());
    summary.setManaged(summary.isVisible());
    select();
  }

  private void select() {
    showing = true;
    List<String> ids = model.all().stream().map(Matter::id).toList();
    int at = ids.indexOf(model.selected().get());
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != at) {
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(at);
    }
    showing = false;
  }

  private int among(Matter.Group group) {
    return (int) model.all().stream().filter(one -> one.group().equals(group)).count();
  }

  /** A line: what it is about and what is to be done; above the first of each heading, that. */
  private final class MatterCell extends ListCell<Matter> {
    private final Label heading = new Label();
    private final Label row = new Label();
    private final Label field = new Label();
    private final VBox words = new VBox(row, field);
    private final HBox line = new HBox(words);
    private final VBox both = new VBox();

    MatterCell() {
      heading.getStyleClass().add("matter-group");
      row.getStyleClass().add("matter-row");
      field.getStyleClass().add("matter-field");
      line.getStyleClass().add("matter-line");
      heading.setWrapText(true);
      row.setWrapText(true);
      HBox.setHgrow(words, Priority.ALWAYS);
      words.setMinWidth(0);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Matter matter, boolean empty) {
      super.updateItem(matter, empty);
      setText(null);
      setGraphic(empty ? null : both);
      if (!empty) {
        show(matter);
      }
    }

    private void show(Matter matter) {
      int before = getIndex() - 1;
      List<Matter> all = getListView().getItems();
      boolean first =
          before < 0 || before >= all.size() || !all.get(before).group().equals(matter.group());
      heading.setText(
          texts.get(DecisionText.GROUP_COUNT, matter.group().name(), among(matter.group())));
      row.setText(matter.row());
      field.setText(matter.field().isEmpty() ? texts.get(DecisionText.WHOLE_ROW) : matter.field());
      Status status = status(texts, matter.kind());
      line.getChildren().setAll(words, new StatusLabel(status));
      both.getChildren().setAll(line);
      if (first) {
        both.getChildren().addFirst(heading);
      }
      setAccessibleText(
          String.join(", ", heading.getText(), row.getText(), field.getText(), status.word()));
    }
  }
}
