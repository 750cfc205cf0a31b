package nl.gia.feature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The texts of a form's fields, as they are typed. */
final class FieldsViewModel {
  private final Map<String, StringProperty> fields = new LinkedHashMap<>();

  /** While the fields get their texts, a control that follows must not be taken for the user. */
  private boolean filling;

  FieldsViewModel(List<Field> described) {
    described.forEach(field -> fields.put(field.column(), new SimpleStringProperty("")));
  }

  /** Has somebody told of what is typed. */
  void onTyped(Runnable listener) {
    fields
        .values()
        .forEach(field ->
            field.addListener((_, _, _) -> {
              if (!filling) {
                listener.run();
              }
            }));
  }

  StringProperty field(String column) {
    return Optional.ofNullable(fields.get(column)).orElseThrow();
  }

  Set<String> columns() {
    return fields.keySet();
  }

  boolean isFilling() {
    return filling;
  }

  void fill(Map<String, String> values) {
    filling = true;
    values.forEach((column, text) -> field(column).set(text));
    filling = false;
  }

  void clear() {
    fill(fields.keySet().stream().collect(Collectors.toMap(column -> column, column -> "")));
  }

  Map<String, String> texts() {
    return fields.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().get()));
  }
}
