package nl.gia.feature;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.journal.entry.Act;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Lane;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;

/** A double before it is joined: which row stays, with which values, and what will point at it. */
final class JoinViewModel implements AutoCloseable {
  /** A field of both rows in words; where they differ, somebody can choose. */
  record Line(String column, String label, String goes, String stays, boolean differs) {}

  /** What joining comes to, in words. */
  record Preview(String goes, String stays, List<Line> lines, List<String> pointing) {}

  private final Desk desk;
  private final Workspace space;
  private final Kind kind;
  private final String goes;
  private final Joining joining;
  private final FormStore store;
  private final Lane reading;
  private final StringProperty into = new SimpleStringProperty("");
  private final ObservableList<Choice> choices = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
  private final Set<String> taken = new HashSet<>();

  JoinViewModel(Desk desk, Workspace space, Kind kind, String goes) {
    this.desk = desk;
    this.space = space;
    this.kind = kind;
    this.goes = goes;
    joining = new Joining(space.kinds());
    store = new FormStore(space, kind);
    reading = desk.background().lane();
    reading.read(JoinText.READING, progress -> begin(), this::fill);
    into.subscribe(row -> chosen());
  }

  Kind kind() {
    return kind;
  }

  /** What the double is called. */
  ReadOnlyStringProperty name() {
    return name.getReadOnlyProperty();
  }

  /** The id of the row that stays; empty until one is chosen. */
  StringProperty into() {
    return into;
  }

  /** The rows that can stay. */
  ObservableList<Choice> choices() {
    return choices;
  }

  /** What joining comes to; empty until a row that stays is chosen. */
  ReadOnlyObjectProperty<Optional<Preview>> preview() {
    return preview.getReadOnlyProperty();
  }

  ObjectProperty<List<Problem>> problems() {
    return problems;
  }

  /** Whether the row that stays takes this field from its double. */
  boolean takes(String column) {
    return taken.contains(column);
  }

  /** Says of a field whose value stays. */
  void take(String column, boolean ofDouble) {
    if (ofDouble ? taken.add(column) : taken.remove(column)) {
      look();
    }
  }

  /** Whether the rows can be joined as they were chosen. */
  boolean canJoin() {
    return preview.get().isPresent() && problems.get().isEmpty();
  }

  /** Joins the rows, as one act. */
  void join() {
    if (!canJoin()) {
      return;
    }
    Preview shown = preview.get().orElseThrow();
    String stays = into.get();
    Set<String> fields = Set.copyOf(taken);
    desk.background()
        .write(
            JoinText.JOINING,
            progress -> write(stays, fields),
            outcome -> {
              switch (outcome) {
                case Outcome.Done done -> {
                  desk.notices()
                      .say(desk.texts().get(JoinText.JOINED, shown.goes(), shown.stays()));
                  desk.navigator().back();
                  desk.navigator().go(new Target(kind.table(), stays));
                }
                case Outcome.Refused(List<Problem> found) -> problems.set(found);
              }
            });
  }

  @Override
  public void close() {
    reading.drop();
  }

  private Outcome write(String stays, Set<String> fields) {
    List<Outcome> outcome = new ArrayList<>();
    space
        .journal()
        .write(
            new Act(kind.table() + ".join", List.of(goes, stays)),
            tx -> outcome.add(joining.join(tx, kind.table(), goes, stays, fields)));
    return outcome.getFirst();
  }

  private record Start(String name, List<Choice> choices) {}

  private Start begin() {
    List<Choice> all = store.choices(kind.table());
    return new Start(
        space
            .database()
            .read(tables -> {
              RowsStore rows = new RowsStore(tables);
              return rows.row(kind.table(), goes)
                  .map(row -> new Names(space.kinds()).of(kind.table(), row, rows))
                  .orElse("");
            }),
        all.stream().filter(choice -> !choice.code().equals(goes)).toList());
  }

  private void fill(Start start) {
    name.set(start.name());
    choices.setAll(start.choices());
  }

  private void chosen() {
    preview.set(Optional.empty());
    problems.set(List.of());
    taken.clear();
    String stays = into.get();
    if (!stays.isEmpty()) {
      reading.read(
          JoinText.READING,
          progress ->
              space
                  .database()
                  .read(tables -> {
                    RowsStore rows = new RowsStore(tables);
                    return Joining.gaps(
                        kind,
                        rows.row(kind.table(), goes).orElseThrow(),
                        rows.row(kind.table(), stays).orElseThrow());
                  }),
          gaps -> {
            taken.addAll(gaps);
            look();
          });
    }
  }

  private record Seen(Preview preview, List<Problem> problems) {}

  private void look() {
    String stays = into.get();
    Set<String> fields = Set.copyOf(taken);
    reading.read(
        JoinText.READING,
        progress ->
            space
                .database()
                .read(tables -> {
                  RowsStore rows = new RowsStore(tables);
                  Joining.Plan plan = joining.plan(rows, kind.table(), goes, stays, fields);
                  return new Seen(words(plan, rows), plan.problems());
                }),
        seen -> {
          problems.set(seen.problems());
          preview.set(Optional.of(seen.preview()));
        });
  }

  private Preview words(Joining.Plan plan, RowsStore rows) {
    Names names = new Names(space.kinds());
    String stays = names.of(kind.table(), plan.stays(), rows);
    return new Preview(
        names.of(kind.table(), plan.goes(), rows),
        stays,
        Joining.fields(kind)
            .filter(
                field -> !plan.goes().blank(field.column()) || !plan.stays().blank(field.column()))
            .map(field -> line(field, plan, rows))
            .toList(),
        plan.pointing().stream().flatMap(one -> words(one, stays)).toList());
  }

  private Line line(Field field, Joining.Plan plan, Lookup rows) {
    ValueWords words = new ValueWords(space.kinds(), desk.texts());
    String column = field.column();
    return new Line(
        column,
        words.label(field),
        words.of(plan.goes().value(column), field, rows),
        words.of(plan.stays().value(column), field, rows),
        !plan.goes().value(column).equals(plan.stays().value(column)));
  }

  private Stream<String> words(Joining.Pointing one, String stays) {
    Texts texts = desk.texts();
    String many = texts.capital(one.kind().many());
    String label = new ValueWords(space.kinds(), texts).label(one.field());
    return Stream.of(
            one.moved() == 0 ? "" : texts.get(JoinText.MOVED, many, label, one.moved(), stays),
            one.kept() == 0 ? "" : texts.get(JoinText.KEPT, many, label, one.kept(), stays))
        .filter(sentence -> !sentence.isEmpty());
  }
}
