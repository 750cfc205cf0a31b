package nl.gia.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Phrase;

/**
 * Joins a row that turned out to be a double with the one that stays. What pointed at the double
 * then points at the one that stays; where a rule keeps such a row as it is, reading follows the
 * double to the one that stays. Call it within an act; a refusal has written nothing.
 */
public final class Joining {
  /**
   * The rows of a kind that point at a double.
   *
   * @param moved how many will point at the row that stays
   * @param kept how many may not change, and will be read as if they did
   */
  record Pointing(Kind kind, Field field, int moved, int kept) {}

  /** What joining comes to. */
  record Plan(
      Draft goes,
      Draft stays,
      Map<String, Value> values,
      List<Change> changes,
      List<Pointing> pointing,
      List<Problem> problems) {}

  /** A row elsewhere that points at the row that stays from now on. */
  record Change(String table, String row, String column) {}

  private final Kinds kinds;
  private final FieldRules rules;

  public Joining(Kinds kinds) {
    this.kinds = kinds;
    rules = new FieldRules(kinds);
  }

  /** Whether rows of a kind can be joined. */
  static boolean joins(Kind kind) {
    return kind.field(FieldRules.MERGED_INTO).isPresent();
  }

  /** Joins two rows; what the one that stays does not tell, is taken from its double. */
  public Outcome join(Tx tx, String table, String goes, String stays) {
    RowsStore rows = RowsStore.of(tx);
    Kind kind = kind(table);
    return join(tx, table, goes, stays, gaps(kind, row(kind, goes, rows), row(kind, stays, rows)));
  }

  /** Joins two rows; the one that stays takes these fields from its double. */
  Outcome join(Tx tx, String table, String goes, String stays, Set<String> taken) {
    Plan plan = plan(RowsStore.of(tx), table, goes, stays, taken);
    if (!plan.problems().isEmpty()) {
      return new Outcome.Refused(plan.problems());
    }
    tx.set(table, goes, FieldRules.MERGED_INTO, Value.of(stays));
    plan.values().forEach((column, value) -> tx.set(table, stays, column, value));
    plan.changes()
        .forEach(change -> tx.set(change.table(), change.row(), change.column(), Value.of(stays)));
    return Outcome.done(stays);
  }

  /** What joining would come to, without writing. */
  Plan plan(RowsStore rows, String table, String goes, String stays, Set<String> taken) {
    Kind kind = kind(table);
    Draft gone = row(kind, goes, rows);
    Draft left = row(kind, stays, rows);
    Map<String, Value> values = new LinkedHashMap<>();
    taken.forEach(column -> values.put(column, gone.value(column)));
    Foreseen seen = new Foreseen(rows);
    List<Problem> problems = new ArrayList<>(refusal(kind, gone, left, rows));
    if (problems.isEmpty()) {
      seen.put(table, gone.with(Map.of(FieldRules.MERGED_INTO, Value.of(stays))));
      Draft after = left.with(values);
      problems.addAll(rules.check(kind, left, after, seen));
      seen.put(table, after);
    }
    List<Change> changes = new ArrayList<>();
    List<Pointing> pointing =
        problems.isEmpty() ? pointing(kind, goes, stays, seen, changes) : List.of();
    return new Plan(gone, left, values, changes, pointing, problems);
  }

  /** The fields that only the double tells. */
  static Set<String> gaps(Kind kind, Draft goes, Draft stays) {
    Set<String> gaps = new LinkedHashSet<>();
    fields(kind)
        .filter(field -> stays.blank(field.column()) && !goes.blank(field.column()))
        .filter(field -> !goes.text(field.column()).filter(stays.row()::equals).isPresent())
        .forEach(field -> gaps.add(field.column()));
    return gaps;
  }

  /** The fields of which somebody can say whose value stays. */
  static Stream<Field> fields(Kind kind) {
    return kind.fields().stream()
        .filter(field -> !field.column().equals(FieldRules.MERGED_INTO))
        .filter(field -> !(field.type() instanceof FieldType.Place));
  }

  private Kind kind(String table) {
    Kind kind = new Rows(kinds).kind(table);
    if (!joins(kind)) {
      throw new UserFailure(FeatureText.NOT_JOINED, kind.many());
    }
    return kind;
  }

  private List<Problem> refusal(Kind kind, Draft goes, Draft stays, Lookup rows) {
    String column = FieldRules.MERGED_INTO;
    if (goes.removed()) {
      return List.of(Problem.of(column, FeatureText.JOINS_REMOVED, called(kind, goes, rows)));
    }
    if (rows.isDouble(kind.table(), goes)) {
      return List.of(Problem.of(column, FeatureText.JOINED_ALREADY, called(kind, goes, rows)));
    }
    if (rows.isDouble(kind.table(), stays)
        && rows.meant(kind.table(), stays.row())
            .filter(end -> end.row().equals(goes.row()))
            .isPresent()) {
      return List.of(
          Problem.of(
              column,
              FeatureText.JOINS_IN_CIRCLE,
              called(kind, stays, rows),
              called(kind, goes, rows)));
    }
    return rules.check(kind, goes, goes.with(Map.of(column, Value.of(stays.row()))), rows);
  }

  private Phrase called(Kind kind, Draft row, Lookup rows) {
    return Phrase.of(
        FeatureText.NAMED_ROW, kind.one(), new Names(kinds).of(kind.table(), row, rows));
  }

  private List<Pointing> pointing(
      Kind of, String goes, String stays, Foreseen seen, List<Change> changes) {
    List<Pointing> all = new ArrayList<>();
    for (Kind kind : kinds.all()) {
      for (Field field : kind.fields()) {
        List<Draft> found = pointing(kind, field, of.table(), goes, seen);
        int before = changes.size();
        for (Draft row : found) {
          Draft moved = row.with(Map.of(field.column(), Value.of(stays)));
          if (rules.check(kind, row, moved, seen).isEmpty()) {
            seen.put(kind.table(), moved);
            changes.add(new Change(kind.table(), row.row(), field.column()));
          }
        }
        int moved = changes.size() - before;
        if (!found.isEmpty()) {
          all.add(new Pointing(kind, field, moved, found.size() - moved));
        }
      }
    }
    return all;
  }

  /** Those that name the row itself: by a reference, or by table and id. */
  private static List<Draft> pointing(
      Kind kind, Field field, String table, String row, Foreseen seen) {
    if (field.type() instanceof FieldType.Reference(String to)) {
      boolean itself = to.equals(kind.table()) && field.column().equals(FieldRules.MERGED_INTO);
      return to.equals(table)
          ? seen.rows(kind.table(), field.column(), row).stream()
              .filter(one -> !itself || !one.row().equals(row))
              .toList()
          : List.of();
    }
    return field.column().equals("row") && kind.field("table_name").isPresent()
        ? seen.rows(kind.table(), field.column(), row).stream()
            .filter(one -> one.text("table_name").filter(table::equals).isPresent())
            .toList()
        : List.of();
  }

  private static Draft row(Kind kind, String id, Lookup rows) {
    return rows.row(kind.table(), id)
        .orElseThrow(() -> new UserFailure(FeatureText.NO_SUCH_ROW, kind.one(), id));
  }
}
