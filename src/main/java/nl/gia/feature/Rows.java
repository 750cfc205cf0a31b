package nl.gia.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.journal.Heads;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.value.Ids;

/**
 * The one way in which window, command line and lists add, change, remove and revive rows: typed
 * text is read, all rules are asked, and only what obeys them is written. Call it within an act; a
 * refusal has written nothing.
 */
public final class Rows {
  private final Kinds kinds;
  private final TypedText typing;
  private final FieldRules rules;
  private final Places places;

  public Rows(Kinds kinds) {
    this.kinds = kinds;
    typing = new TypedText(kinds);
    rules = new FieldRules(kinds);
    places = new Places();
  }

  /** Adds a row with these fields, as typed; what is not named gets its initial value. */
  public Outcome add(Tx tx, String table, Map<String, String> typed) {
    return add(tx, table, "", typed);
  }

  /** Adds a row under an id that it had in another file; an empty one gives a new id. */
  Outcome add(Tx tx, String table, String id, Map<String, String> typed) {
    Kind kind = kind(table);
    RowsStore rows = RowsStore.of(tx);
    Reading reading = read(kind, withInitial(kind, typed), rows);
    Draft draft = new Draft("", reading.values);
    List<Problem> problems = problems(reading, rules.check(kind, draft, rows));
    if (!problems.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    String row = kind.natural() ? bring(tx, kind, draft, rows) : fresh(tx, table, id);
    write(tx, table, row, reading.values, Map.of());
    places.append(kind, draft, rows).ifPresent(p -> tx.set(table, row, p.column(), p.value()));
    return done(tx, kind, Optional.empty(), row);
  }

  /** Changes fields of a row over what they hold now. */
  public Outcome set(Tx tx, String table, String row, Map<String, String> typed) {
    return set(tx, table, row, typed, Map.of());
  }

  /** Changes fields of a row over what a form showed when it was opened. */
  public Outcome set(
      Tx tx, String table, String row, Map<String, String> typed, Map<String, Heads> seen) {
    Kind kind = kind(table);
    RowsStore rows = RowsStore.of(tx);
    Draft before = row(kind, row, rows);
    Reading reading = read(kind, typed, rows);
    reading.values.keySet().removeIf(column -> isSame(kind, column, before, reading, rows));
    Draft after = before.with(reading.values);
    List<Problem> problems = problems(reading, rules.check(kind, before, after, rows));
    if (!problems.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    write(tx, table, row, reading.values, seen);
    return done(tx, kind, Optional.of(before), row);
  }

  /** Removes a row; it can be revived. */
  public Outcome remove(Tx tx, String table, String row) {
    Kind kind = kind(table);
    RowsStore rows = RowsStore.of(tx);
    Draft draft = row(kind, row, rows);
    List<Problem> problems =
        kind.rules().stream().flatMap(rule -> rule.onRemoval(draft, rows).stream()).toList();
    if (!problems.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    tx.remove(table, row);
    return done(tx, kind, Optional.of(draft), row);
  }

  /**
   * Brings a removed row back, where the rules still allow it; one that is there stays as it is.
   */
  public Outcome revive(Tx tx, String table, String row) {
    Kind kind = kind(table);
    RowsStore rows = RowsStore.of(tx);
    Draft removed = row(kind, row, rows);
    if (!removed.removed()) {
      return Outcome.done(row);
    }
    Draft live = removed.with(Map.of(Write.REMOVED, Value.of(0)));
    List<Problem> problems = rules.check(kind, live, rows);
    if (!problems.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    tx.revive(table, row);
    return done(tx, kind, Optional.of(removed), row);
  }

  /** Moves a row of an ordered list to the place after another, or to the front without one. */
  public Outcome move(Tx tx, String table, String row, Optional<String> after) {
    Kind kind = kind(table);
    RowsStore rows = RowsStore.of(tx);
    Draft draft = row(kind, row, rows);
    Places.Place place = places.after(kind, draft, after, rows);
    Draft moved = draft.with(Map.of(place.column(), place.value()));
    List<Problem> problems = rules.check(kind, draft, moved, rows);
    if (!problems.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    tx.set(table, row, place.column(), place.value());
    return Outcome.done(row);
  }

  /** What is wrong with a row as typed, without writing; for a form while someone types. */
  public List<Problem> problems(
      RowsStore rows, String table, Optional<String> row, Map<String, String> typed) {
    Kind kind = kind(table);
    if (row.isEmpty()) {
      Reading reading = read(kind, withInitial(kind, typed), rows);
      return problems(reading, rules.check(kind, new Draft("", reading.values), rows));
    }
    Draft before = row(kind, row.get(), rows);
    Reading reading = read(kind, typed, rows);
    return problems(reading, rules.check(kind, before, before.with(reading.values), rows));
  }

  /**
   * What was typed for a field, as it would be kept.
   *
   * @throws Refusal when it cannot be
   */
  public Value value(RowsStore rows, String table, String column, String typed) {
    Kind kind = kind(table);
    Reading reading = read(kind, Map.of(column, typed), rows);
    if (!reading.problems.isEmpty()) {
      throw new Refusal(kind, reading.problems);
    }
    return reading.values.getOrDefault(column, Value.none());
  }

  /**
   * The row that a line without an id is about; never one that another line was about. It can be a
   * double of a row that stays, where no other row is meant.
   */
  Optional<Draft> found(
      RowsStore rows, String table, Map<String, String> typed, Set<String> taken) {
    Kind kind = kind(table);
    Draft draft = new Draft("", read(kind, withInitial(kind, typed), rows).values);
    return found(rows, kind, typed, draft, taken)
        .or(() ->
            kind.field(FieldRules.MERGED_INTO).isEmpty()
                ? Optional.empty()
                : found(
                    rows,
                    kind,
                    typed,
                    draft.with(Map.of(FieldRules.MERGED_INTO, Value.of(table))),
                    Set.of()));
  }

  private static Optional<Draft> found(
      RowsStore rows, Kind kind, Map<String, String> typed, Draft draft, Set<String> taken) {
    for (List<String> columns : kind.recognition(typed.keySet(), draft)) {
      List<Draft> found =
          FieldRules.same(kind, columns, draft, rows)
              .filter(row -> !taken.contains(row.row()))
              .toList();
      // Of two rows a line means neither, unless all that it says is true of both.
      if (found.size() == 1 || (!found.isEmpty() && kind.key().isEmpty())) {
        return Optional.of(found.getFirst());
      }
    }
    return Optional.empty();
  }

  /** The kind of rows that a table holds, with a refusal for a table that is none. */
  public Kind kind(String table) {
    return kinds
        .find(table)
        .orElseThrow(() ->
            new UserFailure(
                FeatureText.NO_SUCH_KIND,
                table,
                kinds.all().stream().map(Kind::table).collect(Collectors.joining(", "))));
  }

  private static Map<String, String> withInitial(Kind kind, Map<String, String> typed) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Field field : kind.fields()) {
      if (!field.initial().isEmpty()) {
        all.put(field.column(), field.initial());
      }
    }
    typed.forEach((column, text) -> {
      if (!text.isBlank() || !all.containsKey(column)) {
        all.put(column, text);
      }
    });
    return all;
  }

  private Reading read(Kind kind, Map<String, String> typed, RowsStore rows) {
    Reading reading = new Reading(new LinkedHashMap<>(), new ArrayList<>());
    typed.forEach((column, text) -> {
      Optional<Field> field = kind.field(column);
      if (field.isEmpty()) {
        reading.problems.add(
            Problem.of(column, FeatureText.NO_SUCH_FIELD, column, kind.many(), kind.columns()));
        return;
      }
      switch (typing.read(field.get(), text, rows)) {
        case TypedText.Read.Good(Value value) -> reading.values.put(column, value);
        case TypedText.Read.Bad(Problem problem) -> reading.problems.add(problem);
      }
    });
    return reading;
  }

  /** Whether a field refers to a double already of the row that it is to refer to. */
  private static boolean isSame(
      Kind kind, String column, Draft before, Reading reading, Lookup rows) {
    return kind.field(column).map(Field::type).orElse(null)
            instanceof FieldType.Reference(String target)
        && before
            .text(column)
            .filter(
                id -> rows.row(target, id).filter(row -> rows.isDouble(target, row)).isPresent())
            .flatMap(id -> rows.meant(target, id))
            .filter(row -> Value.of(row.row()).equals(reading.values.get(column)))
            .isPresent();
  }

  /** What could not be read, and what the rules say of all other fields. */
  private static List<Problem> problems(Reading reading, List<Problem> found) {
    List<Problem> all = new ArrayList<>(reading.problems);
    found.stream()
        .filter(problem -> all.stream().noneMatch(p -> p.field().equals(problem.field())))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private static Outcome done(Tx tx, Kind kind, Optional<Draft> before, String row) {
    kind.consequence()
        .ifPresent(consequence -> consequence.follow(tx, before, row(kind, row, RowsStore.of(tx))));
    return Outcome.done(row);
  }

  private static String fresh(Tx tx, String table, String id) {
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return tx.create(table);
    }
    tx.bring(table, id);
    return id;
  }

  private static String bring(Tx tx, Kind kind, Draft draft, Lookup rows) {
    String key =
        kind.key().stream()
            .map(column -> Names.plain(draft.value(column)))
            .collect(Collectors.joining("/"));
    String row = Ids.natural(kind.table(), key);
    boolean removed = rows.row(kind.table(), row).map(Draft::removed).orElse(false);
    tx.bring(kind.table(), row);
    if (removed) {
      tx.revive(kind.table(), row);
    }
    return row;
  }

  private static void write(
      Tx tx, String table, String row, Map<String, Value> values, Map<String, Heads> seen) {
    values.forEach((column, value) -> {
      Heads heads = seen.get(column);
      if (heads == null) {
        tx.set(table, row, column, value);
      } else {
        tx.set(table, row, column, value, heads);
      }
    });
  }

  private static Draft row(Kind kind, String row, Lookup rows) {
    return rows.row(kind.table(), row)
        .orElseThrow(() -> new UserFailure(FeatureText.NO_SUCH_ROW, kind.one(), row));
  }

  private record Reading(Map<String, Value> values, List<Problem> problems) {}
}
