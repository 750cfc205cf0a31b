package nl.gia.feature.municipalities;

import java.util.List;
import java.util.Map;
import nl.gia.feature.Draft;
import nl.gia.feature.RowProblem;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Value;

/**
 * What taking in a list would do: the changes, the rows that cannot be taken, and what a person
 * should know. The preview shows the very plan that is carried out.
 *
 * @param problems with any of these nothing is written
 * @param notices what the list leaves open and the register keeps as it was
 */
public record ImportPlan(
    List<Change> changes, List<RowProblem> problems, List<RowProblem> notices) {
  public ImportPlan {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }

  /** A row to be made or changed by a line of the list: only the fields that become different. */
  public record Change(
      int line, String table, String row, boolean isNew, Map<String, Value> values) {
    public Change {
      values = Map.copyOf(values);
    }
  }

  /**
   * Writes the changes.
   *
   * @throws IllegalStateException when there are problems; a list goes in whole or not at all
   */
  public void apply(Tx tx) {
    if (!problems.isEmpty()) {
      throw new IllegalStateException("a list with problems is not taken in");
    }
    RowsStore rows = RowsStore.of(tx);
    for (Change change : changes) {
      if (rows.row(change.table(), change.row()).map(Draft::removed).orElse(false)) {
        tx.revive(change.table(), change.row());
      }
      tx.bring(change.table(), change.row());
      change
          .values()
          .forEach((column, value) -> tx.set(change.table(), change.row(), column, value));
    }
  }
}
