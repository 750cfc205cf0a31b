package nl.gia.feature;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.gia.journal.Heads;
import nl.gia.platform.problem.Problem;

/** One row's form: what it showed and what was typed, also while another is in view. */
final class Sheet {
  /** No text that a table holds. */
  private static final String NOT_READ = "\0";

  private final Map<String, String> base = new HashMap<>();
  private final Map<String, String> typed = new HashMap<>();
  private final Set<String> touched = new TreeSet<>();

  /** Moves on with each save, on the database thread, so that a next save replaces the last. */
  private final Map<String, Heads> seen = new ConcurrentHashMap<>();

  private volatile String row;

  /** Whether something of it is kept on this computer. */
  private volatile boolean kept;

  /** The form of a row; without an id, of a new one. */
  Sheet(String row) {
    this.row = row;
  }

  /** A form as it was kept when the window was closed. */
  static Sheet recalled(FormDraftStore.Kept kept, Map<String, String> initial, List<Field> fields) {
    Sheet sheet = new Sheet(kept.row());
    sheet.kept = true;
    sheet.typed.putAll(kept.typed());
    sheet.seen.putAll(kept.seen());
    for (Field field : fields) {
      String column = field.column();
      if (kept.row().isEmpty()) {
        sheet.base.put(column, initial.getOrDefault(column, ""));
      } else if (kept.typed().containsKey(column)) {
        sheet.base.put(column, NOT_READ);
      }
    }
    return sheet;
  }

  boolean isKept() {
    return kept;
  }

  void kept(boolean now) {
    kept = now;
  }

  /** Takes what the tables hold beside what was typed before they were read. */
  void read(String column, String text) {
    base.replace(column, NOT_READ, text);
  }

  String row() {
    return row;
  }

  /** What the tables held, as the form knows it. */
  Map<String, String> base() {
    return base;
  }

  /** What was typed, kept while another form is in view. */
  Map<String, String> typed() {
    return typed;
  }

  /** What of this differs from what the tables held. */
  Map<String, String> changed(Map<String, String> texts) {
    Map<String, String> changed = new LinkedHashMap<>(texts);
    changed
        .entrySet()
        .removeIf(field -> field.getValue().equals(base.getOrDefault(field.getKey(), "")));
    return changed;
  }

  /** The fields that the user has been in. */
  Set<String> touched() {
    return touched;
  }

  /** What is to be said of it: a new row is not wrong in what was not come to yet. */
  List<Problem> due(List<Problem> found, Set<String> columns) {
    return found.stream()
        .filter(problem ->
            !row.isEmpty()
                || touched.contains(problem.field())
                || !columns.contains(problem.field()))
        .toList();
  }

  /** The writes that the form showed, by field. */
  Map<String, Heads> seen() {
    return seen;
  }

  /** Adds or changes the row; called on the database thread, after all earlier saves. */
  Outcome write(FormStore store, Map<String, String> values) {
    FormStore.Saved saved =
        row.isEmpty() ? store.add(values) : store.set(row, values, Map.copyOf(seen));
    if (row.isEmpty() && saved.outcome() instanceof Outcome.Done(List<String> rows)) {
      row = rows.getFirst();
    }
    seen.putAll(saved.heads());
    return saved.outcome();
  }
}
