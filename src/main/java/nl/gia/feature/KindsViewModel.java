package nl.gia.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.journal.Changes;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;

/** A place that is made of kinds: a list of each, one of them in view. */
final class KindsViewModel implements AutoCloseable {
  private final Desk desk;
  private final Workspace space;
  private final KindRowsStore store;
  private final Lane reading;
  private final Runnable unsubscribe;
  private final List<KindListViewModel> lists;
  private final ObjectProperty<KindListViewModel> current;
  private final StringProperty filter = new SimpleStringProperty("");
  private final BooleanProperty removed = new SimpleBooleanProperty(false);
  private final ObjectProperty<Narrowed> narrowed = new SimpleObjectProperty<>(Narrowed.NOT);
  private final ObservableList<Belonging> belongings = FXCollections.observableArrayList();
  private Target wanted = new Target("", "");

  KindsViewModel(Desk desk, Workspace space, List<KindPart> parts) {
    this.desk = desk;
    this.space = space;
    store = new KindRowsStore(space, desk.texts());
    reading = desk.background().lane();
    lists = parts.stream().map(part -> new KindListViewModel(desk, space, part)).toList();
    current = new SimpleObjectProperty<>(lists.getFirst());
    Stream.of(filter, removed, narrowed).forEach(value -> value.subscribe(this::lay));
    lists.forEach(list -> list.selected().subscribe(this::relate));
    current.subscribe(this::relate);
    unsubscribe =
        space.journal().subscribe(changes -> desk.background().onScreen(() -> changed(changes)));
    read();
  }

  List<KindListViewModel> lists() {
    return lists;
  }

  Desk desk() {
    return desk;
  }

  Workspace space() {
    return space;
  }

  /** All rows of a table that this place has a list of, and the doubles of them. */
  List<KindRow> rows(String table) {
    return list(table).stream()
        .flatMap(list -> Stream.concat(list.rows().stream(), list.doubles().stream()))
        .toList();
  }

  /** The list in view. */
  ObjectProperty<KindListViewModel> current() {
    return current;
  }

  StringProperty filter() {
    return filter;
  }

  /** Whether the lists are of rows that were removed, to bring back, or joined. */
  BooleanProperty removed() {
    return removed;
  }

  /** Which rows are meant, when these are the rows of one other. */
  ObjectProperty<Narrowed> narrowed() {
    return narrowed;
  }

  /** What refers to the chosen row, by kind. */
  ObservableList<Belonging> belongings() {
    return belongings;
  }

  /** Whether the lists are shorter because of what is searched for. */
  ObservableValue<Boolean> searching() {
    return filter.isNotEmpty().or(narrowed.isNotEqualTo(Narrowed.NOT)).or(removed);
  }

  /** Opens an empty form in the list in view; false when one must be finished first. */
  boolean add() {
    removed.set(false);
    Narrowed meant = narrowed.get();
    KindListViewModel list = current.get();
    return list.begin(
        meant.table().equals(list.table()) ? Map.of(meant.column(), meant.row()) : Map.of());
  }

  /** Shows what belongs to the chosen row. */
  void follow(Belonging belonging) {
    filter.set("");
    removed.set(false);
    narrowed.set(belonging.rows());
    current.set(belonging.list());
  }

  /** Goes to the row that a column of this one names. */
  void follow(KindListViewModel list, KindRow row, String column) {
    if (list.kind().field(column).map(Field::type).orElse(null)
        instanceof FieldType.Reference(String table)) {
      desk.navigator().go(new Target(table, row.stored(column)));
    }
  }

  /** Shows a row, because a link elsewhere points at it. */
  void open(Target target) {
    wanted = target;
    filter.set("");
    narrowed.set(Narrowed.NOT);
    removed.set(false);
    list(target.table()).forEach(current::set);
    read();
  }

  void flush() {
    lists.forEach(list -> list.form().flush());
  }

  @Override
  public void close() {
    unsubscribe.run();
    reading.drop();
    lists.forEach(KindListViewModel::close);
  }

  private List<KindListViewModel> list(String table) {
    return lists.stream().filter(list -> list.table().equals(table)).toList();
  }

  private void changed(Changes changes) {
    Set<String> shown = lists.stream().map(KindListViewModel::table).collect(Collectors.toSet());
    lists.stream()
        .flatMap(list -> list.kind().fields().stream())
        .forEach(field -> {
          if (field.type() instanceof FieldType.Reference(String table)) {
            shown.add(table);
          }
        });
    if (changes.touches(shown)) {
      read();
      lists.forEach(list -> list.form().refresh());
    }
  }

  private record Read(List<KindRow> rows, List<KindRow> removed) {}

  private void read() {
    reading.read(
        KindsText.READING,
        progress -> {
          List<Read> all = new ArrayList<>();
          for (KindListViewModel list : lists) {
            all.add(
                new Read(
                    store.read(list.part(), list.kind(), false),
                    store.read(list.part(), list.kind(), true)));
          }
          return all;
        },
        this::show);
  }

  private void show(List<Read> all) {
    for (int i = 0; i < all.size(); i++) {
      lists.get(i).hold(all.get(i).rows(), all.get(i).removed());
    }
    lay();
    Target target = wanted;
    wanted = new Target("", "");
    list(target.table()).forEach(list -> list.selected().set(target.row()));
  }

  private void lay() {
    lists.forEach(list -> list.lay(removed.get(), filter.get(), narrowed.get()));
    relate();
  }

  private void relate() {
    KindListViewModel of = current.get();
    List<Belonging> found = new ArrayList<>();
    of.rows().stream()
        .filter(row -> row.id().equals(of.selected().get()))
        .forEach(row -> lists.forEach(list -> found.addAll(belongings(of, row, list))));
    belongings.setAll(found);
  }

  private static List<Belonging> belongings(
      KindListViewModel of, KindRow row, KindListViewModel list) {
    String name = String.join(" ", of.kind().naming().stream().map(row::shown).toList());
    return list.kind().fields().stream()
        .filter(field -> !field.column().equals(FieldRules.MERGED_INTO))
        .filter(field -> field.type().equals(new FieldType.Reference(of.table())))
        .map(field -> new Narrowed(list.table(), field.column(), row.id(), name))
        .map(rows ->
            new Belonging(
                list,
                rows,
                (int) list.rows().stream().filter(r -> rows.shows(list.table(), r)).count()))
        .toList();
  }
}
