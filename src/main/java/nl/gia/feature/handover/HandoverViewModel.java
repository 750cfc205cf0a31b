package nl.gia.feature.handover;

import java.nio.file.Path;
import java.util.Comparator;
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
import nl.gia.bundle.Peers;
import nl.gia.feature.Names;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.States;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Desk;

/** Who leaves, who comes, and what the one leaves to the other. */
final class HandoverViewModel implements AutoCloseable {
  private static final List<String> DOCX = List.of(".docx");

  private final Desk desk;
  private final Workspace space;
  private final States states;
  private final Optional<Moving> moving;
  private final Handover handover;
  private final Lane reading;
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final StringProperty key = new SimpleStringProperty("");
  private final ObservableList<Choice> keys = FXCollections.observableArrayList();
  private final ObservableList<Choice> persons = FXCollections.observableArrayList();
  private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Handover.Plan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param moving knows the keys, of which the one of who leaves can be withdrawn; empty where
   *     there are none
   */
  HandoverViewModel(
      Desk desk, Workspace space, Peers peers, States states, Optional<Moving> moving) {
    this.desk = desk;
    this.space = space;
    this.states = states;
    this.moving = moving;
    handover = new Handover(space, peers, desk.texts());
    reading = desk.background().lane();
    desk.background().read(HandoverText.READING, progress -> readPersons(), persons::setAll);
    readKeys();
    from.subscribe(row -> look());
    to.subscribe(row -> look());
  }

  /** The id of who leaves; empty until chosen. */
  StringProperty from() {
    return from;
  }

  /** The id of who comes; empty until chosen. */
  StringProperty to() {
    return to;
  }

  /** The code of the key of who leaves, when it is to be withdrawn; empty for none. */
  StringProperty key() {
    return key;
  }

  ObservableList<Choice> keys() {
    return keys;
  }

  private void readKeys() {
    moving.ifPresent(known ->
        desk.background()
            .read(
                HandoverText.READING,
                progress -> MovingViewModel.choices(known, desk.texts()),
                keys::setAll));
  }

  ObservableList<Choice> persons() {
    return persons;
  }

  ObjectProperty<List<Problem>> problems() {
    return problems;
  }

  /** What is handed over; empty until it is known who leaves. */
  ReadOnlyObjectProperty<Optional<Handover.Plan>> plan() {
    return plan.getReadOnlyProperty();
  }

  /** Whether the work can be given to the successor. */
  boolean canMove() {
    return plan.get().isPresent() && !to.get().isEmpty();
  }

  private List<Choice> readPersons() {
    return space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          Names names = new Names(space.kinds());
          return rows.standing(Handover.PERSON).stream()
              .map(row -> new Choice(row.row(), names.of(Handover.PERSON, row, rows)))
              .sorted(Comparator.comparing(Choice::name))
              .toList();
        });
  }

  private void look() {
    String leaving = from.get();
    String coming = to.get();
    problems.set(List.of());
    plan.set(Optional.empty());
    if (leaving.isEmpty()) {
      return;
    }
    if (leaving.equals(coming)) {
      problems.set(List.of(Problem.of("to", HandoverText.SAME_PERSON)));
      return;
    }
    reading.read(
        HandoverText.READING,
        progress -> handover.plan(leaving, coming),
        found -> plan.set(Optional.of(found)));
  }

  /**
   * Gives the work to the successor, as one act, and withdraws the key of who leaves where one was
   * chosen.
   */
  void move() {
    if (!canMove()) {
      return;
    }
    String leaving = from.get();
    String coming = to.get();
    String withdrawn = key.get();
    int count = plan.get().orElseThrow().moving();
    desk.background()
        .write(
            HandoverText.MOVING,
            progress -> {
              handover.move(leaving, coming);
              if (!withdrawn.isEmpty()) {
                moving.ifPresent(known -> known.revoke(withdrawn));
              }
              return count;
            },
            moved -> {
              String done = desk.texts().get(HandoverText.MOVED, moved);
              desk.notices()
                  .say(
                      withdrawn.isEmpty()
                          ? done
                          : done + " " + desk.texts().get(HandoverText.WITHDRAWN, withdrawn));
              key.set("");
              readKeys();
              look();
            });
  }

  /** Writes the dossier where the user says. */
  void make() {
    Optional<Path> file =
        plan.get().isEmpty()
            ? Optional.empty()
            : desk.files()
                .toSave(HandoverText.FILE_KIND, desk.texts().get(HandoverText.FILE_NAME), DOCX);
    file.ifPresent(chosen -> {
      Handover.Plan told = plan.get().orElseThrow();
      desk.background()
          .write(
              HandoverText.MAKING,
              progress -> {
                new HandoverFile(desk.texts(), space.clock())
                    .write(told, states.now().code(), chosen);
                return chosen;
              },
              made -> desk.notices().say(desk.texts().get(HandoverText.MADE, made)));
    });
  }

  @Override
  public void close() {
    reading.drop();
  }
}
