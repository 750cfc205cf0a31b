package nl.gia.feature.workgroup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.feature.RowViewModel;
import nl.gia.feature.Workspace;
import nl.gia.journal.Changes;
import nl.gia.platform.task.Lane;
import nl.gia.platform.text.Text;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;

/** The working group on a date: its seats, the persons and the organisations, and their forms. */
final class WorkgroupViewModel implements AutoCloseable {
  private static final Set<String> TABLES = Set.of("organisation", "person", "membership");

  /** The three lists of the screen. */
  enum Part {
    COMPOSITION,
    PERSONS,
    ORGANISATIONS
  }

  private final Desk desk;
  private final Workspace space;
  private final WorkgroupStore store;
  private final Exports exports;
  private final Words words;
  private final Lane reading;
  private final Runnable unsubscribe;
  private final RowViewModel member;
  private final RowViewModel person;
  private final RowViewModel organisation;
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.COMPOSITION);
  private final StringProperty date = new SimpleStringProperty();
  private final ReadOnlyStringWrapper onDate = new ReadOnlyStringWrapper("");
  private final StringProperty filter = new SimpleStringProperty("");
  private final BooleanProperty everyone = new SimpleBooleanProperty(false);
  private final ObjectProperty<Narrowing> narrowing =
      new SimpleObjectProperty<>(new Narrowing.All());
  private final ObservableList<Share> balance = FXCollections.observableArrayList();
  private final ObservableList<Seat> seats = FXCollections.observableArrayList();
  private final ObservableList<PersonRow> persons = FXCollections.observableArrayList();
  private final ObservableList<OrganisationRow> organisations = FXCollections.observableArrayList();
  private final StringProperty selectedSeat = new SimpleStringProperty("");
  private final StringProperty selectedPerson = new SimpleStringProperty("");
  private final StringProperty selectedOrganisation = new SimpleStringProperty("");
  private final BooleanProperty removed = new SimpleBooleanProperty(false);
  private Listing all = Listing.NONE;
  private Rosters rosters = Rosters.NONE;
  private Rosters gone = Rosters.NONE;
  private LocalDate shown;
  private String wanted = "";

  WorkgroupViewModel(Desk desk, Workspace space) {
    this.desk = desk;
    this.space = space;
    store = new WorkgroupStore(space.database());
    exports = new Exports(space, desk.texts());
    words = new Words(space.kinds(), desk.texts());
    reading = desk.background().lane();
    member = new RowViewModel(desk, space, "membership");
    person = new RowViewModel(desk, space, "person");
    organisation = new RowViewModel(desk, space, "organisation");
    shown = LocalDate.now(space.clock());
    date.set(shown.toString());
    date.subscribe(typed -> Day.stored(typed).ifPresent(this::moveTo));
    filter.subscribe(this::lay);
    narrowing.subscribe(this::lay);
    Stream.of(everyone, removed).forEach(value -> value.subscribe(this::arrange));
    selectedSeat.subscribe(this::openSeat);
    selectedPerson.subscribe(id -> openRow(person, id));
    selectedOrganisation.subscribe(id -> openRow(organisation, id));
    member.onAdded(selectedSeat::set);
    person.onAdded(selectedPerson::set);
    organisation.onAdded(selectedOrganisation::set);
    Stream.of(member, person, organisation).forEach(RowViewModel::resuming);
    unsubscribe =
        space.journal().subscribe(changes -> desk.background().onScreen(() -> changed(changes)));
    read();
  }

  Workspace space() {
    return space;
  }

  ObjectProperty<Part> part() {
    return part;
  }

  /** The date as typed; the lists stay on the last real date. */
  StringProperty date() {
    return date;
  }

  /** The date that the lists are of, as people read it. */
  ReadOnlyStringProperty onDate() {
    return onDate.getReadOnlyProperty();
  }

  StringProperty filter() {
    return filter;
  }

  /** Whether memberships of earlier and later are shown too. */
  BooleanProperty everyone() {
    return everyone;
  }

  /** Whether the lists are of removed rows, to bring back. */
  BooleanProperty removed() {
    return removed;
  }

  ObjectProperty<Narrowing> narrowing() {
    return narrowing;
  }

  /** Whether the lists are shorter because of what is searched for. */
  ObservableValue<Boolean> searching() {
    return filter.isNotEmpty().or(narrowing.isNotEqualTo(new Narrowing.All())).or(removed);
  }

  ObservableList<Share> balance() {
    return balance;
  }

  ObservableList<Seat> seats() {
    return seats;
  }

  ObservableList<PersonRow> persons() {
    return persons;
  }

  ObservableList<OrganisationRow> organisations() {
    return organisations;
  }

  /** The id of the row selected in a list; empty text is none. */
  StringProperty selected(Part list) {
    return switch (list) {
      case COMPOSITION -> selectedSeat;
      case PERSONS -> selectedPerson;
      case ORGANISATIONS -> selectedOrganisation;
    };
  }

  /** The form beside a list. */
  RowViewModel form(Part list) {
    return switch (list) {
      case COMPOSITION -> member;
      case PERSONS -> person;
      case ORGANISATIONS -> organisation;
    };
  }

  Words words() {
    return words;
  }

  /** What the list in view is as a file: the composition is one flat list of members. */
  String list() {
    return part.get() == Part.COMPOSITION ? "members" : form(part.get()).kind().table();
  }

  /** What that file is called. */
  Text title() {
    return space.kinds().list(list()).orElseThrow().title();
  }

  /** Opens an empty form in the list that is in view; false when one must be finished first. */
  boolean add() {
    removed.set(false);
    Part list = part.get();
    selected(list).set("");
    return form(list).openNew(list == Part.COMPOSITION ? filledIn() : Map.of());
  }

  /** Removes a membership; a seat that was left empty has no row to remove. */
  void remove(Seat seat) {
    if (seat.isMembership()) {
      member.remove(seat.id());
    }
  }

  /** Shows the seats of an organisation. */
  void follow(OrganisationRow row) {
    part.set(Part.COMPOSITION);
    narrowing.set(new Narrowing.OfOrganisation(row.id()));
  }

  /** Shows a row, because a link elsewhere points at it. */
  void open(Target target) {
    wanted = target.row();
    filter.set("");
    narrowing.set(new Narrowing.All());
    removed.set(false);
    part.set(
        switch (target.table()) {
          case "person" -> Part.PERSONS;
          case "organisation" -> Part.ORGANISATIONS;
          default -> Part.COMPOSITION;
        });
    read();
  }

  /** Says that the list in view was copied. */
  void copied(int lines) {
    desk.notices().say(desk.texts().get(CompositionText.COPIED, lines));
  }

  /** Writes all rows of the list in view as a list that can be read in again. */
  void export(Path file) {
    String table = list();
    desk.background()
        .read(
            CompositionText.EXPORTING,
            progress -> exports.write(table, file),
            lines ->
                desk.notices()
                    .say(
                        desk.texts()
                            .get(
                                CompositionText.EXPORTED,
                                lines,
                                String.valueOf(file.getFileName()))));
  }

  void flush() {
    Stream.of(member, person, organisation).forEach(RowViewModel::flush);
  }

  @Override
  public void close() {
    unsubscribe.run();
    reading.drop();
    Stream.of(member, person, organisation).forEach(RowViewModel::close);
  }

  private Map<String, String> filledIn() {
    return narrowing.get() instanceof Narrowing.OfOrganisation(String id)
        ? Map.of("organisation", id)
        : Map.of();
  }

  private void changed(Changes changes) {
    if (changes.touches(TABLES)) {
      read();
      Stream.of(member, person, organisation).forEach(RowViewModel::refresh);
    }
  }

  private void read() {
    reading.read(
        CompositionText.READING,
        progress -> List.of(store.read(), store.removed()),
        both -> show(both.getFirst(), both.getLast()));
  }

  private void show(Rosters read, Rosters removedRows) {
    rosters = read;
    gone = removedRows;
    arrange();
    if (!wanted.isEmpty()) {
      String row = wanted;
      wanted = "";
      if (part.get() == Part.COMPOSITION && seats.stream().noneMatch(s -> s.id().equals(row))) {
        everyone.set(true);
      }
      selected(part.get()).set(row);
    }
  }

  private void moveTo(LocalDate day) {
    shown = day;
    arrange();
  }

  private void arrange() {
    Composition composition = Composition.on(shown, rosters);
    onDate.set(Day.shown(shown));
    balance.setAll(shares(composition));
    all =
        Listing.of(
            listed(composition), removed.get() ? gone : rosters, composition, rosters, words);
    lay();
  }

  private void lay() {
    Listing found = all.finding(filter.get(), narrowing.get());
    seats.setAll(found.seats());
    persons.setAll(found.persons());
    organisations.setAll(found.organisations());
  }

  private List<Seat> listed(Composition composition) {
    if (removed.get()) {
      return Composition.removed(gone, rosters);
    }
    List<Seat> listed = new ArrayList<>(composition.seats());
    if (everyone.get()) {
      listed.addAll(composition.others());
    }
    return listed;
  }

  private List<Share> shares(Composition composition) {
    Map<String, Long> counts = composition.balance();
    List<Share> shares = new ArrayList<>();
    long filled = counts.values().stream().mapToLong(count -> count).sum();
    shares.add(
        new Share(
            new Narrowing.All(),
            desk.texts().get(CompositionText.ALL_SEATS),
            filled + composition.vacancies().size()));
    words.kinds().stream()
        .filter(counts::containsKey)
        .forEach(kind ->
            shares.add(
                new Share(
                    new Narrowing.OfKind(kind), words.kind(kind), counts.getOrDefault(kind, 0L))));
    shares.add(
        new Share(
            new Narrowing.Vacancies(),
            desk.texts().get(CompositionText.VACANCIES),
            composition.vacancies().size()));
    return shares;
  }

  private void openSeat(String id) {
    seats.stream()
        .filter(seat -> seat.id().equals(id) && !seat.isMembership())
        .findFirst()
        .ifPresentOrElse(this::openVacated, () -> openRow(member, id));
  }

  private void openVacated(Seat seat) {
    member.openNew(
        Map.of("organisation", seat.organisation(), "role", seat.role(), "since", seat.since()));
  }

  private static void openRow(RowViewModel form, String id) {
    if (!id.isEmpty()) {
      form.open(id);
    }
  }
}
