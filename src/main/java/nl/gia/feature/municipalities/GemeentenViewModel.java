package nl.gia.feature.municipalities;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.feature.RowViewModel;
import nl.gia.feature.Workspace;
import nl.gia.figures.FigureSheet;
import nl.gia.journal.Changes;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;

/** The municipalities alive on a date, with where they lie and what they did, and their forms. */
final class GemeentenViewModel implements AutoCloseable {
  private static final Set<String> TABLES =
      Set.of(
          "municipality",
          "municipality_province",
          "municipality_successor",
          "municipality_total",
          "involvement",
          "province",
          "region",
          "region_province",
          "indicator",
          "indicator_definition",
          "target",
          "meeting",
          "attendance",
          "organisation");

  private final Desk desk;
  private final MunicipalityStore store;
  private final AttendanceVerbs attendance;
  private final Lane reading;
  private final Lane listing;
  private final Runnable unsubscribe;
  private final RowViewModel form;
  private final RowViewModel factForm;
  private final StringProperty date = new SimpleStringProperty("");
  private final StringProperty filter = new SimpleStringProperty("");
  private final BooleanProperty endedToo = new SimpleBooleanProperty(false);
  private final ObjectProperty<OptionalInt> rung = new SimpleObjectProperty<>(OptionalInt.empty());
  private final ReadOnlyObjectWrapper<Optional<FigureSheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<MunicipalityRow> rows = FXCollections.observableArrayList();
  private final ObservableList<FactRow> facts = FXCollections.observableArrayList();
  private final ObservableList<String> chosen = FXCollections.observableArrayList();
  private final StringProperty selected = new SimpleStringProperty("");
  private final StringProperty selectedFact = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<FactRow>> attended =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<MunicipalityRow> all = List.of();
  private LocalDate shown;

  GemeentenViewModel(Desk desk, Workspace space) {
    this.desk = desk;
    store = new MunicipalityStore(space.database());
    attendance = new AttendanceVerbs(space.journal(), space.kinds());
    reading = desk.background().lane();
    listing = desk.background().lane();
    form = new RowViewModel(desk, space, "municipality");
    factForm = new RowViewModel(desk, space, "involvement");
    shown = LocalDate.now(space.clock());
    date.set(shown.toString());
    date.subscribe(typed -> Day.stored(typed).ifPresent(this::moveTo));
    Stream.of(filter, endedToo, rung).forEach(value -> value.subscribe(this::lay));
    selected.subscribe(this::openRow);
    selectedFact.subscribe(this::openFact);
    form.onAdded(selected::set);
    factForm.onAdded(selectedFact::set);
    form.resuming();
    unsubscribe =
        space.journal().subscribe(changes -> desk.background().onScreen(() -> changed(changes)));
  }

  /** The date as typed; the list stays on the last real date. */
  StringProperty date() {
    return date;
  }

  StringProperty filter() {
    return filter;
  }

  /** Whether municipalities that ended before the date, or begin after it, are shown too. */
  BooleanProperty endedToo() {
    return endedToo;
  }

  /** The only rung that is shown; empty shows all. */
  ObjectProperty<OptionalInt> rung() {
    return rung;
  }

  /** The figures of the date; empty until they were read. */
  ReadOnlyObjectProperty<Optional<FigureSheet>> sheet() {
    return sheet.getReadOnlyProperty();
  }

  ObservableList<MunicipalityRow> rows() {
    return rows;
  }

  /** The facts of the municipality that is chosen. */
  ObservableList<FactRow> facts() {
    return facts;
  }

  /** The municipalities that are chosen, of which the form shows one. */
  ObservableList<String> chosen() {
    return chosen;
  }

  StringProperty selected() {
    return selected;
  }

  StringProperty selectedFact() {
    return selectedFact;
  }

  /** The chosen fact, where it follows from attendance. */
  ReadOnlyObjectProperty<Optional<FactRow>> attended() {
    return attended.getReadOnlyProperty();
  }

  RowViewModel form() {
    return form;
  }

  RowViewModel factForm() {
    return factForm;
  }

  /** The date that the list is of. */
  LocalDate shown() {
    return shown;
  }

  boolean searching() {
    return !filter.get().isBlank() || rung.get().isPresent();
  }

  /** Opens an empty form for a municipality; false when one must be finished first. */
  boolean add() {
    selected.set("");
    return form.openNew(Map.of());
  }

  /**
   * Opens an empty form for a fact of the municipality that is chosen; false when one must be
   * finished first.
   */
  boolean addFact() {
    if (selected.get().isEmpty()) {
      return false;
    }
    selectedFact.set("");
    return factForm.openNew(Map.of("municipality", selected.get(), "since", shown.toString()));
  }

  /** Removes a fact; of one that follows from attendance it is written that it does not count. */
  void removeFact(FactRow fact) {
    if (!fact.attended()) {
      factForm.remove(fact.id());
      return;
    }
    String of = selected.get();
    desk.background()
        .write(
            GemeentenText.OVERRULE,
            progress -> {
              attendance.overrule(of, fact);
              return fact.id();
            },
            row ->
                desk.notices()
                    .undoable(
                        desk.texts().get(GemeentenText.OVERRULED), () -> factForm.remove(row)));
  }

  /** Goes to the meeting that a fact is of. */
  void showMeeting(FactRow fact) {
    desk.navigator().go(new Target("meeting", fact.meeting()));
  }

  /** Shows a row, because a link elsewhere points at it. */
  void open(Target target) {
    filter.set("");
    rung.set(
        target.part().isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(target.part())));
    if (!target.row().isEmpty() && target.table().equals("municipality")) {
      endedToo.set(true);
      selected.set(target.row());
    }
  }

  void flush() {
    form.flush();
    factForm.flush();
  }

  @Override
  public void close() {
    unsubscribe.run();
    reading.drop();
    listing.drop();
    form.close();
    factForm.close();
  }

  private void changed(Changes changes) {
    if (changes.touches(TABLES)) {
      read();
      listFacts();
      form.refresh();
      factForm.refresh();
    }
  }

  private void moveTo(LocalDate day) {
    shown = day;
    read();
  }

  private void read() {
    LocalDate day = shown;
    reading.read(
        GemeentenText.READING,
        progress -> store.on(day),
        survey -> {
          all = survey.rows();
          sheet.set(Optional.of(survey.sheet()));
          lay();
        });
  }

  private void lay() {
    rows.setAll(all.stream().filter(this::shows).toList());
  }

  private boolean shows(MunicipalityRow row) {
    Integer standing = row.figure().rung();
    boolean there = standing != null || endedToo.get();
    boolean narrowed =
        rung.get().isPresent() && (standing == null || standing != rung.get().getAsInt());
    return there && !narrowed && finds(row);
  }

  private boolean finds(MunicipalityRow row) {
    String whole =
        String.join(
                " ",
                row.figure().code(),
                row.figure().name(),
                row.figure().province(),
                row.figure().region())
            .toLowerCase(Locale.ROOT);
    return Stream.of(filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
        .allMatch(whole::contains);
  }

  private void openRow(String row) {
    if (!row.isEmpty()) {
      form.open(row);
    }
    factForm.open("");
    selectedFact.set("");
    listFacts();
  }

  private void openFact(String row) {
    attended.set(
        facts.stream().filter(fact -> fact.attended() && fact.id().equals(row)).findFirst());
    if (!row.isEmpty()) {
      factForm.open(attended.get().isPresent() ? "" : row);
    }
  }

  private void show(List<FactRow> read) {
    facts.setAll(read);
    openFact(selectedFact.get());
  }

  private void listFacts() {
    String of = selected.get();
    listing.read(
        GemeentenText.READING,
        progress -> of.isEmpty() ? List.<FactRow>of() : store.facts(of),
        this::show);
  }
}
