package nl.gia.platform.ui;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Builds a table, one call a column. Rows are records with an id; when they are read anew,
 * selection and scroll stay where they were.
 *
 * <p>Keys: Ctrl+N adds, and so does typing in the line under the rows; Delete removes, Enter and F2
 * edit, and typing among the rows finds.
 */
public final class Table<R> {
  /** How many rows stay in view above the one that is scrolled to. */
  private static final int ROWS_ABOVE = 3;

  private final Texts texts;
  private final Function<R, String> id;
  private final ObservableList<R> source;
  private final TableView<R> view = new TableView<>(FXCollections.observableArrayList());
  private final Label ruler = new Label();
  private final VBox pane = new VBox(ruler, view);
  private final TableKeys<R> keys;
  private @Nullable Property<String> selected;
  private @Nullable ObservableList<String> several;
  private @Nullable ColumnFit fit;
  private boolean refreshing;

  public Table(Texts texts, ObservableList<R> rows, Function<R, String> id) {
    this.texts = texts;
    this.source = rows;
    this.id = id;
    keys = new TableKeys<>(texts, view);
    pane.getStyleClass().add("table-pane");
    pane.getChildren().add(keys.finding());
    VBox.setVgrow(view, Priority.ALWAYS);
    ruler.setManaged(false);
    ruler.fontProperty().subscribe(this::share);
    view.widthProperty().subscribe(this::share);
    view.setPlaceholder(new Label());
    view.setRowFactory(table -> row());
    view.getSelectionModel().selectedItemProperty().subscribe(this::selectionMoved);
    rows.addListener((ListChangeListener<R>) change -> refresh());
    refresh();
  }

  /** A column of text that shares what width is left, in proportion to these characters. */
  public Table<R> text(Text label, int characters, Function<R, String> value) {
    add(Columns.text(texts.get(label), characters, value));
    return this;
  }

  /** A column of sentences: they wrap, where other text is cut. */
  public Table<R> sentence(Text label, int characters, Function<R, String> value) {
    add(Columns.sentence(texts.get(label), characters, value));
    return this;
  }

  /** A column of text whose cells are links. */
  public Table<R> link(
      Text label, int characters, Function<R, String> value, Consumer<R> followed) {
    add(Columns.link(texts.get(label), characters, value, followed));
    return this;
  }

  /** A narrow column of numbers, right-aligned, in the reader's notation. */
  public Table<R> number(
      Text label, int characters, Function<R, ? extends @Nullable Number> value) {
    add(Columns.number(texts.get(label), characters, value, texts.locale()));
    return this;
  }

  /** A narrow column of dates: stored as 2008-09-11, shown as 11-09-2008. */
  public Table<R> date(Text label, Function<R, String> value) {
    add(Columns.date(texts.get(label), value));
    return this;
  }

  /** A column of states, each with its symbol and its word. */
  public Table<R> status(Text label, int characters, Function<R, Status> value) {
    add(Columns.status(texts.get(label), characters, value));
    return this;
  }

  /**
   * Leaves out the last column where there is no room for all; what it says stands elsewhere too.
   */
  public Table<R> spare() {
    Columns.spare(view.getColumns().getLast());
    return this;
  }

  /** What an empty table says, and the button that fills it. */
  public Table<R> empty(Text sentence, Text button, Runnable action) {
    Button fill = new Button(texts.get(button));
    fill.getStyleClass().add("accent");
    fill.setOnAction(press -> action.run());
    Label words = new Label(texts.get(sentence));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    VBox both = new VBox(words, fill);
    both.getStyleClass().add("empty-place");
    view.setPlaceholder(both);
    return this;
  }

  /** What a table says that is empty because of what was searched for. */
  public Table<R> empty(Text sentence) {
    Label words = new Label(texts.get(sentence));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    VBox pane = new VBox(words);
    pane.getStyleClass().add("empty-place");
    view.setPlaceholder(pane);
    return this;
  }

  /**
   * Ctrl+N, and the line under the rows in which typing begins a new one.
   *
   * @param begin opens a form with what was typed so far, which may be nothing; false when it has
   *     to wait, and then the text stays in the line
   */
  public Table<R> adding(Predicate<String> begin) {
    AddLine line = new AddLine(texts, begin, view);
    keys.adding(line);
    pane.getChildren().add(2, line);
    return this;
  }

  /** Enter, F2 and double click. */
  public Table<R> editing(Consumer<R> action) {
    keys.editing(action);
    return this;
  }

  /** Delete; the notice "Verwijderd. Ongedaan maken" revives the row. */
  public Table<R> removing(Notices notices, Consumer<R> remove, Consumer<R> revive) {
    keys.removing(row -> {
      remove.accept(row);
      notices.undoable(texts.get(UiText.REMOVED), () -> revive.accept(row));
    });
    return this;
  }

  /** Delete, for a removal that may be refused; who removes it says what came of it. */
  public Table<R> removing(Consumer<R> remove) {
    keys.removing(remove);
    return this;
  }

  /** Ties the id of the selected row to a property; empty text is none. */
  public Table<R> selecting(Property<String> selectedId) {
    selected = selectedId;
    selectedId.subscribe(wanted -> select(wanted, false));
    return this;
  }

  /** Lets more than one row be selected; the list is of their ids, in the order of the table. */
  public Table<R> several(ObservableList<String> chosen) {
    several = chosen;
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> tellSeveral());
    return this;
  }

  public Region node() {
    return pane;
  }

  /** Puts the table as it is shown on the clipboard, under a title; gives how many rows. */
  public int copy(String title) {
    Clipboard.getSystemClipboard().setContent(new TableText(view).forms(title));
    return view.getItems().size();
  }

  /** Puts the keyboard in the table. */
  public void focus() {
    view.requestFocus();
  }

  /** Which row is selected and which is the first in view. */
  public Standing standing(Standing standing, String name) {
    return standing
        .with(name + ".selected", selectedId())
        .with(name + ".first", Integer.toString(inView().first()));
  }

  /** Goes back to where {@link #standing} was. */
  public void restore(Standing standing, String name) {
    select(standing.mark(name + ".selected"), false);
    String first = standing.mark(name + ".first");
    if (!first.isEmpty()) {
      view.scrollTo(Integer.parseInt(first));
    }
  }

  private void add(TableColumn<R, ?> column) {
    column.setReorderable(false);
    view.getColumns().add(column);
    share();
  }

  /**
   * Columns share the width, at whatever size the user reads; a table too narrow for that scrolls.
   */
  private void share() {
    ColumnFit now = ColumnFit.of(view, ruler.getFont());
    if (!now.equals(fit)) {
      fit = now;
      now.apply(view.getColumns());
    }
  }

  private TableRow<R> row() {
    TableRow<R> row = new TableRow<>();
    row.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY
          && click.getClickCount() == 2
          && !row.isEmpty()) {
        keys.edit(row.getItem());
      }
    });
    return row;
  }

  private void refresh() {
    String kept = selected == null ? selectedId() : selected.getValue();
    Set<String> also = several == null ? Set.of() : Set.copyOf(several);
    refreshing = true;
    view.getSelectionModel().clearSelection();
    view.getItems().setAll(source);
    view.sort();
    for (int i = 0; i < view.getItems().size() && also.size() > 1; i++) {
      String row = id.apply(view.getItems().get(i));
      if (also.contains(row) && !row.equals(kept)) {
        view.getSelectionModel().select(i);
      }
    }
    refreshing = false;
    share();
    select(kept, also.size() > 1);
    tellSeveral();
    selectionMoved(view.getSelectionModel().getSelectedItem());
    if (!view.getItems().isEmpty()) {
      keys.filled();
    }
  }

  private void select(String wanted, boolean besideOthers) {
    if (refreshing || wanted.equals(selectedId())) {
      return;
    }
    for (R row : view.getItems()) {
      if (id.apply(row).equals(wanted)) {
        int index = view.getItems().indexOf(row);
        if (besideOthers) {
          view.getSelectionModel().select(index);
        } else {
          view.getSelectionModel().clearAndSelect(index);
        }
        scrollIntoView(index);
        return;
      }
    }
    if (wanted.isEmpty()) {
      view.getSelectionModel().clearSelection();
    }
  }

  private void selectionMoved(@Nullable R row) {
    if (!refreshing && selected != null && !(row == null && source.isEmpty())) {
      selected.setValue(row == null ? "" : id.apply(row));
    }
  }

  private void tellSeveral() {
    if (!refreshing && several != null) {
      several.setAll(
          view.getSelectionModel().getSelectedIndices().stream()
              .sorted()
              .filter(index -> index >= 0 && index < view.getItems().size())
              .map(index -> id.apply(view.getItems().get(index)))
              .toList());
    }
  }

  private String selectedId() {
    R row = view.getSelectionModel().getSelectedItem();
    return row == null ? "" : id.apply(row);
  }

  private Span inView() {
    if (!(view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return Span.NOTHING;
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    return first == null || last == null
        ? Span.NOTHING
        : new Span(first.getIndex(), last.getIndex());
  }

  private void scrollIntoView(int index) {
    Span span = inView();
    if (index <= span.first() || index >= span.last()) {
      view.scrollTo(Math.max(0, index - ROWS_ABOVE));
    }
  }

  /** The rows in view, from first to last. */
  private record Span(int first, int last) {
    private static final Span NOTHING = new Span(0, 0);
  }
}
