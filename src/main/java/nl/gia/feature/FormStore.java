package nl.gia.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.gia.journal.Heads;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.WriteId;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.ui.Choice;

/** Reads and writes one row of a kind for a form: its fields as text, and the writes they show. */
final class FormStore {
  private final Workspace space;
  private final Kind kind;
  private final Rows rows;
  private final Names names;

  FormStore(Workspace space, Kind kind) {
    this.space = space;
    this.kind = kind;
    rows = new Rows(space.kinds());
    names = new Names(space.kinds());
  }

  /** A row as a form shows it. */
  record Opened(Map<String, String> texts, Map<String, Heads> heads) {}

  /** How a save went, and the writes that fields of the form show after it. */
  record Saved(Outcome outcome, Map<String, Heads> heads) {}

  /** The row; empty when it is not there or was removed. */
  Optional<Opened> open(String row) {
    // Heads before values: a write that falls between is then seen as another's, never lost.
    Map<String, Heads> heads = heads(row);
    return space
        .database()
        .read(tables -> {
          RowsStore store = new RowsStore(tables);
          return store
              .row(kind.table(), row)
              .filter(draft -> !draft.removed())
              .map(draft -> new Opened(texts(draft, store), heads));
        });
  }

  /** A choice, and the name it is put in order by, with days as they are stored. */
  private record Called(String name, Choice choice) {}

  /** The rows that a field can refer to, by name. */
  List<Choice> choices(String table) {
    return space
        .database()
        .read(tables -> {
          RowsStore store = new RowsStore(tables);
          Lookup known = new Remembering(store);
          return store.standing(table).stream()
              .map(row ->
                  new Called(
                      names.of(table, row, known),
                      new Choice(row.row(), names.shown(table, row, known))))
              .sorted(Comparator.comparing(Called::name, String.CASE_INSENSITIVE_ORDER))
              .map(Called::choice)
              .toList();
        });
  }

  /** What is wrong with a new row so far. */
  List<Problem> problems(Map<String, String> typed) {
    return space
        .database()
        .read(
            tables -> rows.problems(new RowsStore(tables), kind.table(), Optional.empty(), typed));
  }

  Saved add(Map<String, String> typed) {
    Outcome outcome = act("add", List.of(), (tx, nothing) -> rows.add(tx, kind.table(), typed));
    return switch (outcome) {
      case Outcome.Done(List<String> ids) -> new Saved(outcome, heads(ids.getFirst()));
      case Outcome.Refused refused -> new Saved(outcome, Map.of());
    };
  }

  /** A kind of which a row needs no more than a name. */
  Optional<Kind> addable(String table) {
    return space
        .kinds()
        .find(table)
        .filter(target -> target.naming().size() == 1)
        .filter(target ->
            target.fields().stream()
                .filter(field -> field.required() && field.initial().isEmpty())
                .allMatch(field -> target.naming().contains(field.column())));
  }

  /** Adds a row of another kind by its name, with the rows that this form refers to as well. */
  Outcome addNamed(String table, String name, Map<String, String> form) {
    Kind target = rows.kind(table);
    Map<String, String> typed = new LinkedHashMap<>();
    for (Field field : target.fields()) {
      boolean shared =
          field.type() instanceof FieldType.Reference
              && kind.field(field.column())
                  .map(Field::type)
                  .filter(field.type()::equals)
                  .isPresent();
      if (shared) {
        typed.put(field.column(), form.getOrDefault(field.column(), ""));
      }
    }
    typed.put(target.naming().getFirst(), name);
    List<Outcome> outcome = new ArrayList<>();
    space.journal().write(Act.of(table + ".add"), tx -> outcome.add(rows.add(tx, table, typed)));
    return outcome.getFirst();
  }

  Saved set(String row, Map<String, String> typed, Map<String, Heads> seen) {
    Map<String, Heads> before = heads(row);
    Outcome outcome = act("set", List.of(row), (tx, ids) -> set(tx, row, typed, seen));
    Map<String, Heads> shown = new LinkedHashMap<>(seen);
    heads(row)
        .forEach((column, after) -> {
          // Only our own write is what the form shows; another's beside it was not seen yet.
          List<WriteId> own = new ArrayList<>(after.writes());
          own.removeAll(before.getOrDefault(column, Heads.NONE).writes());
          if (!own.isEmpty()) {
            shown.put(column, new Heads(own));
          }
        });
    return new Saved(outcome, shown);
  }

  /** What others removed meanwhile takes no text in silence: nobody would see it. */
  private Outcome set(Tx tx, String row, Map<String, String> typed, Map<String, Heads> seen) {
    boolean gone = RowsStore.of(tx).row(kind.table(), row).map(Draft::removed).orElse(false);
    return gone
        ? new Outcome.Refused(
            typed.keySet().stream().map(field -> Problem.of(field, FormText.GONE)).toList())
        : rows.set(tx, kind.table(), row, typed, seen);
  }

  Outcome remove(String row) {
    return act("remove", List.of(row), (tx, ids) -> rows.remove(tx, kind.table(), row));
  }

  Outcome revive(String row) {
    return act("revive", List.of(row), (tx, ids) -> rows.revive(tx, kind.table(), row));
  }

  private Outcome act(String verb, List<String> about, BiFunction<Tx, List<String>, Outcome> body) {
    List<Outcome> outcome = new ArrayList<>();
    space
        .journal()
        .write(new Act(kind.table() + "." + verb, about), tx -> outcome.add(body.apply(tx, about)));
    return outcome.getFirst();
  }

  private Map<String, Heads> heads(String row) {
    return kind.fields().stream()
        .map(Field::column)
        .collect(
            Collectors.toMap(
                column -> column, column -> space.journal().heads(kind.table(), row, column)));
  }

  /** A field that refers to a double shows the row that stays, as the choices do. */
  private Map<String, String> texts(Draft draft, Lookup store) {
    return kind.fields().stream()
        .collect(
            Collectors.toMap(
                Field::column,
                field -> {
                  String plain = Names.plain(draft.value(field.column()));
                  return field.type() instanceof FieldType.Reference(String table)
                      ? store.meant(table, plain).map(Draft::row).orElse(plain)
                      : plain;
                }));
  }
}
