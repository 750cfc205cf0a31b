package nl.gia.feature.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.util.Subscription;
import nl.gia.feature.ActNames;
import nl.gia.feature.Draft;
import nl.gia.feature.RowsStore;
import nl.gia.journal.HistoryLine;
import nl.gia.journal.Reading;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;

/** The request that is chosen: its term, what answered it, and what can be done to answer it. */
final class RequestViewModel implements AutoCloseable {
  /** What a person asks, as far as the program has a way to do it. */
  enum Asked {
    ACCESS,
    ERASURE,
    OTHER
  }

  /** The act that answered a request, in words, and the id of its entry. */
  record Answer(String what, String day, String who, String entry) {}

  /**
   * What is told of a request.
   *
   * @param waiting colleagues who have not taken over the erasure that answered it; empty when none
   *     did
   * @param longest until when its answer can be put off at most; empty once it is answered
   */
  record Told(
      String person,
      Asked asked,
      RequestStand stand,
      Optional<LocalDate> usual,
      Optional<LocalDate> longest,
      Optional<Answer> answer,
      Optional<List<String>> waiting) {}

  private final Desk desk;
  private final Reach reach;
  private final ReadOnlyProperty<String> selected;
  private final Lane reading;
  private final Runnable unsubscribe;
  private final Subscription following;
  private final ReadOnlyObjectWrapper<Optional<Told>> told =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  RequestViewModel(Desk desk, Reach reach, ReadOnlyProperty<String> selected) {
    this.desk = desk;
    this.reach = reach;
    this.selected = selected;
    reading = desk.background().lane();
    following = selected.subscribe(row -> read());
    unsubscribe =
        reach
            .space()
            .journal()
            .subscribe(changes ->
                desk.background()
                    .onScreen(() -> {
                      if (changes.touches(Set.of(Forgetting.REQUEST))) {
                        read();
                      }
                    }));
  }

  /** Empty while no request is chosen. */
  ReadOnlyObjectProperty<Optional<Told>> told() {
    return told.getReadOnlyProperty();
  }

  private void read() {
    String row = selected.getValue();
    reading.read(
        PrivacyText.READING_REQUEST,
        progress ->
            reach
                .space()
                .database()
                .read(tables -> {
                  RowsStore rows = new RowsStore(tables);
                  return rows.row(Forgetting.REQUEST, row).map(found -> told(found, rows));
                }),
        told::set);
  }

  private Told told(Draft row, RowsStore rows) {
    RequestStand stand =
        RequestStand.of(
            column -> row.text(column).orElse(""), LocalDate.now(reach.space().clock()));
    Optional<LocalDate> received = row.date("received_on");
    boolean open = stand.state() != RequestStand.State.ANSWERED;
    return new Told(
        row.text("person").orElse(""),
        asked(row.text("kind").orElse("")),
        stand,
        received.map(RequestTerm::usual).filter(_ -> open),
        received.map(RequestTerm::longest).filter(_ -> open),
        open ? Optional.empty() : answer(row.row(), rows),
        row.text("person")
            .filter(_ -> !open && asked(row.text("kind").orElse("")) == Asked.ERASURE)
            .filter(person -> reach.isErased("person", person))
            .map(reach::waitingFor));
  }

  private static Asked asked(String kind) {
    return switch (kind) {
      case "inzage" -> Asked.ACCESS;
      case "gegevenswissing" -> Asked.ERASURE;
      default -> Asked.OTHER;
    };
  }

  /** The last act that gave the request its outcome. */
  private Optional<Answer> answer(String request, RowsStore rows) {
    List<HistoryLine> lines =
        new Reading(reach.space().journal())
            .history(Forgetting.REQUEST, request).stream()
                .filter(line -> line.column().equals(Forgetting.OUTCOME))
                .filter(line -> line.content() instanceof Content.Given(Value.Text _))
                .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(answer(lines.getLast(), rows));
  }

  private Answer answer(HistoryLine line, RowsStore rows) {
    LocalDate day =
        Instant.ofEpochMilli(line.millis()).atZone(reach.space().clock().getZone()).toLocalDate();
    return new Answer(
        new ActNames(reach.space().kinds(), desk.texts()).of(line.act()),
        Day.shown(day),
        rows.row("author", line.author()).flatMap(one -> one.text("name")).orElse(line.author()),
        line.write().entry().hex());
  }

  /** Gives access, opens the screen that erases, or goes to the person, after what was asked. */
  void answer(Runnable erase) {
    told.get()
        .ifPresent(one -> {
          switch (one.asked()) {
            case ACCESS -> Access.ask(desk, reach.space(), one.person());
            case ERASURE -> erase.run();
            case OTHER -> desk.navigator().go(new Target("person", one.person()));
          }
        });
  }

  @Override
  public void close() {
    unsubscribe.run();
    following.unsubscribe();
    reading.drop();
  }
}
