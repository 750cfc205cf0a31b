package nl.gia.feature;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.journal.Heads;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.UiText;

/**
 * The form of one row of a kind. A field is saved when it is left, a new row as a whole when that
 * is asked or its form is left. A save replaces what the form showed, never what came in meanwhile,
 * and what was typed and not saved stays: also when the row changes underneath, or another row is
 * opened.
 */
public final class RowViewModel implements AutoCloseable {
  /** What the form shows. */
  public enum State {
    CLOSED,
    NEW,
    ROW,
    REMOVED
  }

  private final Desk desk;
  private final Kind kind;
  private final FormStore store;
  private final HistoryStore past;
  private final Map<String, StringProperty> fields = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
  private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
  private final ObservableList<HistoryEntry> history = FXCollections.observableArrayList();

  /** Forms that were left with something refused, by row; the new row's under no text. */
  private final Map<String, Sheet> unsaved = new HashMap<>();

  private final Lane reading;
  private final ChoicesViewModel choices;
  private final OvertakenViewModel overtaken = new OvertakenViewModel();
  private Consumer<String> added = row -> {};
  private Sheet sheet = new Sheet("");

  /** While the fields get their texts, a control that follows must not be taken for the user. */
  private boolean filling;

  public RowViewModel(Desk desk, Workspace space, String table) {
    this.desk = desk;
    kind = space.kinds().find(table).orElseThrow();
    store = new FormStore(space, kind);
    past = new HistoryStore(space, kind, desk.texts());
    reading = desk.background().lane();
    choices = new ChoicesViewModel(desk, kind, store);
    for (Field field : kind.fields()) {
      fields.put(field.column(), new SimpleStringProperty(""));
    }
  }

  public Kind kind() {
    return kind;
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  public ObjectProperty<List<Problem>> problems() {
    return problems;
  }

  public OvertakenViewModel overtaken() {
    return overtaken;
  }

  public ObservableList<HistoryEntry> history() {
    return history;
  }

  /** The text of a field, as it is typed. */
  public StringProperty field(String column) {
    return Optional.ofNullable(fields.get(column)).orElseThrow();
  }

  /** What a field that refers to other rows can refer to. */
  public ObservableList<Choice> choices(String column) {
    return choices.of(column);
  }

  /** The kind of row that can be added from a field by typing its name; empty when none can. */
  public Optional<Kind> addable(String column) {
    return choices.addable(column);
  }

  /** Adds a row by its name, and refers to it. */
  public void addTo(String column, String name) {
    Sheet asked = sheet;
    choices.add(
        column,
        name,
        texts(),
        row -> {
          desk.notices().say(desk.texts().get(FormText.ADDED, name));
          if (asked == sheet) {
            field(column).set(row);
            commit(column);
          }
        },
        this::say);
  }

  /** Tells of the id of each row that this form added. */
  public void onAdded(Consumer<String> listener) {
    added = listener;
  }

  /** The id of the row that is open; empty text for none, or for a new one. */
  public String row() {
    return sheet.row();
  }

  /** Opens a row; without an id the form closes. */
  public void open(String row) {
    if (row.equals(sheet.row()) && state.get() != State.NEW) {
      return;
    }
    leave(row.isEmpty() ? State.CLOSED : State.ROW, row);
    refresh();
  }

  /**
   * Opens a form for a new row, with some fields filled in, or one that was left unfinished; false
   * then, and that one is saved first, or says why not.
   */
  public boolean openNew(Map<String, String> filledIn) {
    if (state.get() == State.NEW && dirty()) {
      commitAll();
      return false;
    }
    leave(State.NEW, "");
    boolean fresh = sheet.base().isEmpty();
    if (fresh) {
      fill(kind.initial());
      fill(filledIn);
      sheet.base().putAll(texts());
    }
    refresh();
    if (!fresh) {
      commitAll();
    }
    return fresh;
  }

  /** Saves a field that was left; of a new row, says what is wrong with it so far. */
  public void commit(String column) {
    if (filling) {
      return;
    }
    sheet.touched().add(column);
    if (state.get() == State.NEW) {
      check();
    } else {
      flush();
    }
  }

  /** Saves all that was typed; for a new row, says all that is still wrong with it. */
  public void commitAll() {
    sheet.touched().addAll(fields.keySet());
    save(sheet.changed(texts()));
  }

  /** Forgets a new row, or puts a row's fields back to what is saved. */
  public void discard() {
    problems.set(List.of());
    if (state.get() == State.NEW) {
      sheet = new Sheet("");
      show(State.CLOSED);
    } else {
      fill(sheet.base());
    }
  }

  /** Removes a row, and offers to bring it back. */
  public void remove(String row) {
    desk.background()
        .write(
            FormText.REMOVING,
            progress -> store.remove(row),
            outcome -> {
              switch (outcome) {
                case Outcome.Done done ->
                    desk.notices().undoable(desk.texts().get(UiText.REMOVED), () -> revive(row));
                case Outcome.Refused(List<Problem> found) -> say(found);
              }
            });
  }

  /** Reads again what the tables hold; fields in which was typed keep their text. */
  public void refresh() {
    Sheet wanted = sheet;
    choices.refresh();
    if (!wanted.row().isEmpty()) {
      reading.read(FormText.OPENING, progress -> read(wanted), answer -> show(wanted, answer));
    }
  }

  private Read read(Sheet wanted) {
    Optional<FormStore.Opened> now = store.open(wanted.row());
    return new Read(now, past.history(wanted.row()), past.unseen(wanted, now));
  }

  @Override
  public void close() {
    flush();
    reading.drop();
    choices.close();
  }

  private void leave(State next, String row) {
    Sheet left = sheet;
    Map<String, String> typed = dirty() ? left.changed(texts()) : Map.of();
    Map<String, String> whole = texts();
    if (!typed.isEmpty()) {
      left.typed().putAll(whole);
      unsaved.put(left.row(), left);
    }
    reading.drop();
    problems.set(List.of());
    sheet = Optional.ofNullable(unsaved.remove(row)).orElseGet(() -> new Sheet(row));
    show(next);
    fill(sheet.typed());
    sheet.typed().clear();
    if (!typed.isEmpty()) {
      write(left, typed, whole);
    }
  }

  private void show(State next) {
    fill(fields.keySet().stream().collect(Collectors.toMap(column -> column, column -> "")));
    history.clear();
    overtaken.tell(Map.of(), Map.of());
    state.set(next);
  }

  private void show(Sheet wanted, Read read) {
    if (wanted != sheet) {
      return;
    }
    if (read.opened().isEmpty()) {
      if (!dirty()) {
        boolean was = !read.history().isEmpty();
        sheet = new Sheet(was ? wanted.row() : "");
        show(was ? State.REMOVED : State.CLOSED);
        history.setAll(read.history());
      } else {
        overtaken.gone();
      }
      return;
    }
    state.set(State.ROW);
    FormStore.Opened now = read.opened().get();
    Map<String, String> typed = sheet.changed(texts());
    now.texts()
        .forEach((column, text) -> {
          if (!typed.containsKey(column)) {
            sheet.base().put(column, text);
            sheet.seen().put(column, now.heads().getOrDefault(column, Heads.NONE));
            fill(Map.of(column, text));
          }
        });
    overtaken.tell(typed, read.unseen());
    history.setAll(read.history());
  }

  private void fill(Map<String, String> values) {
    filling = true;
    values.forEach((column, text) -> field(column).set(text));
    filling = false;
  }

  private void check() {
    Sheet checked = sheet;
    Map<String, String> whole = texts();
    reading.read(
        FormText.OPENING,
        progress -> store.problems(whole),
        found -> {
          if (checked == sheet && state.get() == State.NEW) {
            show(found);
          }
        });
  }

  /** Saves what was typed and not saved; a new row in which nothing was typed is no row. */
  public void flush() {
    Map<String, String> typed = sheet.changed(texts());
    if (typed.isEmpty()) {
      problems.set(List.of());
    } else {
      save(typed);
    }
  }

  private void save(Map<String, String> typed) {
    if (state.get() == State.CLOSED) {
      return;
    }
    write(sheet, typed, texts());
  }

  private void write(Sheet saved, Map<String, String> typed, Map<String, String> whole) {
    desk.background()
        .write(
            FormText.SAVING,
            // Which row it is, and what the form showed, is known once earlier saves are done.
            progress -> saved.write(store, saved.row().isEmpty() ? whole : typed),
            outcome -> saved(saved, outcome, typed));
  }

  private void saved(Sheet saved, Outcome outcome, Map<String, String> typed) {
    switch (outcome) {
      case Outcome.Done done -> {
        saved.base().putAll(typed);
        unsaved.values().remove(saved);
        if (saved == sheet) {
          problems.set(List.of());
          if (state.get() == State.NEW) {
            state.set(State.ROW);
            added.accept(saved.row());
          }
          refresh();
        }
      }
      case Outcome.Refused(List<Problem> found) when saved == sheet -> show(found);
      case Outcome.Refused(List<Problem> found) -> say(found);
    }
  }

  /** A new row is not wrong in what was not come to yet. */
  private void show(List<Problem> found) {
    problems.set(
        found.stream()
            .filter(problem ->
                !sheet.row().isEmpty()
                    || sheet.touched().contains(problem.field())
                    || !fields.containsKey(problem.field()))
            .toList());
  }

  private void say(List<Problem> found) {
    String why = new ProblemWords(desk.texts()).of(kind, found.getFirst());
    desk.notices().say(desk.texts().get(FormText.NOT_SAVED, why));
  }

  /** Brings a removed row back. */
  public void revive(String row) {
    desk.background()
        .write(
            FormText.SAVING,
            progress -> store.revive(row),
            outcome -> {
              if (outcome instanceof Outcome.Refused(List<Problem> found)) {
                say(found);
              }
            });
  }

  private Map<String, String> texts() {
    return fields.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().get()));
  }

  private boolean dirty() {
    return state.get() != State.CLOSED && !sheet.changed(texts()).isEmpty();
  }

  private record Read(
      Optional<FormStore.Opened> opened, List<HistoryEntry> history, Map<String, String> unseen) {}
}
