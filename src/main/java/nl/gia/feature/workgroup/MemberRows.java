package nl.gia.feature.workgroup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Kinds;
import nl.gia.feature.ListTally;
import nl.gia.feature.Names;
import nl.gia.feature.Outcome;
import nl.gia.feature.Refusal;
import nl.gia.feature.RowProblem;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Tx;
import nl.gia.platform.problem.Problem;

/**
 * The rows that a list of members is about. Several lines can be about one organisation or person:
 * the first that says something of a field is kept, so that the same list says the same again.
 */
final class MemberRows {
  /** Where a row's columns have another name in the list. */
  private static final Map<String, Map<String, String>> LISTED =
      Map.of(
          "organisation",
          Map.of("name", MemberList.ORGANISATION, "municipality", MemberList.ORGANISATION),
          "person",
          Map.of(),
          "membership",
          Map.of("person", MemberList.NAME));

  private final Tx tx;
  private final Rows rows;
  private final Names names;
  private final ListTally tally;
  private final Map<String, Said> said = new HashMap<>();
  private final Map<About, Optional<Draft>> touched = new LinkedHashMap<>();

  MemberRows(Tx tx, Kinds kinds, ListTally tally) {
    this.tx = tx;
    this.tally = tally;
    rows = new Rows(kinds);
    names = new Names(kinds);
  }

  RowsStore store() {
    return RowsStore.of(tx);
  }

  Names names() {
    return names;
  }

  /** Adds a row; empty where the rules refuse it. */
  Optional<String> add(int line, String table, Map<String, String> typed) {
    return switch (rows.add(tx, table, typed)) {
      case Outcome.Done(List<String> done) -> {
        touched.put(new About(table, done.getFirst()), Optional.empty());
        kept(line, table, done.getFirst(), typed);
        yield Optional.of(done.getFirst());
      }
      case Outcome.Refused(List<Problem> problems) -> {
        refuse(line, table, problems);
        yield Optional.empty();
      }
    };
  }

  /** Gives a row what a line says of it; a line that says nothing of a field leaves it. */
  void say(int line, String table, String row, Map<String, String> typed) {
    Optional<Draft> before = store().row(table, row);
    touched.putIfAbsent(new About(table, row), before);
    Map<String, String> kept = kept(line, table, row, typed);
    if (!kept.isEmpty()
        && rows.set(tx, table, row, kept) instanceof Outcome.Refused(List<Problem> problems)) {
      refuse(line, table, problems);
    }
  }

  /** Whether an earlier line said something of a field. */
  boolean isSaid(String table, String row, String column) {
    return said.containsKey(key(table, row, column));
  }

  /** What was typed as it would be kept; what will not do is refused with the row it is for. */
  String stored(String table, String column, String typed) {
    try {
      return Names.plain(rows.value(store(), table, column, typed));
    } catch (Refusal _) {
      return typed;
    }
  }

  void notice(RowProblem notice) {
    tally.notice(notice);
  }

  void problem(RowProblem problem) {
    tally.problem(problem);
  }

  /** Counts each row once, however many lines are about it. */
  void count() {
    touched.forEach((about, before) -> {
      if (before.isEmpty()) {
        tally.added(about.table);
      } else if (before.equals(store().row(about.table, about.row))) {
        tally.same(about.table);
      } else {
        tally.changed(about.table);
      }
    });
  }

  /** What no earlier line said otherwise. */
  private Map<String, String> kept(int line, String table, String row, Map<String, String> typed) {
    Map<String, String> kept = new LinkedHashMap<>();
    typed.forEach((column, text) -> {
      if (text.isBlank()) {
        return;
      }
      Said first = said.computeIfAbsent(key(table, row, column), _ -> new Said(line, text));
      if (first.text.equalsIgnoreCase(text)) {
        kept.put(column, first.text);
      } else {
        tally.notice(
            RowProblem.at(
                line,
                listed(table, column),
                WorkgroupText.SAID_OTHERWISE,
                Integer.toString(first.line),
                first.text,
                store().row(table, row).map(one -> names.of(table, one, store())).orElse(row)));
      }
    });
    return kept;
  }

  private void refuse(int line, String table, List<Problem> problems) {
    tally.problems(
        line,
        problems.stream()
            .map(one -> new Problem(listed(table, one.field()), one.text(), one.arguments()))
            .distinct()
            .toList());
  }

  private static String key(String table, String row, String column) {
    return table + "/" + row + "/" + column;
  }

  private static String listed(String table, String column) {
    return LISTED.getOrDefault(table, Map.of()).getOrDefault(column, column);
  }

  private record Said(int line, String text) {}

  private record About(String table, String row) {}
}
