package nl.gia.feature;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.JoinViewModel.Line;
import nl.gia.feature.JoinViewModel.Preview;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Toolbar;

/** Lays out a double beside the row that stays: whose values stay, and what will point at it. */
public final class JoinView implements Screen {
  /** Of a hundred: the labels, and each of both rows. */
  private static final double LABELS = 24;

  private static final double VALUES = 38;

  private final Desk desk;
  private final Texts texts;
  private final JoinViewModel model;
  private final Form form;
  private final VBox below = new VBox();
  private final ReadOnlyObjectWrapper<Boolean> ready = new ReadOnlyObjectWrapper<>(false);
  private final Region node;

  JoinView(Desk desk, JoinViewModel model) {
    this.desk = desk;
    this.model = model;
    texts = desk.texts();
    form =
        new Form(texts)
            .reference(FieldRules.MERGED_INTO, JoinText.INTO, model.into(), model.choices())
            .problems(model.problems());
    below.getStyleClass().add("join");
    Label which = new Label();
    which.setWrapText(true);
    which
        .textProperty()
        .bind(
            model
                .name()
                .map(name -> texts.get(JoinText.WHICH, name, texts.get(model.kind().one()))));
    VBox page = new VBox(which, form.node(), below);
    page.getStyleClass().add("join");
    node = Shapes.underBar(toolbar(), Shapes.page(page));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.preview().subscribe(this::show);
    model.problems().subscribe(this::show);
  }

  /** The item of a list's menu that joins the row chosen in it. */
  public static MenuItem menu(Texts texts, Runnable join) {
    MenuItem item = new MenuItem(texts.get(JoinText.MENU));
    item.setAccelerator(KeyCombination.valueOf("Shortcut+M"));
    item.setOnAction(press -> join.run());
    return item;
  }

  /** Opens the screen over the place in view, for this row; for rows that can be joined. */
  public static void open(Desk desk, Workspace space, Kind kind, String row) {
    if (Joining.joins(kind) && !row.isEmpty()) {
      desk.navigator().over(new JoinView(desk, new JoinViewModel(desk, space, kind, row)));
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return new ReadOnlyObjectWrapper<>(List.of(texts.get(JoinText.TITLE)));
  }

  @Override
  public void focus() {
    form.focus(FieldRules.MERGED_INTO);
  }

  @Override
  public void close() {
    model.close();
  }

  private Region toolbar() {
    return new Toolbar(texts)
        .job(JoinText.TITLE, desk.navigator()::back)
        .gap()
        .main(JoinText.JOIN, "fth-check", model::join, ready)
        .named("join")
        .node();
  }

  private void show() {
    ready.set(model.canJoin());
    Optional<Preview> preview = model.preview().get();
    below.getChildren().clear();
    if (preview.isEmpty()) {
      below.getChildren().add(note(texts.get(JoinText.NO_CHOICE)));
      return;
    }
    for (Problem problem : model.problems().get()) {
      if (!problem.field().equals(FieldRules.MERGED_INTO)) {
        Label why = note(new ProblemWords(texts).of(model.kind(), problem));
        why.getStyleClass().add("field-problem");
        below.getChildren().add(why);
      }
    }
    below
        .getChildren()
        .addAll(
            heading(JoinText.FIELDS), note(texts.get(JoinText.FIELDS_HOW)), both(preview.get()));
    if (model.problems().get().isEmpty()) {
      below.getChildren().add(heading(JoinText.POINTING));
      List<String> pointing = preview.get().pointing();
      if (pointing.isEmpty()) {
        below.getChildren().add(note(texts.get(JoinText.NOTHING_POINTS, preview.get().goes())));
      }
      pointing.forEach(sentence -> below.getChildren().add(note(sentence)));
    }
  }

  private Region both(Preview preview) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("join-fields");
    for (double width : List.of(LABELS, VALUES, VALUES)) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(width);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    grid.add(strong(texts.get(JoinText.GOES, preview.goes())), 1, 0);
    grid.add(strong(texts.get(JoinText.STAYS, preview.stays())), 2, 0);
    int row = 1;
    for (Line line : preview.lines()) {
      grid.add(note(line.label()), 0, row);
      if (line.differs()) {
        choice(grid, line, row);
      } else {
        grid.add(note(line.stays()), 2, row);
        grid.add(note(texts.get(JoinText.SAME)), 1, row);
      }
      row++;
    }
    return grid;
  }

  private void choice(GridPane grid, Line line, int row) {
    ToggleGroup group = new ToggleGroup();
    boolean takes = model.takes(line.column());
    grid.add(side(group, line, line.goes(), true, takes), 1, row);
    grid.add(side(group, line, line.stays(), false, !takes), 2, row);
  }

  private RadioButton side(
      ToggleGroup group, Line line, String words, boolean ofDouble, boolean chosen) {
    RadioButton button = new RadioButton(words);
    button.setId(line.column() + (ofDouble ? "-goes" : "-stays"));
    button.setToggleGroup(group);
    button.setSelected(chosen);
    button.setWrapText(true);
    button.setOnAction(press -> {
      model.take(line.column(), ofDouble);
      Optional.ofNullable(node.lookup("#" + button.getId())).ifPresent(Node::requestFocus);
    });
    return button;
  }

  private Label heading(Text words) {
    Label label = new Label(texts.get(words));
    label.getStyleClass().add("form-heading");
    return label;
  }

  private static Label strong(String words) {
    Label label = note(words);
    label.getStyleClass().add("join-name");
    return label;
  }

  private static Label note(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      desk.navigator().back();
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      model.join();
      key.consume();
    }
  }
}
