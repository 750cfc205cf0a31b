package nl.gia.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.gia.feature.Annex;
import nl.gia.feature.Feature;
import nl.gia.feature.Place;
import nl.gia.feature.Tool;
import nl.gia.platform.task.Background;
import nl.gia.platform.task.Lane;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.FileChoice;
import nl.gia.platform.ui.Navigator;
import nl.gia.platform.ui.Notices;
import nl.gia.platform.ui.RowsOf;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Standing;
import nl.gia.platform.ui.Target;

/** An open database in the window: its places, one of them in view, and the way back. */
final class Frame extends BorderPane implements Navigator {
  private final Session session;
  private final Desk desk;
  private final List<Feature> features;
  private final List<Place> places;
  private final List<Annex> annexes;
  private final List<Tool> tools;
  private final Map<Integer, Screen> screens = new HashMap<>();
  private final History history = new History();
  private final SearchPane search;
  private final PlacesPane list;
  private final TrailPane trail;
  private final BorderPane content = new BorderPane();
  private final Lane counting;
  private final Lane naming;
  private final Lane asking;
  private final ReadOnlyObjectWrapper<Map<Integer, String>> signs =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<Boolean>> typed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");
  private Subscription following = Subscription.EMPTY;
  private Optional<Screen> over = Optional.empty();
  private int current;

  Frame(Session session, Texts texts, Background background, Notices notices, FileChoice files) {
    this.session = session;
    this.desk = new Desk(texts, background, this, notices, files);
    features = session.features();
    places =
        features.stream()
            .flatMap(feature -> feature.places().stream())
            .sorted(Comparator.comparingInt(Place::number))
            .toList();
    annexes = features.stream().flatMap(feature -> feature.annexes().stream()).toList();
    tools = features.stream().flatMap(feature -> feature.tools().stream()).toList();
    counting = background.lane();
    naming = background.lane();
    asking = background.lane();
    list = new PlacesPane(texts, places, this::go);
    trail = new TrailPane(texts, this::back, this::forward, this::climb);
    search = new SearchPane(texts, searching(), this::focus);
    getStyleClass().add("frame");
    setLeft(list);
    setCenter(new VBox(trail, content));
    VBox.setVgrow(content, Priority.ALWAYS);
    places.stream().findFirst().ifPresent(first -> show(first.number()));
    new Keys(this).install(this);
    refresh();
  }

  /** Only what some place shows can be opened, so nothing else is looked for. */
  private SearchViewModel searching() {
    List<String> tables =
        Stream.concat(
                places.stream().flatMap(place -> place.tables().stream()),
                annexes.stream()
                    .flatMap(annex -> annex.entries().stream())
                    .filter(Annex.Entry::sought)
                    .map(Annex.Entry::table))
            .distinct()
            .toList();
    return new SearchViewModel(desk, session.finder(), tables);
  }

  /** The box by which rows are found, for the window's header. */
  SearchPane search() {
    return search;
  }

  /** What can be done at every place. */
  List<Tool> tools() {
    return tools;
  }

  void use(Tool tool) {
    Optional<String> inView =
        Optional.ofNullable(getScene())
            .flatMap(scene -> RowsOf.around(scene.getFocusOwner()))
            .or(() ->
                over.or(() -> Optional.ofNullable(screens.get(current))).flatMap(Screen::table));
    place(current)
        .map(place -> inView.map(List::of).orElse(place.tables()))
        .ifPresent(tables -> tool.action().accept(desk, tables));
  }

  /** What is in view; another when the user went elsewhere. */
  ObservableValue<Node> inView() {
    return content.centerProperty();
  }

  List<Place> places() {
    return places;
  }

  /** The act that undo would take back; empty text is none. */
  ReadOnlyStringProperty undoable() {
    return undoable.getReadOnlyProperty();
  }

  /** The act that redo would do again; empty text is none. */
  ReadOnlyStringProperty redoable() {
    return redoable.getReadOnlyProperty();
  }

  /** What the window's foot says of places where something waits, by their number. */
  ReadOnlyObjectProperty<Map<Integer, String>> signs() {
    return signs.getReadOnlyProperty();
  }

  /** Whether something typed is kept and is no change yet; empty while that is not known. */
  ReadOnlyObjectProperty<Optional<Boolean>> typed() {
    return typed.getReadOnlyProperty();
  }

  /** Goes to a place, where it stands as it was left. */
  void go(int number) {
    if (number == current && over.isEmpty()) {
      Optional.ofNullable(screens.get(current)).ifPresent(Screen::onShow);
      focus();
    } else if (place(number).isPresent()) {
      history.leave(here());
      show(number);
    }
  }

  @Override
  public void go(Target target) {
    places.stream()
        .filter(place -> place.tables().contains(target.table()))
        .findFirst()
        .ifPresent(place -> {
          history.leave(here());
          show(place.number());
          screen(place).open(target);
        });
    annexes.stream()
        .filter(annex -> annex.lists(target.table()))
        .findFirst()
        .ifPresent(annex -> {
          history.leave(here());
          show(annex.place());
          Screen lists = annex.screen().apply(desk);
          lists.open(target);
          cover(lists);
        });
  }

  @Override
  public void over(Screen screen) {
    flush();
    leaveOver();
    history.leave(here());
    cover(screen);
  }

  private void cover(Screen screen) {
    over = Optional.of(screen);
    content.setCenter(screen.node());
    place(current).ifPresent(place -> follow(place, screen));
    trail.can(history.hasBack(), history.hasForward());
    screen.onShow();
    // A screen's parts are within reach only once its controls have their skins.
    content.applyCss();
    screen.focus();
  }

  private void leaveOver() {
    over.ifPresent(Screen::close);
    over = Optional.empty();
  }

  /** Puts the keyboard in the screen in view. */
  void focus() {
    content.applyCss();
    Optional.ofNullable(screens.get(current)).ifPresent(Screen::focus);
  }

  @Override
  public void back() {
    history.back(here()).ifPresent(this::returnTo);
  }

  void forward() {
    history.forward(here()).ifPresent(this::returnTo);
  }

  /** Goes up within the place in view; the way back leads down again. */
  private void climb(int step) {
    if (over.isPresent()) {
      go(current);
      return;
    }
    place(current)
        .ifPresent(place -> {
          history.leave(here());
          trail.can(history.hasBack(), history.hasForward());
          screen(place).climb(step);
        });
  }

  void undo() {
    UndoStack acts = session.undoStack();
    act(ShellText.UNDOING, acts::undo);
  }

  void redo() {
    UndoStack acts = session.undoStack();
    act(ShellText.REDOING, acts::redo);
  }

  /** Asks anew what waits at each place and what can be undone. */
  void refresh() {
    counting.read(
        ShellText.COUNTING,
        progress -> {
          Map<Place, Integer> counts = new HashMap<>();
          places.forEach(place -> counts.put(place, place.badge().getAsInt()));
          return counts;
        },
        counts -> {
          counts.forEach(list::waiting);
          sign(counts);
        });
    asking.read(
        ShellText.COUNTING,
        progress -> features.stream().anyMatch(Feature::hasTyped),
        waits -> typed.set(Optional.of(waits)));
    UndoStack acts = session.undoStack();
    naming.read(
        ShellText.COUNTING,
        progress ->
            List.of(acts.undoable(desk.texts()).orElse(""), acts.redoable(desk.texts()).orElse("")),
        names -> {
          undoable.set(names.getFirst());
          redoable.set(names.getLast());
        });
  }

  private void sign(Map<Place, Integer> counts) {
    Map<Integer, String> shown = new TreeMap<>();
    counts.forEach((place, count) -> {
      if (count > 0) {
        place.sign().ifPresent(words -> shown.put(place.number(), desk.texts().get(words, count)));
      }
    });
    signs.set(shown);
  }

  /** Where the user is, to come back to after the window is built anew in another language. */
  History.Stop here() {
    return new History.Stop(
        current,
        Optional.ofNullable(screens.get(current)).map(Screen::standing).orElse(Standing.START));
  }

  /** Takes over the way back and forward, and where one stood, of the window before it. */
  void goOn(Frame before) {
    history.goOn(before.history);
    returnTo(before.here());
  }

  void returnTo(History.Stop stop) {
    show(stop.place());
    place(stop.place()).ifPresent(place -> screen(place).restore(stop.standing()));
  }

  /** Has every screen write down what was typed. */
  void flush() {
    screens.values().forEach(Screen::flush);
    over.ifPresent(Screen::flush);
  }

  void close() {
    // Who leaves the window leaves the field: what stands in it is taken.
    requestFocus();
    flush();
    following.unsubscribe();
    search.close();
    counting.drop();
    naming.drop();
    asking.drop();
    leaveOver();
    screens.values().forEach(Screen::close);
  }

  /** Takes the place of the notice of what is undone, whose button has nothing left to do. */
  private void act(ShellText what, Function<Texts, String> undoOrRedo) {
    flush();
    desk.background()
        .write(
            what,
            progress -> undoOrRedo.apply(desk.texts()),
            told -> {
              desk.notices().say(told);
              refresh();
            });
  }

  private Optional<Place> place(int number) {
    return places.stream().filter(place -> place.number() == number).findFirst();
  }

  private Screen screen(Place place) {
    return screens.computeIfAbsent(place.number(), number -> place.screen().apply(desk));
  }

  private void show(int number) {
    leaveOver();
    place(number)
        .ifPresent(place -> {
          Optional.ofNullable(screens.get(current)).ifPresent(Screen::flush);
          Screen screen = screen(place);
          current = number;
          content.setCenter(screen.node());
          list.current(number);
          trail.can(history.hasBack(), history.hasForward());
          follow(place, screen);
          trail.more(beside(place), table -> go(new Target(table, "")));
          screen.onShow();
          focus();
        });
  }

  private List<Annex.Entry> beside(Place place) {
    return annexes.stream()
        .filter(annex -> annex.place() == place.number())
        .flatMap(annex -> annex.entries().stream())
        .toList();
  }

  private void follow(Place place, Screen screen) {
    following.unsubscribe();
    following =
        screen
            .trail()
            .subscribe(steps -> {
              List<String> whole = new ArrayList<>();
              whole.add(desk.texts().get(place.title()));
              whole.addAll(steps);
              trail.show(whole);
            });
  }
}
