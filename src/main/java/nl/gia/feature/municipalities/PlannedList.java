package nl.gia.feature.municipalities;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gia.feature.ListField;
import nl.gia.feature.ListLine;
import nl.gia.feature.ListTally;
import nl.gia.feature.ListTarget;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Tx;
import nl.gia.platform.text.Text;

/**
 * A published list that is compared with the register as a whole before anything is written.
 *
 * @param dates the fields of which any one says when the list is about
 */
record PlannedList(
    String name, Text title, List<ListField> fields, Set<String> dates, Planner planner)
    implements ListTarget {

  private static final Set<String> DATES =
      Set.of(MunicipalityLayout.FROM, MunicipalityLayout.TO, SuccessorPlan.DATE.column());

  /** Compares the rows of a list with the register. */
  @FunctionalInterface
  interface Planner {
    ImportPlan plan(List<ListRow> rows, RegisterRows register, Optional<LocalDate> day);
  }

  /** The list of municipalities that the statistics office publishes. */
  static PlannedList municipalities() {
    return new PlannedList(
        "municipalities",
        MunicipalitiesText.LIST_MUNICIPALITIES,
        MunicipalityLayout.FIELDS,
        Set.of(MunicipalityLayout.FROM, MunicipalityLayout.YEAR),
        MunicipalityPlan::of);
  }

  /** A list of which municipality became which. */
  static PlannedList successors() {
    return new PlannedList(
        "successors",
        MunicipalitiesText.LIST_SUCCESSORS,
        SuccessorPlan.FIELDS,
        Set.of(),
        (rows, register, day) -> SuccessorPlan.of(rows, register));
  }

  @Override
  public boolean wantsDay(Set<String> mapped) {
    return !dates.isEmpty() && Collections.disjoint(mapped, dates);
  }

  @Override
  public void take(Tx tx, List<ListLine> lines, Optional<LocalDate> day, ListTally tally) {
    tally.busy();
    ImportPlan plan =
        planner.plan(
            lines.stream().map(PlannedList::row).toList(), RegisterRows.of(RowsStore.of(tx)), day);
    plan.problems().forEach(tally::problem);
    plan.notices().forEach(tally::notice);
    for (ImportPlan.Change change : plan.changes()) {
      tally.on(change.line());
      if (change.isNew()) {
        tally.added(change.table());
      } else {
        tally.changed(change.table());
      }
    }
    if (plan.problems().isEmpty()) {
      plan.apply(tx);
    }
  }

  private static ListRow row(ListLine line) {
    Map<String, String> cells = new HashMap<>();
    line.cells()
        .forEach(
            (field, cell) -> cells.put(field, DATES.contains(field) ? cell.dated() : cell.text()));
    return new ListRow(line.number(), cells);
  }
}
