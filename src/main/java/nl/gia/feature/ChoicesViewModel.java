package nl.gia.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Desk;

/** The rows that the fields of a form can refer to, and rows added to them from the form itself. */
final class ChoicesViewModel implements AutoCloseable {
  private final Desk desk;
  private final Kind kind;
  private final FormStore store;
  private final Lane reading;
  private final Map<String, ObservableList<Choice>> choices = new HashMap<>();

  ChoicesViewModel(Desk desk, Kind kind, FormStore store) {
    this.desk = desk;
    this.kind = kind;
    this.store = store;
    reading = desk.background().lane();
    for (Field field : kind.fields()) {
      if (field.type() instanceof FieldType.Reference) {
        choices.put(field.column(), FXCollections.observableArrayList());
      }
    }
  }

  ObservableList<Choice> of(String column) {
    return Optional.ofNullable(choices.get(column)).orElseThrow();
  }

  /** The kind of row that can be added from a field by its name alone; empty when none can. */
  Optional<Kind> addable(String column) {
    return store.addable(table(column));
  }

  /** Adds a row by its name, and gives its id once it is there. */
  void add(
      String column,
      String name,
      Map<String, String> form,
      Consumer<String> added,
      Consumer<List<Problem>> refused) {
    desk.background()
        .write(
            FormText.SAVING,
            progress -> store.addNamed(table(column), name, form),
            outcome -> {
              switch (outcome) {
                case Outcome.Done(List<String> rows) -> {
                  of(column).add(new Choice(rows.getFirst(), name));
                  added.accept(rows.getFirst());
                }
                case Outcome.Refused(List<Problem> found) -> refused.accept(found);
              }
            });
  }

  void refresh() {
    reading.read(
        FormText.OPENING,
        progress ->
            choices.keySet().stream()
                .collect(
                    Collectors.toMap(column -> column, column -> store.choices(table(column)))),
        this::offer);
  }

  @Override
  public void close() {
    reading.drop();
  }

  private void offer(Map<String, List<Choice>> offers) {
    offers.forEach((column, rows) -> {
      ObservableList<Choice> shown = of(column);
      if (!shown.equals(rows)) {
        shown.setAll(rows);
      }
    });
  }

  private String table(String column) {
    return kind.field(column).map(Field::type).orElseThrow()
            instanceof FieldType.Reference(String table)
        ? table
        : "";
  }
}
