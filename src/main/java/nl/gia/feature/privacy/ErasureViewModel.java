package nl.gia.feature.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.gia.feature.Kind;
import nl.gia.feature.RowsStore;
import nl.gia.feature.ValueWords;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Desk;

/**
 * What erasing a row comes to, and which other texts lose the name; nothing is done before that.
 */
final class ErasureViewModel implements AutoCloseable {
  /** A text that names the person: where, the words around, and whether the name can go. */
  record Place(String id, String place, String around, Occurrence.Standing standing, When when) {
    /** Whether the name stands there now, stood there earlier, or is only being typed. */
    enum When {
      NOW,
      EARLIER,
      TYPED
    }

    static When when(Occurrence one) {
      When before = one.writes().isEmpty() ? When.TYPED : When.EARLIER;
      return one.now().isEmpty() ? before : When.NOW;
    }
  }

  /** All that is known before it is done, in words. */
  record Seen(
      String name,
      List<String> goes,
      String function,
      List<Place> places,
      List<String> unreached,
      int unread,
      List<String> colleagues) {
    static final Seen NOTHING = new Seen("", List.of(), "", List.of(), List.of(), 0, List.of());

    Seen {
      goes = List.copyOf(goes);
      places = List.copyOf(places);
      unreached = List.copyOf(unreached);
      colleagues = List.copyOf(colleagues);
    }
  }

  private record Looked(Forgetting.Plan plan, Seen seen) {}

  private final Desk desk;
  private final Reach reach;
  private final String table;
  private final String row;
  private final Forgetting forgetting;
  private final Lane reading;
  private final StringProperty name = new SimpleStringProperty("");
  private final BooleanProperty sure = new SimpleBooleanProperty(false);
  private final BooleanProperty dropUnread = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);
  private final List<String> names = new ArrayList<>();
  private final List<Forgetting.Plan> plan = new ArrayList<>();
  private final Set<String> chosen = new TreeSet<>();

  ErasureViewModel(Desk desk, Reach reach, String table, String row) {
    this.desk = desk;
    this.reach = reach;
    this.table = table;
    this.row = row;
    forgetting = new Forgetting(reach.space());
    reading = desk.background().lane();
    look();
  }

  ReadOnlyObjectProperty<Seen> seen() {
    return seen.getReadOnlyProperty();
  }

  /** Another way in which the person is written, as it is typed. */
  StringProperty name() {
    return name;
  }

  /** Whether the user said to know that it cannot be undone. */
  BooleanProperty sure() {
    return sure;
  }

  /** Whether files that lie here unread go as well. */
  BooleanProperty dropUnread() {
    return dropUnread;
  }

  /** Whether the name goes from a text. */
  boolean isChosen(String id) {
    return chosen.contains(id);
  }

  /** Has the name go from a text, or stay. */
  void choose(String id, boolean goes) {
    if (goes) {
      chosen.add(id);
    } else {
      chosen.remove(id);
    }
  }

  /** Looks for the name that was typed as well. */
  void lookFor() {
    if (!name.get().isBlank()) {
      names.add(name.get());
      name.set("");
      look();
    }
  }

  private void look() {
    List<String> wanted = List.copyOf(names);
    reading.read(
        ErasureText.READING,
        progress -> {
          Forgetting.Plan found = forgetting.plan(table, row, wanted, progress);
          return new Looked(found, seen(found));
        },
        looked -> {
          plan.clear();
          plan.add(looked.plan());
          seen.set(looked.seen());
        });
  }

  private Seen seen(Forgetting.Plan found) {
    Kind kind = reach.space().kinds().find(table).orElseThrow();
    ValueWords words = new ValueWords(reach.space().kinds(), desk.texts());
    Holdings holdings = new Holdings(reach.space(), desk.texts());
    List<String> goes =
        found.personal().entrySet().stream()
            .map(one ->
                kind.field(one.getKey()).map(words::label).orElse(one.getKey())
                    + ": "
                    + one.getValue())
            .sorted()
            .toList();
    List<Place> places =
        reach
            .space()
            .database()
            .read(tables -> {
              RowsStore rows = new RowsStore(tables);
              return found.occurrences().stream()
                  .map(one ->
                      new Place(
                          one.id(),
                          holdings.place(one, rows),
                          one.around(),
                          one.standing(),
                          Place.when(one)))
                  .toList();
            });
    return new Seen(
        found.name(),
        goes,
        found.function(),
        places,
        reach.unreached().stream().map(String::valueOf).toList(),
        reach.unread(),
        reach.colleagues());
  }

  /** Erases, as far as was chosen; nothing is done before the user said to be sure. */
  void erase() {
    if (!sure.get() || plan.isEmpty()) {
      return;
    }
    Forgetting.Plan done = plan.getFirst();
    Set<String> texts = Set.copyOf(chosen);
    boolean drop = dropUnread.get();
    desk.background()
        .write(
            ErasureText.ERASING,
            progress -> {
              forgetting.erase(done, texts);
              if (drop) {
                reach.dropUnread();
              }
              reach.spread(progress);
              return reach.waitingFor(row);
            },
            waiting -> {
              String erased = desk.texts().get(ErasureText.ERASED, texts.size());
              desk.notices()
                  .say(
                      waiting.isEmpty()
                          ? erased
                          : erased
                              + " "
                              + desk.texts().get(ErasureText.WAITING, String.join(", ", waiting)));
              desk.navigator().back();
            });
  }

  @Override
  public void close() {
    reading.drop();
  }
}
