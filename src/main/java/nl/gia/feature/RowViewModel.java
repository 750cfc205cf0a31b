package nl.gia.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.journal.Heads;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Desk;

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
  private final FieldsViewModel fields;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
  private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
  private final ObservableList<HistoryEntry> history = FXCollections.observableArrayList();

  private final Unsaved unsaved;
  private final Removal removal;
  private final Lane reading;
  private final ChoicesViewModel choices;
  private final OvertakenViewModel overtaken = new OvertakenViewModel();
  private Consumer<String> added = row -> {};
  private Sheet sheet = new Sheet("");

  private boolean resuming;

  public RowViewModel(Desk desk, Workspace space, String table) {
    this.desk = desk;
    kind = space.kinds().find(table).orElseThrow();
    store = new FormStore(space, kind);
    past = new HistoryStore(space, kind, desk.texts());
    reading = desk.background().lane();
    choices = new ChoicesViewModel(desk, kind, store);
    unsaved = new Unsaved(desk, space, kind, store);
    removal = new Removal(desk, store, unsaved);
    fields = new FieldsViewModel(kind.fields());
    fields.onTyped(this::tell);
    state.subscribe(now -> tell());
    problems.subscribe(now -> tell());
    unsaved.recall(this::resume);
  }

  /** Brings into view a new row that was left unfinished when the window was closed. */
  public RowViewModel resuming() {
    resuming = true;
    resume();
    return this;
  }

  private void resume() {
    if (resuming && state.get() == State.CLOSED && unsaved.holdsNew()) {
      begin(Map.of());
    }
    tell();
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
    return fields.field(column);
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
        unsaved::say);
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
    boolean fresh = begin(filledIn);
    if (!fresh) {
      sheet.touched().addAll(fields.columns());
      check();
    }
    return fresh;
  }

  private boolean begin(Map<String, String> filledIn) {
    leave(State.NEW, "");
    boolean fresh = sheet.base().isEmpty();
    if (fresh) {
      fields.fill(kind.initial());
      fields.fill(filledIn);
      sheet.base().putAll(texts());
    }
    refresh();
    return fresh;
  }

  /** Saves a field that was left; of a new row, says what is wrong with it so far. */
  public void commit(String column) {
    if (fields.isFilling()) {
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
    sheet.touched().addAll(fields.columns());
    save(sheet.changed(texts()));
  }

  /** Forgets a new row, or puts a row's fields back to what is saved; what was typed can return. */
  public void discard() {
    boolean isNew = state.get() == State.NEW;
    if (dirty()) {
      Sheet dropped = sheet;
      Map<String, String> whole = texts();
      unsaved.drop(dropped);
      desk.notices()
          .undoable(
              desk.texts().get(isNew ? FormText.DISCARDED : FormText.PUT_BACK),
              () -> bringBack(dropped, whole));
    }
    problems.set(List.of());
    if (isNew) {
      sheet = new Sheet("");
      show(State.CLOSED);
    } else {
      fields.fill(sheet.base());
    }
  }

  private void bringBack(Sheet dropped, Map<String, String> whole) {
    if (dropped == sheet) {
      fields.fill(dropped.changed(whole));
      tell();
      return;
    }
    if (dropped.row().isEmpty() && state.get() == State.NEW) {
      discard();
    }
    unsaved.hold(dropped, whole);
    if (dropped.row().isEmpty()) {
      begin(Map.of());
    } else {
      open(dropped.row());
    }
  }

  /** Removes a row, and offers to bring it back. */
  public void remove(String row) {
    removal.remove(row);
  }

  /** Brings a removed row back. */
  public void revive(String row) {
    removal.revive(row);
  }

  /** Reads again what the tables hold; fields in which was typed keep their text. */
  public void refresh() {
    Sheet wanted = sheet;
    choices.refresh();
    if (!wanted.row().isEmpty()) {
      reading.read(
          FormText.OPENING,
          progress -> Glance.at(wanted, store, past),
          answer -> show(wanted, answer));
    }
  }

  @Override
  public void close() {
    flush();
    reading.drop();
    choices.close();
    unsaved.tellNothing();
  }

  private void leave(State next, String row) {
    Sheet left = sheet;
    Map<String, String> typed = dirty() ? left.changed(texts()) : Map.of();
    Map<String, String> whole = texts();
    if (!typed.isEmpty()) {
      unsaved.hold(left, whole);
    }
    reading.drop();
    problems.set(List.of());
    sheet = next == State.CLOSED ? new Sheet("") : unsaved.take(row);
    show(next);
    fields.fill(sheet.typed());
    sheet.typed().clear();
    if (!typed.isEmpty()) {
      write(left, typed, whole);
    }
    tell();
  }

  private void show(State next) {
    fields.clear();
    history.clear();
    overtaken.tell(Map.of(), Map.of());
    state.set(next);
  }

  private void show(Sheet wanted, Glance read) {
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
          sheet.read(column, text);
          if (!typed.containsKey(column)) {
            sheet.base().put(column, text);
            sheet.seen().put(column, now.heads().getOrDefault(column, Heads.NONE));
            fields.fill(Map.of(column, text));
          }
        });
    overtaken.tell(typed, read.unseen());
    history.setAll(read.history());
    tell();
  }

  private void tell() {
    unsaved.tell(state.get(), dirty(), !problems.get().isEmpty());
  }

  private void check() {
    Sheet checked = sheet;
    Map<String, String> whole = texts();
    reading.read(
        FormText.OPENING,
        progress -> store.problems(whole),
        found -> {
          if (checked == sheet && state.get() == State.NEW) {
            problems.set(checked.due(found, fields.columns()));
          }
        });
  }

  /** Saves what was typed and not saved; of a new row, which is not added yet, a draft. */
  public void flush() {
    Map<String, String> typed = sheet.changed(texts());
    if (state.get() == State.NEW) {
      unsaved.keep(sheet, !typed.isEmpty(), texts());
    } else if (typed.isEmpty()) {
      problems.set(List.of());
    } else {
      save(typed);
    }
  }

  private void save(Map<String, String> typed) {
    if (state.get() != State.CLOSED) {
      write(sheet, typed, texts());
    }
  }

  private void write(Sheet saved, Map<String, String> typed, Map<String, String> whole) {
    desk.background()
        .write(
            FormText.SAVING,
            progress -> unsaved.write(saved, typed, whole),
            outcome -> saved(saved, outcome, typed));
  }

  private void saved(Sheet saved, Outcome outcome, Map<String, String> typed) {
    switch (outcome) {
      case Outcome.Done done -> {
        saved.base().putAll(typed);
        unsaved.saved(saved);
        if (saved == sheet) {
          problems.set(List.of());
          if (state.get() == State.NEW) {
            state.set(State.ROW);
            added.accept(saved.row());
          }
          refresh();
        }
      }
      case Outcome.Refused(List<Problem> found) when saved == sheet ->
          problems.set(saved.due(found, fields.columns()));
      case Outcome.Refused(List<Problem> found) -> unsaved.say(found);
    }
    tell();
  }

  private Map<String, String> texts() {
    return fields.texts();
  }

  private boolean dirty() {
    return state.get() != State.CLOSED && !sheet.changed(texts()).isEmpty();
  }
}
