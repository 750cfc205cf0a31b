package nl.gia.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Desk;

/**
 * What is said once for all rows of a list that do not say it themselves: of which meeting a sheet
 * of names is, of which kind the organisations are.
 */
final class ListFillViewModel implements AutoCloseable {
  /** A field with what is said of it, and what can be chosen for it. */
  record Given(
      ListField field, FieldType type, StringProperty value, ObservableList<Choice> choices) {}

  private final Desk desk;
  private final Workspace space;
  private final Runnable changed;
  private final Lane reading;
  private final List<Given> given = new ArrayList<>();

  ListFillViewModel(Desk desk, Workspace space, Runnable changed) {
    this.desk = desk;
    this.space = space;
    this.changed = changed;
    reading = desk.background().lane();
  }

  /** Begins anew for lists of another sort. */
  void show(ListTarget target) {
    given.clear();
    for (ListField field : target.wanted()) {
      FieldType type = target.type(field.column()).orElseGet(FieldType.Line::new);
      StringProperty value = new SimpleStringProperty("");
      value.subscribe(() -> changed.run());
      given.add(new Given(field, type, value, FXCollections.observableArrayList(fixed(type))));
    }
    List<Given> shown = given();
    reading.read(
        ListScreenText.READING,
        progress -> {
          Map<String, List<Choice>> rows = new LinkedHashMap<>();
          shown.forEach(one -> {
            if (one.type() instanceof FieldType.Reference(String table)) {
              Kind kind = space.kinds().find(table).orElseThrow();
              rows.put(one.field().column(), new FormStore(space, kind).choices(table));
            }
          });
          return rows;
        },
        rows ->
            shown.forEach(
                one -> one.choices().addAll(rows.getOrDefault(one.field().column(), List.of()))));
  }

  List<Given> given() {
    return List.copyOf(given);
  }

  /** What is said, by field. */
  Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>();
    given.stream()
        .filter(one -> !one.value().get().isBlank())
        .forEach(one -> said.put(one.field().column(), one.value().get()));
    return said;
  }

  @Override
  public void close() {
    reading.drop();
  }

  private List<Choice> fixed(FieldType type) {
    return type instanceof FieldType.Choice(List<FieldType.Option> options)
        ? options.stream()
            .map(option -> new Choice(option.code(), desk.texts().capital(option.name())))
            .toList()
        : List.of();
  }
}
