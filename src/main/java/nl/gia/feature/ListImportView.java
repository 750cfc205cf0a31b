package nl.gia.feature;

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
import nl.gia.feature.ListFillViewModel.Given;
import nl.gia.feature.ListImportViewModel.Column;
import nl.gia.feature.ListImportViewModel.Line;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.FileChoice;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.Table;
import nl.gia.platform.ui.Toolbar;

/** Lays out a list before it goes in: what it would do on the left, its columns on the right. */
final class ListImportView implements Screen {
  private static final List<String> ENDINGS = List.of(".csv", ".txt", ".xlsx", ".xls");

  private final Desk desk;
  private final Texts texts;
  private final ListImportViewModel model;
  private final FileChoice files;
  private final Table<Line> lines;
  private final VBox mapping = new VBox();
  private final Label how = new Label();
  private final Region day;
  private final ReadOnlyObjectWrapper<Boolean> ready = new ReadOnlyObjectWrapper<>(false);
  private final Region node;

  ListImportView(Desk desk, ListImportViewModel model, FileChoice files) {
    this.desk = desk;
    this.texts = desk.texts();
    this.model = model;
    this.files = files;
    lines =
        new Table<>(texts, model.lines(), Line::id)
            .number(ListScreenText.ROW, 5, line -> line.row() == 0 ? null : line.row())
            .status(ListScreenText.KIND, 11, this::status)
            .sentence(ListScreenText.WHAT, 40, Line::sentence)
            .empty(ListScreenText.EMPTY, ListScreenText.CHOOSE, this::choose);
    day = day();
    mapping.getStyleClass().add("list-mapping");
    node = Shapes.listAndDetail(toolbar(), list(), mapping);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    // The same list read as another kind is an equal draft, but its columns are new.
    model.columns().subscribe(this::showColumns);
    showColumns();
    model
        .result()
        .subscribe(seen -> {
          ready.set(model.canTake());
          seen.ifPresent(one -> lines.empty(ListScreenText.CLEAN));
        });
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return new ReadOnlyObjectWrapper<>(List.of(texts.get(ListScreenText.TITLE)));
  }

  @Override
  public void focus() {
    node.lookup("#choose-list").requestFocus();
  }

  @Override
  public void close() {
    model.close();
  }

  private Region toolbar() {
    return new Toolbar(texts)
        .job(ListScreenText.TITLE, desk.navigator()::back)
        .gap()
        .plain(ListScreenText.CHOOSE, "fth-folder", this::choose)
        .named("choose-list")
        .main(ListScreenText.TAKE, "fth-check", model::take, ready)
        .named("take-list")
        .node();
  }

  private Region list() {
    Label summary = new Label();
    summary.textProperty().bind(model.summary());
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    summary.getStyleClass().add("counts-heading");
    how.setWrapText(true);
    how.setMinHeight(Region.USE_PREF_SIZE);
    how.getStyleClass().add("list-how");
    VBox list = new VBox(how, summary, lines.node());
    list.setSpacing(8);
    VBox.setVgrow(lines.node(), Priority.ALWAYS);
    return list;
  }

  private Status status(Line line) {
    return switch (line.says()) {
      case STOPS -> new Status(Status.Tone.BAD, texts.get(ListScreenText.PROBLEM));
      case NOTICE -> new Status(Status.Tone.CARE, texts.get(ListScreenText.NOTICE));
      case NEW -> new Status(Status.Tone.GOOD, texts.get(ListScreenText.ROW_NEW));
      case CHANGED -> new Status(Status.Tone.BUSY, texts.get(ListScreenText.ROW_CHANGED));
      case SAME -> new Status(Status.Tone.NEUTRAL, texts.get(ListScreenText.ROW_SAME));
    };
  }

  private void showColumns() {
    how.setText(model.howRead());
    Form as = new Form(texts).choice("as", ListScreenText.AS, model.target(), model.targets());
    Form form = new Form(texts);
    model.draft().get().ifPresent(_ -> form.heading(ListScreenText.COLUMNS));
    List<Choice> fields = model.fields();
    for (Column column : model.columns()) {
      form.choice(
          "column" + column.place(),
          texts.get(ListScreenText.COLUMN, column.heading(), column.sample()),
          column.field(),
          fields);
    }
    if (!model.columns().isEmpty() && !model.given().isEmpty()) {
      form.heading(ListScreenText.FOR_ALL).note(ListScreenText.FOR_ALL_NOTE);
      model.given().forEach(given -> given(form, given));
    }
    form.problems(model.problems());
    mapping.getChildren().setAll(as.node(), day, form.node());
  }

  /** Asked only as long as no column says it. */
  private Region day() {
    Region asked =
        new Form(texts)
            .date("day", ListScreenText.DAY, model.day())
            .note(ListScreenText.DAY_NOTE)
            .problems(model.problems())
            .node();
    model
        .wantsDay()
        .subscribe(wanted -> {
          asked.setVisible(wanted);
          asked.setManaged(wanted);
        });
    return asked;
  }

  private static void given(Form form, Given given) {
    String name = "fill-" + given.field().column();
    Text label = given.field().label();
    switch (given.type()) {
      case FieldType.Reference _ -> form.reference(name, label, given.value(), given.choices());
      case FieldType.Choice _ -> form.choice(name, label, given.value(), given.choices());
      case FieldType.Date _ -> form.date(name, label, given.value());
      case FieldType.Line _, FieldType.Prose _, FieldType.Whole _ ->
          form.line(name, label, given.value());
      case FieldType.Decimal _, FieldType.Flag _, FieldType.Place _ ->
          form.line(name, label, given.value());
    }
  }

  private void choose() {
    files.toOpen(ListScreenText.LIST, ENDINGS).ifPresent(model::choose);
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
