package nl.gia.feature;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;

/** A list before it goes in: how it was read, what its columns stand for, what it would do. */
final class ListImportViewModel implements AutoCloseable {
  /** More would say no more, and nobody reads them. */
  private static final int MOST_LINES = 500;

  /** Enough to see whether the columns stand for what was meant. */
  private static final int MOST_ROWS = 50;

  /** A column, with the first text in it, and the field that it stands for; empty for none. */
  record Column(int place, String heading, String sample, StringProperty field) {}

  /** What a line of the preview tells: what stands in the way, what to know, what will be done. */
  enum Says {
    STOPS,
    NOTICE,
    NEW,
    CHANGED,
    SAME
  }

  /** Something about rows of the list, of which this is the first; row 0 is the list as a whole. */
  record Line(String id, int row, Says says, String sentence) {
    boolean stops() {
      return says == Says.STOPS;
    }
  }

  private final Desk desk;
  private final Workspace space;
  private final StringProperty target = new SimpleStringProperty("");
  private final ListFillViewModel fill;
  private final StringProperty day = new SimpleStringProperty("");
  private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<ListDraft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ListImport.Result>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ObservableList<Column> columns = FXCollections.observableArrayList();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper wantsDay = new ReadOnlyBooleanWrapper();
  private Optional<Path> file = Optional.empty();
  private String readFrom = "";
  private boolean filling;
  private int asked;

  ListImportViewModel(Desk desk, Workspace space, String name) {
    this.desk = desk;
    this.space = space;
    fill = new ListFillViewModel(desk, space, this::changed);
    target.set(name);
    target.subscribe(now -> chosen().ifPresent(fill::show));
    target.subscribe(() -> file.ifPresent(this::choose));
    day.subscribe(this::changed);
  }

  /** What a list can be taken in as. */
  List<Choice> targets() {
    return space.kinds().lists().stream()
        .map(one -> new Choice(one.name(), desk.texts().capital(one.title())))
        .toList();
  }

  /** What a column can stand for. */
  List<Choice> fields() {
    Texts texts = desk.texts();
    return chosen()
        .map(one ->
            one.fields().stream()
                .map(field -> new Choice(field.column(), texts.get(field.label())))
                .toList())
        .orElse(List.of());
  }

  /** What is said once for all rows. */
  List<ListFillViewModel.Given> given() {
    return fill.given();
  }

  /** Whether it must be said of which day the list is, for its columns do not. */
  ReadOnlyBooleanProperty wantsDay() {
    return wantsDay.getReadOnlyProperty();
  }

  /** How the list was read, and from which file; empty until one was. */
  String howRead() {
    return draft
        .get()
        .map(read ->
            desk.texts()
                .get(
                    ListScreenText.READ_FROM,
                    readFrom,
                    read.list().howRead().sentence(desk.texts())))
        .orElse("");
  }

  StringProperty target() {
    return target;
  }

  /** Of which day the list is, as typed; only where it does not say so itself. */
  StringProperty day() {
    return day;
  }

  ObjectProperty<List<Problem>> problems() {
    return problems;
  }

  /** The list as it was read; empty until a file was chosen. */
  ReadOnlyObjectProperty<Optional<ListDraft>> draft() {
    return draft.getReadOnlyProperty();
  }

  /** What taking it in would do; empty until that was tried. */
  ReadOnlyObjectProperty<Optional<ListImport.Result>> result() {
    return result.getReadOnlyProperty();
  }

  /** The same in words. */
  ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  ObservableList<Column> columns() {
    return columns;
  }

  ObservableList<Line> lines() {
    return lines;
  }

  /** Reads a file and looks what taking it in would do. */
  void choose(Path chosen) {
    file = Optional.of(chosen);
    chosen()
        .ifPresent(as ->
            desk.background()
                .read(
                    ListScreenText.READING,
                    progress -> new ListImport(space, as).look(chosen),
                    read -> {
                      readFrom = String.valueOf(chosen.getFileName());
                      fill(read);
                      look();
                    }));
  }

  /** Does the same with a list that was copied in another program. */
  void paste(String copied) {
    String name = desk.texts().get(ListScreenText.COPIED) + ".txt";
    desk.background()
        .read(ListScreenText.READING, progress -> new Pasted(name).keep(copied), this::choose);
  }

  /** Takes the list in, as one act. */
  void take() {
    Optional<ListDraft> ready = ready();
    if (ready.isEmpty() || !canTake()) {
      return;
    }
    ListImport list = new ListImport(space, chosen().orElseThrow());
    desk.background()
        .write(
            ListScreenText.TAKING,
            progress -> list.take(ready.get(), progress),
            taken -> {
              if (taken.problems().isEmpty()) {
                desk.notices()
                    .say(desk.texts().get(ListScreenText.TAKEN, taken.added(), taken.changed()));
                desk.navigator().back();
              } else {
                show(ready.get(), taken);
              }
            });
  }

  /** Whether taking it in would change something, and nothing stands in the way. */
  boolean canTake() {
    return result
        .get()
        .filter(one -> one.problems().isEmpty() && one.added() + one.changed() > 0)
        .isPresent();
  }

  @Override
  public void close() {
    asked++;
    fill.close();
  }

  private Optional<ListTarget> chosen() {
    return space.kinds().list(target.get());
  }

  private void fill(ListDraft read) {
    filling = true;
    List<Column> shown = new ArrayList<>();
    for (int i = 0; i < read.list().columns().size(); i++) {
      int place = i;
      String sample =
          read.list().rows().stream()
              .map(row -> row.cells().get(place).text())
              .filter(text -> !text.isBlank())
              .findFirst()
              .orElse("");
      StringProperty field = new SimpleStringProperty(read.fields().getOrDefault(i, ""));
      field.subscribe(this::changed);
      shown.add(new Column(i, read.list().columns().get(i).name(), sample, field));
    }
    day.set(read.day().map(LocalDate::toString).orElse(""));
    draft.set(Optional.of(read));
    columns.setAll(shown);
    filling = false;
  }

  private void changed() {
    if (!filling) {
      look();
    }
  }

  /** The list with its columns standing for what was chosen; empty as long as that will not do. */
  private Optional<ListDraft> ready() {
    List<String> mapped =
        columns.stream().map(column -> column.field().get()).filter(f -> !f.isEmpty()).toList();
    List<Problem> found = new ArrayList<>();
    mapped.stream()
        .filter(field -> mapped.indexOf(field) != mapped.lastIndexOf(field))
        .distinct()
        .forEach(field ->
            columns.stream()
                .filter(column -> column.field().get().equals(field))
                .forEach(column ->
                    found.add(
                        Problem.of(
                            "column" + column.place(), FeatureText.FIELD_HAS_TWO_COLUMNS, field))));
    Map<Integer, String> fields = new LinkedHashMap<>();
    columns.stream()
        .filter(column -> !column.field().get().isEmpty())
        .forEach(column -> fields.put(column.place(), column.field().get()));
    Optional<ListDraft> made =
        draft
            .get()
            .flatMap(read ->
                chosen().map(as -> new ListImport(space, as).with(read, fields, fill.said())));
    boolean undated = made.map(ListDraft::wantsDay).orElse(false);
    wantsDay.set(undated);
    Optional<LocalDate> on = Day.stored(day.get());
    if (undated && on.isEmpty()) {
      found.add(Problem.of("day", ListScreenText.DAY_WRONG));
    }
    problems.set(found);
    return found.isEmpty()
        ? made.map(one -> undated ? one.on(on.orElseThrow()) : one)
        : Optional.empty();
  }

  private void look() {
    int mine = ++asked;
    result.set(Optional.empty());
    Optional<ListDraft> ready = ready();
    if (ready.isEmpty()) {
      return;
    }
    ListImport list = new ListImport(space, chosen().orElseThrow());
    desk.background()
        .write(
            ListScreenText.LOOKING,
            progress -> list.preview(ready.get(), progress),
            seen -> {
              if (mine == asked) {
                show(ready.get(), seen);
              }
            });
  }

  private void show(ListDraft list, ListImport.Result seen) {
    List<Line> all = new ArrayList<>(lines(seen.problems(), Says.STOPS));
    all.addAll(lines(seen.notices(), Says.NOTICE));
    List<Line> shown = new ArrayList<>(all.stream().limit(MOST_LINES).toList());
    if (seen.problems().isEmpty() && !seen.effects().isEmpty()) {
      list.said().entrySet().stream()
          .limit(MOST_ROWS)
          .map(row -> line(row.getKey(), row.getValue(), seen.effects()))
          .forEach(shown::add);
    }
    lines.setAll(shown);
    summary.set(sentence(seen));
    result.set(Optional.of(seen));
  }

  private static Line line(int row, String words, Map<Integer, ListEffect> effects) {
    Says says =
        switch (effects.getOrDefault(row, ListEffect.SAME)) {
          case NEW -> Says.NEW;
          case CHANGED -> Says.CHANGED;
          case SAME -> Says.SAME;
        };
    return new Line("row " + row, row, says, words);
  }

  /** What is said of several rows in the same words is said once. */
  private List<Line> lines(List<RowProblem> found, Says says) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    found.forEach(one ->
        rows.computeIfAbsent(
                chosen().orElseThrow().sentence(one, desk.texts()), _ -> new ArrayList<>())
            .add(one.row()));
    return rows.entrySet().stream()
        .map(said -> line(said.getKey(), said.getValue().stream().distinct().toList(), says))
        .toList();
  }

  private Line line(String sentence, List<Integer> rows, Says says) {
    String words =
        rows.size() == 1
            ? sentence
            : desk.texts()
                .get(
                    ListScreenText.ROWS,
                    rows.stream()
                        .limit(rows.size() - 1)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")),
                    String.valueOf(rows.getLast()),
                    sentence);
    return new Line(says + sentence, rows.getFirst(), says, words);
  }

  private String sentence(ListImport.Result seen) {
    if (columns.stream().allMatch(column -> column.field().get().isEmpty())) {
      return desk.texts().get(ListScreenText.NOTHING_KNOWN);
    }
    if (!seen.problems().isEmpty()) {
      return desk.texts().get(ListScreenText.STOPPED, seen.problems().size());
    }
    if (seen.added() + seen.changed() == 0) {
      return desk.texts().get(ListScreenText.NOTHING_NEW);
    }
    return seen.counts().stream()
        .map(count ->
            desk.texts()
                .get(
                    ListScreenText.OF_KIND,
                    space.kinds().find(count.table()).orElseThrow().many(),
                    count.added(),
                    count.changed(),
                    count.same()))
        .collect(Collectors.joining("; "));
  }
}
