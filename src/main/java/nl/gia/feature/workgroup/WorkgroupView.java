package nl.gia.feature.workgroup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
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
import nl.gia.feature.JoinView;
import nl.gia.feature.RowPane;
import nl.gia.feature.workgroup.WorkgroupViewModel.Part;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.CountButton;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Standing;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.Table;
import nl.gia.platform.ui.Tabs;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.Toolbar;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lays out the working group: three lists, each with the form of the row chosen in it. */
final class WorkgroupView implements Screen {
  private static final List<Part> PARTS = List.of(Part.values());
  private static final List<String> LISTS = List.of(".xlsx", ".csv");

  private final Desk desk;
  private final Texts texts;
  private final WorkgroupViewModel model;
  private final Map<Part, Table<?>> tables = new EnumMap<>(Part.class);
  private final Map<Part, RowPane> forms = new EnumMap<>(Part.class);
  private final Map<Part, Region> lists = new EnumMap<>(Part.class);
  private final FlowPane balance = new FlowPane();
  private final Region node;

  WorkgroupView(Desk desk, WorkgroupViewModel model) {
    this.desk = desk;
    this.texts = desk.texts();
    this.model = model;
    Table<Seat> seats = seats();
    list(Part.COMPOSITION, seats, new VBox(balance(), seats.node()));
    Table<PersonRow> persons = persons();
    list(Part.PERSONS, persons, persons.node());
    Table<OrganisationRow> organisations = organisations();
    list(Part.ORGANISATIONS, organisations, organisations.node());
    VBox.setVgrow(seats.node(), Priority.ALWAYS);
    forms();
    node =
        Shapes.listAndDetail(toolbar(), new StackPane(nodes(lists)), new StackPane(nodes(forms)));
    // A filter, because a table takes these keys for itself.
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.part().subscribe(this::show);
    model.searching().subscribe(this::empty);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    table(model.part().get()).focus();
  }

  @Override
  public Optional<String> table() {
    return Optional.of(model.list());
  }

  @Override
  public void open(Target target) {
    model.open(target);
  }

  @Override
  public Standing standing() {
    Standing standing = Standing.START.with("part", model.part().get().name());
    for (Part part : PARTS) {
      standing = table(part).standing(standing, part.name());
    }
    return standing.with("date", model.date().get());
  }

  @Override
  public void restore(Standing standing) {
    PARTS.stream()
        .filter(part -> part.name().equals(standing.mark("part")))
        .forEach(model.part()::set);
    model.date().set(standing.mark("date"));
    PARTS.forEach(part -> table(part).restore(standing, part.name()));
  }

  @Override
  public void flush() {
    model.flush();
  }

  @Override
  public void close() {
    model.close();
  }

  private Region toolbar() {
    Tabs<Part> parts = new Tabs<>(model.part());
    parts.tab(texts.get(CompositionText.COMPOSITION), Part.COMPOSITION);
    parts.tab(texts.get(CompositionText.PERSONS), Part.PERSONS);
    parts.tab(texts.get(CompositionText.ORGANISATIONS), Part.ORGANISATIONS);
    return new Toolbar(texts)
        .node(parts.node())
        .date(CompositionText.DATE, model.date())
        .node(more())
        .gap()
        .filter(CompositionText.FIND, model.filter())
        .main(CompositionText.ADD, "fth-plus", this::add)
        .node();
  }

  /** What is not done every day. */
  private MenuButton more() {
    MenuItem copy = new MenuItem(texts.get(CompositionText.COPY));
    copy.setOnAction(press -> copy());
    MenuItem export = new MenuItem(texts.get(CompositionText.EXPORT));
    export.setOnAction(press -> export());
    MenuItem join = JoinView.menu(texts, this::join);
    model.part().subscribe(part -> join.setDisable(part == Part.COMPOSITION));
    CheckMenuItem removed = new CheckMenuItem(texts.get(CompositionText.SHOW_REMOVED));
    removed.selectedProperty().bindBidirectional(model.removed());
    CheckMenuItem everyone = new CheckMenuItem(texts.get(CompositionText.EVERYONE));
    everyone.selectedProperty().bindBidirectional(model.everyone());
    MenuButton more =
        new MenuButton(
            texts.get(CompositionText.MORE),
            new FontIcon("fth-more-horizontal"),
            copy,
            export,
            join,
            new SeparatorMenuItem(),
            everyone,
            removed);
    more.setId("more");
    more.setMinWidth(Region.USE_PREF_SIZE);
    return more;
  }

  private void join() {
    Part part = model.part().get();
    JoinView.open(desk, model.space(), model.form(part).kind(), model.selected(part).get());
  }

  private void copy() {
    Part part = model.part().get();
    String title =
        switch (part) {
          case COMPOSITION -> texts.get(CompositionText.ON_DATE, model.onDate().get());
          case PERSONS -> texts.get(CompositionText.PERSONS);
          case ORGANISATIONS -> texts.get(CompositionText.ORGANISATIONS);
        };
    model.copied(table(part).copy(title));
  }

  private void export() {
    String name = texts.get(model.title()) + ".xlsx";
    desk.files().toSave(CompositionText.LIST_FILE, name, LISTS).ifPresent(model::export);
  }

  private Region balance() {
    balance.getStyleClass().add("counts");
    model.balance().addListener((ListChangeListener<Share>) change -> count());
    model.narrowing().subscribe(link -> count());
    Label heading = new Label();
    heading.getStyleClass().add("counts-heading");
    heading.textProperty().bind(model.onDate().map(day -> texts.get(CompositionText.ON_DATE, day)));
    return new VBox(heading, balance);
  }

  private void count() {
    balance.getChildren().setAll(model.balance().stream().map(this::count).toList());
  }

  private CountButton count(Share share) {
    CountButton button = new CountButton(texts, share.name(), share.count());
    button.setSelected(model.narrowing().get().equals(share.link()));
    button.setOnAction(press -> model.narrowing().set(share.link()));
    return button;
  }

  private Table<Seat> seats() {
    return new Table<>(texts, model.seats(), Seat::id)
        .text(CompositionText.MEMBER, 20, Seat::name)
        .text(WorkgroupText.OF_ORGANISATION, 24, Seat::organisationName)
        .text(WorkgroupText.ROLE, 11, seat -> model.words().role(seat.role()))
        .date(WorkgroupText.SINCE, Seat::since)
        .spare()
        .status(CompositionText.OCCUPANCY, 13, this::status)
        .removing(model::remove);
  }

  private Status status(Seat seat) {
    String until = Day.shown(seat.until());
    return switch (seat.occupancy()) {
      case FILLED ->
          new Status(
              Status.Tone.GOOD,
              until.isEmpty()
                  ? texts.get(CompositionText.FILLED)
                  : texts.get(CompositionText.FILLED_UNTIL, until));
      case VACANT -> new Status(Status.Tone.CARE, texts.get(CompositionText.VACANT));
      case COMING -> new Status(Status.Tone.BUSY, texts.get(CompositionText.COMING));
      case REMOVED -> new Status(Status.Tone.NEUTRAL, texts.get(CompositionText.REMOVED));
      case ENDED -> new Status(Status.Tone.NEUTRAL, texts.get(CompositionText.ENDED, until));
    };
  }

  private Table<PersonRow> persons() {
    return new Table<>(texts, model.persons(), PersonRow::id)
        .text(WorkgroupText.NAME, 20, row -> row.person().name())
        .text(WorkgroupText.FUNCTION, 18, row -> row.person().function())
        .text(WorkgroupText.OF_ORGANISATION, 22, PersonRow::organisationName)
        .text(CompositionText.ROLE_ON_DATE, 16, row -> model.words().role(row.role()))
        .removing(row -> model.form(Part.PERSONS).remove(row.id()));
  }

  private Table<OrganisationRow> organisations() {
    return new Table<>(texts, model.organisations(), OrganisationRow::id)
        .text(WorkgroupText.NAME, 28, row -> row.organisation().name())
        .text(WorkgroupText.SHORT_NAME, 12, row -> row.organisation().shortName())
        .text(WorkgroupText.KIND, 12, row -> model.words().kind(row.organisation().kind()))
        .link(CompositionText.MEMBERS, 6, row -> Long.toString(row.members()), model::follow)
        .removing(row -> model.form(Part.ORGANISATIONS).remove(row.id()));
  }

  private <R> void list(Part part, Table<R> table, Region shown) {
    table.adding(this::add).editing(row -> form(part).start()).selecting(model.selected(part));
    tables.put(part, table);
    lists.put(part, shown);
  }

  private void empty(boolean searching) {
    if (searching) {
      tables.values().forEach(table -> table.empty(CompositionText.NONE_FOUND));
    } else {
      table(Part.COMPOSITION)
          .empty(CompositionText.NO_MEMBERS, CompositionText.ADD_MEMBER, this::add);
      table(Part.PERSONS).empty(CompositionText.NO_PERSONS, CompositionText.ADD_PERSON, this::add);
      table(Part.ORGANISATIONS)
          .empty(CompositionText.NO_ORGANISATIONS, CompositionText.ADD_ORGANISATION, this::add);
    }
  }

  private void forms() {
    form(
        Part.COMPOSITION,
        CompositionText.CHOOSE_MEMBER,
        List.of(
            List.of("organisation"),
            List.of("person"),
            List.of("role", "alternate_of"),
            List.of("since", "until")));
    form(
        Part.PERSONS,
        CompositionText.CHOOSE_PERSON,
        List.of(
            List.of("name"),
            List.of("organisation"),
            List.of("function"),
            List.of("email"),
            List.of("phone", "visibility")));
    form(
        Part.ORGANISATIONS,
        CompositionText.CHOOSE_ORGANISATION,
        List.of(
            List.of("name"), List.of("short_name", "kind"), List.of("municipality", "visibility")));
  }

  private void form(Part part, Text closed, List<List<String>> lines) {
    forms.put(
        part,
        new RowPane(texts, model.form(part), lines, closed)
            .with(desk, model.space())
            .leaving(() -> table(part).focus()));
  }

  private void key(KeyEvent key) {
    int step =
        switch (key.getCode()) {
          case KeyCode.PAGE_DOWN -> 1;
          case KeyCode.PAGE_UP -> -1;
          default -> 0;
        };
    if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      add();
      key.consume();
    } else if (key.isShortcutDown() && step != 0) {
      int next = PARTS.indexOf(model.part().get()) + step;
      model.part().set(PARTS.get(Math.floorMod(next, PARTS.size())));
      focus();
      key.consume();
    }
  }

  private void add() {
    add("");
  }

  private boolean add(String typed) {
    return form(model.part().get()).begin(model::add, typed);
  }

  private void show(Part shown) {
    lists.forEach((part, list) -> visible(list, part == shown));
    forms.forEach((part, form) -> visible(form, part == shown));
  }

  private Table<?> table(Part part) {
    return Optional.ofNullable(tables.get(part)).orElseThrow();
  }

  private RowPane form(Part part) {
    return Optional.ofNullable(forms.get(part)).orElseThrow();
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private static Node[] nodes(Map<Part, ? extends Node> byPart) {
    return byPart.values().toArray(Node[]::new);
  }
}
