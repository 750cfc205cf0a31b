package nl.gia.feature.parliament;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.gia.feature.Draft;
import nl.gia.feature.Names;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.entry.Act;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;

/** The years of the pledge that is chosen, where it recurs. */
final class DutiesViewModel implements AutoCloseable {
  private static final Set<String> TABLES = Set.of(YearlyPledges.TABLE, "paper");

  /**
   * A year as it is shown; the paper by name, and whether its term passed before it was settled.
   */
  record Line(YearlyDuty duty, String paper, boolean late) {
    String id() {
      return duty.row();
    }
  }

  /** When what is chosen was settled, and its term, where that was too late. */
  record Late(LocalDate on, LocalDate due) {}

  private record Shown(List<Line> lines, Optional<Late> late) {}

  private final Desk desk;
  private final Workspace space;
  private final PledgeVerbs verbs = new PledgeVerbs();
  private final Lane reading;
  private final Runnable unsubscribe;
  private final Subscription following;
  private final ReadOnlyProperty<String> selected;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Late>> late =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  DutiesViewModel(Desk desk, Workspace space, ReadOnlyProperty<String> selected) {
    this.desk = desk;
    this.space = space;
    this.selected = selected;
    reading = desk.background().lane();
    following = selected.subscribe(row -> read());
    unsubscribe =
        space
            .journal()
            .subscribe(changes ->
                desk.background()
                    .onScreen(() -> {
                      if (changes.touches(TABLES)) {
                        read();
                      }
                    }));
  }

  /** The last year first; empty for what does not recur. */
  ObservableList<Line> lines() {
    return lines;
  }

  ReadOnlyObjectProperty<Optional<Late>> late() {
    return late.getReadOnlyProperty();
  }

  /** Goes to the form of a year, which gets a row of its own. */
  void open(Line line) {
    String pledge = selected.getValue();
    desk.background()
        .write(
            ParliamentText.YEARS,
            progress -> keep(pledge, line.duty()),
            row -> desk.navigator().go(new Target(YearlyPledges.TABLE, row)));
  }

  private String keep(String pledge, YearlyDuty duty) {
    if (duty.kept().isPresent()) {
      return duty.row();
    }
    AtomicReference<String> row = new AtomicReference<>(duty.row());
    space
        .journal()
        .write(
            Act.of("pledge.add", duty.row()),
            tx ->
                RowsStore.of(tx)
                    .row(YearlyPledges.TABLE, pledge)
                    .ifPresent(of -> row.set(verbs.keep(tx, of, duty.year()))));
    return row.get();
  }

  private void read() {
    String row = selected.getValue();
    LocalDate today = LocalDate.now(space.clock());
    reading.read(
        ParliamentText.YEARS,
        progress -> space.database().read(tables -> shown(new RowsStore(tables), row, today)),
        shown -> {
          late.set(shown.late());
          lines.setAll(shown.lines());
        });
  }

  private Shown shown(RowsStore rows, String row, LocalDate today) {
    Optional<Late> tooLate =
        rows.row(YearlyPledges.TABLE, row)
            .flatMap(pledge ->
                pledge
                    .date("due")
                    .flatMap(due ->
                        PaperRules.settledAfter(due, pledge, rows).map(on -> new Late(on, due))));
    return new Shown(lines(rows, row, today), tooLate);
  }

  private List<Line> lines(RowsStore rows, String row, LocalDate today) {
    Optional<Draft> pledge = rows.row(YearlyPledges.TABLE, row).filter(YearlyPledges::recurs);
    return pledge
        .map(of -> YearlyPledges.of(of, rows, today))
        .map(List::reversed)
        .orElseGet(List::of)
        .stream()
        .map(duty -> new Line(duty, paper(rows, duty), isLate(duty, rows, today)))
        .toList();
  }

  private static boolean isLate(YearlyDuty duty, RowsStore rows, LocalDate today) {
    return duty.open()
        ? duty.due().isBefore(today)
        : duty.kept().flatMap(kept -> PaperRules.settledAfter(duty.due(), kept, rows)).isPresent();
  }

  private String paper(RowsStore rows, YearlyDuty duty) {
    return rows.meant("paper", duty.settledBy())
        .map(paper -> new Names(space.kinds()).of("paper", paper, rows))
        .orElse("");
  }

  @Override
  public void close() {
    unsubscribe.run();
    following.unsubscribe();
    reading.drop();
  }
}
