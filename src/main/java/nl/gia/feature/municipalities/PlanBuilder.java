package nl.gia.feature.municipalities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.RowProblem;
import nl.gia.journal.entry.Value;
import nl.gia.platform.value.Ids;

/** Gathers the changes of a plan: a row that says what it said already is none. */
final class PlanBuilder {
  final List<ImportPlan.Change> changes = new ArrayList<>();
  final List<RowProblem> problems = new ArrayList<>();
  final List<RowProblem> notices = new ArrayList<>();

  private int line;

  /** What is put next comes of this line. */
  void on(int number) {
    line = number;
  }

  /** Writes these values over a row that is there, or makes it under the id of its key. */
  String put(String table, Optional<Draft> existing, String key, Map<String, Value> values) {
    String row = existing.map(Draft::row).orElseGet(() -> Ids.natural(table, key));
    Map<String, Value> different = new LinkedHashMap<>(values);
    existing.ifPresent(
        draft -> different.entrySet().removeIf(e -> draft.value(e.getKey()).equals(e.getValue())));
    if (existing.isEmpty() || !different.isEmpty()) {
      changes.add(new ImportPlan.Change(line, table, row, existing.isEmpty(), different));
    }
    return row;
  }

  ImportPlan plan() {
    return new ImportPlan(changes, problems, notices);
  }
}
