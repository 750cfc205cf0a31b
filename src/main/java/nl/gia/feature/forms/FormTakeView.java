package nl.gia.feature.forms;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.forms.FormTakeViewModel.Line;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.FileChoice;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.Table;
import nl.gia.platform.ui.Toolbar;

/** Lays out forms that came back: line by line what taking them would do. */
final class FormTakeView implements Screen {
  private static final List<String> ENDINGS = List.of(".xlsx");

  private final Desk desk;
  private final Texts texts;
  private final FormTakeViewModel model;
  private final FileChoice files;
  private final Table<Line> lines;
  private final ReadOnlyObjectWrapper<Boolean> ready = new ReadOnlyObjectWrapper<>(false);
  private final Region node;

  FormTakeView(Desk desk, FormTakeViewModel model, FileChoice files) {
    this.desk = desk;
    this.texts = desk.texts();
    this.model = model;
    this.files = files;
    lines =
        new Table<>(texts, model.lines(), Line::id)
            .text(FormsText.WHERE, 14, Line::where)
            .number(FormsText.ROW, 4, line -> line.row() == 0 ? null : line.row())
            .status(FormsText.EFFECT, 12, this::status)
            .sentence(FormsText.WHAT, 40, Line::sentence)
            .empty(FormsText.EMPTY, FormsText.CHOOSE, this::choose);
    Region choice =
        new Form(texts)
            .heading(FormsText.DIFFERENCES)
            .note(FormsText.DIFFERENCES_NOTE)
            .flag("overwrite", FormsText.OVERWRITE, model.overwrite())
            .node();
    node = Shapes.listAndDetail(toolbar(), list(), choice);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model
        .result()
        .subscribe(seen -> {
          ready.set(model.canTake());
          seen.ifPresent(one -> lines.empty(FormsText.NOTHING_FILLED_IN));
        });
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return new ReadOnlyObjectWrapper<>(List.of(texts.get(FormsText.TITLE)));
  }

  @Override
  public void focus() {
    node.lookup("#choose-forms").requestFocus();
  }

  @Override
  public void close() {
    model.close();
  }

  private Region toolbar() {
    return new Toolbar(texts)
        .job(FormsText.TITLE, desk.navigator()::back)
        .gap()
        .plain(FormsText.CHOOSE, "fth-folder", this::choose)
        .named("choose-forms")
        .main(FormsText.TAKE, "fth-check", model::take, ready)
        .named("take-forms")
        .node();
  }

  private Region list() {
    Label summary = new Label();
    summary.textProperty().bind(model.summary());
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    summary.getStyleClass().add("counts-heading");
    Label recognised = new Label();
    recognised.textProperty().bind(model.recognised());
    recognised.setWrapText(true);
    recognised.setMinHeight(Region.USE_PREF_SIZE);
    recognised.getStyleClass().add("list-how");
    VBox list = new VBox(recognised, summary, lines.node());
    list.setSpacing(8);
    VBox.setVgrow(lines.node(), Priority.ALWAYS);
    return list;
  }

  private Status status(Line line) {
    return switch (line.effect()) {
      case NEW -> new Status(Status.Tone.GOOD, texts.get(FormsText.EFFECT_NEW));
      case CHANGED -> new Status(Status.Tone.BUSY, texts.get(FormsText.EFFECT_CHANGED));
      case SAME -> new Status(Status.Tone.NEUTRAL, texts.get(FormsText.EFFECT_SAME));
      case DIFFERS -> new Status(Status.Tone.CARE, texts.get(FormsText.EFFECT_DIFFERS));
      case PROBLEM -> new Status(Status.Tone.BAD, texts.get(FormsText.EFFECT_PROBLEM));
    };
  }

  private void choose() {
    model.choose(files.allToOpen(FormsText.FORM, ENDINGS));
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      desk.navigator().back();
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      model.take();
      key.consume();
    }
  }
}
