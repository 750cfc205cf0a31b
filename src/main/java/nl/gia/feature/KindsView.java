package nl.gia.feature;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Standing;
import nl.gia.platform.ui.Table;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.Toolbar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lays out a place that is made of lists: a tab for each, a table, the form of the row chosen. */
final class KindsView implements Screen {
  /** Widths in characters: of what names a row, of other names, of one word. */
  private static final int NAMING = 40;

  private static final int NAME = 18;
  private static final int WORD = 12;

  /** So many columns always stand; those after them give way where there is no room. */
  private static final int FIRM = 3;

  private final Texts texts;
  private final KindsViewModel model;
  private final Map<String, Table<KindRow>> tables = new HashMap<>();
  private final Map<String, ListingView> drawn = new HashMap<>();
  private final Map<String, RowPane> forms = new HashMap<>();
  private final List<BeneathPane> beneath = new ArrayList<>();
  private final ReadOnlyObjectWrapper<List<String>> trail = new ReadOnlyObjectWrapper<>(List.of());
  private final Region node;

  KindsView(Desk desk, KindsViewModel model) {
    texts = desk.texts();
    this.model = model;
    StackPane lists = new StackPane();
    StackPane details = new StackPane();
    for (KindListViewModel list : model.lists()) {
      RowPane form =
          new RowPane(texts, list.form(), list.part().lines(), KindsText.CHOOSE)
              .with(desk, model.space())
              .leaving(this::focus);
      forms.put(list.table(), form);
      details.getChildren().add(form);
      list.part()
          .drawn()
          .ifPresentOrElse(
              maker -> drawn.put(list.table(), maker.make(desk, model.space(), around(list))),
              () -> tables.put(list.table(), table(list)));
      Optional.ofNullable(drawn.get(list.table()))
          .ifPresent(listing -> form.under(listing.under()));
      list.part()
          .beneath()
          .map(maker -> maker.make(desk, model.space(), list.selected()))
          .ifPresent(more -> {
            form.under(more.node());
            beneath.add(more);
          });
      lists.getChildren().add(shown(list));
    }
    VBox left = new VBox(only(), lists);
    VBox.setVgrow(lists, Priority.ALWAYS);
    VBox right = new VBox(details, new BelongingsPane(texts, model, this::focus));
    right.getStyleClass().add("row-pane");
    node = Shapes.listAndDetail(toolbar(), left, right);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.current().subscribe(this::show);
    model.searching().subscribe(this::empty);
  }

  /** This screen over that of a place: the trail on top tells which list is in view. */
  KindsView within() {
    model.current().subscribe(list -> trail.set(List.of(texts.capital(list.kind().many()))));
    return this;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return trail;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    String shown = model.current().get().table();
    Optional.ofNullable(tables.get(shown)).ifPresent(Table::focus);
    Optional.ofNullable(drawn.get(shown)).ifPresent(ListingView::focus);
  }

  @Override
  public void open(Target target) {
    model.open(target);
  }

  @Override
  public Optional<String> table() {
    return Optional.of(model.current().get().table());
  }

  @Override
  public Standing standing() {
    Standing standing = Standing.START.with("list", model.current().get().table());
    for (Map.Entry<String, Table<KindRow>> table : tables.entrySet()) {
      standing = table.getValue().standing(standing, table.getKey());
    }
    for (KindListViewModel list : model.lists()) {
      if (drawn.containsKey(list.table())) {
        standing = standing.with("chosen " + list.table(), list.selected().get());
      }
    }
    return standing;
  }

  @Override
  public void restore(Standing standing) {
    for (KindListViewModel list : model.lists()) {
      if (list.table().equals(standing.mark("list"))) {
        model.current().set(list);
      }
      if (drawn.containsKey(list.table())) {
        list.selected().set(standing.mark("chosen " + list.table()));
      }
    }
    tables.forEach((name, table) -> table.restore(standing, name));
  }

  @Override
  public void flush() {
    drawn.values().forEach(ListingView::flush);
    model.flush();
  }

  @Override
  public void close() {
    drawn.values().forEach(ListingView::close);
    beneath.forEach(BeneathPane::close);
    model.close();
  }

  private Region toolbar() {
    CheckMenuItem removed = new CheckMenuItem(texts.get(KindsText.SHOW_REMOVED));
    removed.selectedProperty().bindBidirectional(model.removed());
    MenuButton more =
        new MenuButton(
            texts.get(KindsText.MORE),
            new FontIcon("fth-more-horizontal"),
            JoinView.menu(texts, this::join),
            new SeparatorMenuItem(),
            removed);
    MenuItem join = more.getItems().getFirst();
    model.current().subscribe(list -> join.setDisable(!Joining.joins(list.kind())));
    List<MenuItem> always = List.copyOf(more.getItems());
    model
        .current()
        .subscribe(list -> {
          more.getItems().setAll(verbs(list));
          more.getItems().addAll(always);
        });
    more.setMinWidth(Region.USE_PREF_SIZE);
    WhichListPane which = new WhichListPane(texts, model);
    return new Toolbar(texts)
        .either(which.tabs(), which.menu())
        .node(more)
        .gap()
        .filter(KindsText.FIND, model.filter())
        .main(KindsText.ADD, "fth-plus", () -> add(""))
        .node();
  }

  private List<MenuItem> verbs(KindListViewModel list) {
    return list.part().verbs().stream()
        .map(verb -> {
          MenuItem item = new MenuItem(texts.get(verb.title()), new FontIcon(verb.icon()));
          item.setOnAction(press ->
              verb.action()
                  .accept(
                      model.desk(),
                      Stream.of(list.selected().get()).filter(row -> !row.isEmpty()).toList()));
          return item;
        })
        .toList();
  }

  private void join() {
    KindListViewModel list = model.current().get();
    JoinView.open(model.desk(), model.space(), list.kind(), list.selected().get());
  }

  /** Says that the rows are those of one other, with the way back to all. */
  private Region only() {
    Label words = new Label();
    words.getStyleClass().add("counts-heading");
    words.setWrapText(true);
    Button all = new Button(texts.get(KindsText.ALL_AGAIN), new FontIcon("fth-x"));
    all.getStyleClass().add("small");
    all.setOnAction(press -> model.narrowed().set(Narrowed.NOT));
    FlowPane both = new FlowPane(words, all);
    both.getStyleClass().add("counts");
    Runnable tell =
        () -> {
          Narrowed narrowed = model.narrowed().get();
          boolean here = narrowed.table().equals(model.current().get().table());
          words.setText(texts.get(KindsText.ONLY_OF, narrowed.name()));
          both.setVisible(here);
          both.setManaged(here);
        };
    model.narrowed().subscribe(tell);
    model.current().subscribe(tell);
    tell.run();
    return both;
  }

  private Table<KindRow> table(KindListViewModel list) {
    Table<KindRow> table = new Table<>(texts, list.inView(), KindRow::id);
    List<String> columns = list.part().columns();
    for (String column : columns) {
      column(table, list, list.kind().field(column).orElseThrow());
      if (columns.indexOf(column) >= FIRM) {
        table.spare();
      }
    }
    list.part()
        .told()
        .ifPresent(told ->
            table.status(told.label(), told.characters(), row -> told.state().apply(texts, row)));
    return table
        .adding(this::add)
        .editing(row -> form().start())
        .removing(row -> list.form().remove(row.id()))
        .selecting(list.selected());
  }

  private void column(Table<KindRow> table, KindListViewModel list, Field field) {
    String column = field.column();
    switch (field.type()) {
      case FieldType.Date _ -> table.date(field.label(), row -> row.stored(column));
      case FieldType.Whole _, FieldType.Decimal _ ->
          table.number(field.label(), WORD, row -> number(row.stored(column)));
      case FieldType.Reference _ ->
          table.link(
              field.label(),
              NAME,
              row -> row.shown(column),
              row -> model.follow(list, row, column));
      case FieldType.Line _, FieldType.Prose _ ->
          table.text(
              field.label(),
              list.kind().naming().contains(column) ? NAMING : NAME,
              row -> row.shown(column));
      case FieldType.Choice _, FieldType.Flag _, FieldType.Place _ ->
          table.text(field.label(), WORD, row -> row.shown(column));
    }
  }

  private static @Nullable BigDecimal number(String stored) {
    return stored.isEmpty() ? null : new BigDecimal(stored);
  }

  private void empty(boolean searching) {
    for (KindListViewModel list : model.lists()) {
      Optional.ofNullable(tables.get(list.table()))
          .ifPresent(table -> {
            if (searching) {
              table.empty(KindsText.NONE_FOUND);
            } else {
              table.empty(list.part().purpose(), KindsText.ADD, () -> add(""));
            }
          });
    }
  }

  private void key(KeyEvent key) {
    int step =
        switch (key.getCode()) {
          case KeyCode.PAGE_DOWN -> 1;
          case KeyCode.PAGE_UP -> -1;
          default -> 0;
        };
    if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      add("");
      key.consume();
    } else if (key.isShortcutDown() && step != 0) {
      List<KindListViewModel> lists = model.lists();
      int next = lists.indexOf(model.current().get()) + step;
      model.current().set(lists.get(Math.floorMod(next, lists.size())));
      focus();
      key.consume();
    }
  }

  private boolean add(String typed) {
    return form().begin(model::add, typed);
  }

  private void show(KindListViewModel shown) {
    for (KindListViewModel list : model.lists()) {
      visible(shown(list), list == shown);
      visible(form(list.table()), list == shown);
    }
  }

  private ListingView.Around around(KindListViewModel list) {
    return new ListingView.Around(
        list.inView(),
        model::rows,
        list.selected(),
        () -> add(""),
        () -> form().start(),
        list.form()::remove);
  }

  /** The table of a list, or what is drawn instead. */
  private Region shown(KindListViewModel list) {
    return Optional.ofNullable(drawn.get(list.table()))
        .map(ListingView::node)
        .orElseGet(() -> Optional.ofNullable(tables.get(list.table())).orElseThrow().node());
  }

  private RowPane form() {
    return form(model.current().get().table());
  }

  private RowPane form(String table) {
    return Optional.ofNullable(forms.get(table)).orElseThrow();
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
