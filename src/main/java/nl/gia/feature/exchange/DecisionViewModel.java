package nl.gia.feature.exchange;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.feature.Outcome;
import nl.gia.journal.Journal;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Lane;
import nl.gia.platform.task.Work;
import nl.gia.platform.ui.Desk;

/** What both sides changed: the list, the one that is looked at, and what is decided about it. */
final class DecisionViewModel implements AutoCloseable {
  static final String OWN = "own";

  private final Desk desk;
  private final Matters matters;
  private final Lane reading;
  private final Runnable unsubscribe;
  private final ObservableList<Matter> all = FXCollections.observableArrayList();
  private final StringProperty selected = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Matter>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty own = new SimpleStringProperty("");
  private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());

  DecisionViewModel(Desk desk, Matters matters, Journal journal) {
    this.desk = desk;
    this.matters = matters;
    reading = desk.background().lane();
    selected.subscribe(this::show);
    unsubscribe = journal.subscribe(changes -> desk.background().onScreen(this::read));
    read();
  }

  ObservableList<Matter> all() {
    return all;
  }

  /** The id of the matter that is looked at; empty text is none. */
  StringProperty selected() {
    return selected;
  }

  ReadOnlyObjectProperty<Optional<Matter>> current() {
    return current.getReadOnlyProperty();
  }

  /** What is written in place of all that stand there. */
  StringProperty own() {
    return own;
  }

  ObjectProperty<List<Problem>> problems() {
    return problems;
  }

  /** Chooses a version by its place in the list, from 0. */
  void choose(int number) {
    current
        .get()
        .filter(matter -> matter.kind() != Matter.Kind.REMOVAL)
        .filter(matter -> number < matter.versions().size())
        .ifPresent(matter -> choose(matter, matter.versions().get(number).value()));
  }

  /** Decides of a row that was removed by one and edited by another. */
  void remove(boolean removed) {
    current.get().ifPresent(matter -> choose(matter, Value.of(removed ? 1 : 0)));
  }

  void seen() {
    current
        .get()
        .ifPresent(matter ->
            write(
                DecisionText.SEEN_DONE,
                progress -> {
                  matters.seen(matter);
                  return Outcome.done(matter.place().row());
                }));
  }

  /** Puts what was written in the place of all that stand there. */
  void saveOwn() {
    String typed = own.get();
    current
        .get()
        .ifPresent(
            matter -> write(DecisionText.DECIDED, progress -> matters.rewrite(matter, typed)));
  }

  @Override
  public void close() {
    unsubscribe.run();
    reading.drop();
  }

  private void choose(Matter matter, Value value) {
    write(
        DecisionText.DECIDED,
        progress -> {
          matters.choose(matter, value);
          return Outcome.done(matter.place().row());
        });
  }

  private void write(DecisionText done, Work<Outcome> work) {
    desk.background()
        .write(
            DecisionText.SAVING,
            work,
            outcome -> {
              switch (outcome) {
                case Outcome.Done written -> desk.notices().say(desk.texts().get(done));
                case Outcome.Refused(List<Problem> found) ->
                    problems.set(
                        found.stream()
                            .map(problem -> new Problem(OWN, problem.text(), problem.arguments()))
                            .toList());
              }
            });
  }

  private void read() {
    reading.read(DecisionText.READING, progress -> matters.all(desk.texts()), this::show);
  }

  private void show(List<Matter> read) {
    int place = Math.max(0, all.indexOf(current.get().orElse(null)));
    all.setAll(read);
    if (find(selected.get()).isEmpty()) {
      selected.set(read.isEmpty() ? "" : read.get(Math.min(place, read.size() - 1)).id());
    } else {
      show(selected.get());
    }
  }

  private void show(String id) {
    Optional<Matter> next = find(id);
    if (next.map(Matter::id).equals(current.get().map(Matter::id))) {
      current.set(next);
      return;
    }
    problems.set(List.of());
    own.set(next.filter(Matter::textual).map(DecisionViewModel::start).orElse(""));
    current.set(next);
  }

  /** What is shown meanwhile is where writing starts. */
  private static String start(Matter matter) {
    return matter.shown() instanceof Value.Text(String text) ? text : "";
  }

  private Optional<Matter> find(String id) {
    return all.stream().filter(matter -> matter.id().equals(id)).findFirst();
  }
}
