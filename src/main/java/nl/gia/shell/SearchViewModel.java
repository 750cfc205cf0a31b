package nl.gia.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.platform.task.Job;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;
import nl.gia.search.Finder;
import nl.gia.search.Hit;
import nl.gia.search.SearchRow;

/** What is typed in the search box, what was found for it, and which of that is chosen. */
final class SearchViewModel {
  private static final int MOST = 40;

  /** The place of the first hit, below the heading of its kind. */
  private static final int FIRST = 1;

  /** A line of what was found. */
  sealed interface Line {
    /** What the hits below it are. */
    record Heading(String text) implements Line {}

    /** A row that can be opened. */
    record Found(Hit hit) implements Line {}
  }

  private final Desk desk;
  private final Finder finder;
  private final List<String> tables;
  private final Lane lane;
  private final Job preparing;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

  /** Looks in these tables alone. */
  SearchViewModel(Desk desk, Finder finder, List<String> tables) {
    this.desk = desk;
    this.finder = finder;
    this.tables = List.copyOf(tables);
    lane = desk.background().lane();
    preparing =
        desk.background()
            .read(
                ShellText.INDEXING,
                progress -> {
                  finder.prepare(progress);
                  return finder;
                },
                done -> {});
    query.subscribe(typed -> look());
  }

  StringProperty query() {
    return query;
  }

  /** What was found, under what it is; the kind with the best hit first. */
  ObservableList<Line> lines() {
    return lines;
  }

  /** The place among the lines of the hit that Enter opens; -1 where there is none. */
  ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** What there is to say where nothing was found. */
  ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /** Whether an answer is to be seen. */
  ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** Looks for what is typed. */
  void look() {
    String typed = query.get();
    if (typed.isBlank()) {
      leave();
      lines.clear();
      return;
    }
    lane.read(
        ShellText.SEARCHING,
        progress -> finder.glance(typed, tables, MOST, progress),
        hits -> {
          show(typed, hits, Optional.empty());
          lane.read(
              ShellText.SEARCHING,
              progress -> finder.find(typed, tables, MOST, progress),
              best -> show(typed, best, moved()));
        });
  }

  /** The hit that was chosen by hand, which stays chosen when better ones come. */
  private Optional<SearchRow> moved() {
    return hit(chosen.get()).map(Hit::row).filter(row -> chosen.get() > FIRST);
  }

  private void show(String typed, List<Hit> hits, Optional<SearchRow> kept) {
    Map<String, List<Hit>> kinds = new LinkedHashMap<>();
    hits.forEach(hit ->
        kinds.computeIfAbsent(desk.texts().capital(hit.called()), _ -> new ArrayList<>()).add(hit));
    lines.clear();
    kinds.forEach((kind, found) -> {
      lines.add(new Line.Heading(kind));
      found.forEach(hit -> lines.add(new Line.Found(hit)));
    });
    chosen.set(-1);
    step(1);
    kept.ifPresent(this::choose);
    said.set(hits.isEmpty() ? desk.texts().get(ShellText.NOTHING_FOUND, typed.strip()) : "");
    open.set(true);
  }

  private void choose(SearchRow row) {
    IntStream.range(0, lines.size())
        .filter(line -> hit(line).filter(hit -> hit.row().equals(row)).isPresent())
        .findFirst()
        .ifPresent(chosen::set);
  }

  /** Chooses the next hit, or the one before; stays where there is none. */
  void step(int by) {
    int next = chosen.get() + by;
    while (next >= 0 && next < lines.size() && lines.get(next) instanceof Line.Heading) {
      next += by;
    }
    if (next >= 0 && next < lines.size()) {
      chosen.set(next);
    }
  }

  /** Chooses the hit at a place among the lines and goes there. */
  void go(int line) {
    hit(line)
        .ifPresent(hit -> {
          leave();
          desk.navigator().go(new Target(hit.row().table(), hit.row().row()));
        });
  }

  /** Goes to the hit that is chosen. */
  void go() {
    go(chosen.get());
  }

  private Optional<Hit> hit(int line) {
    return line >= 0 && line < lines.size() && lines.get(line) instanceof Line.Found(Hit hit)
        ? Optional.of(hit)
        : Optional.empty();
  }

  /** Puts the answer out of sight, and wants none that is still to come. */
  void leave() {
    lane.drop();
    open.set(false);
  }

  void close() {
    leave();
    preparing.cancel();
  }
}
