package nl.gia.feature.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Kind;
import nl.gia.feature.Outcome;
import nl.gia.feature.Refusal;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.forms.FormLine.Effect;
import nl.gia.journal.Tx;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/** What all ways of reading a form back share, within one act; all rules are those of the rows. */
final class Intake {
  private final Tx tx;
  private final Rows writing;
  private final FormRows rows;
  private final LocalDate today;
  private final FormTally tally;

  Intake(Tx tx, Rows writing, FormRows rows, LocalDate today, FormTally tally) {
    this.tx = tx;
    this.writing = writing;
    this.rows = rows;
    this.today = today;
    this.tally = tally;
  }

  FormRows rows() {
    return rows;
  }

  FormTally tally() {
    return tally;
  }

  /** The filled lines of a table that keep within the bounds of the form. */
  List<FilledLine> lines(FilledForm form, FormTable table, Choices choices) {
    tally.on(table.sheetName());
    return form.lines(table).stream()
        .filter(line -> {
          List<Problem> problems = line.problems(table.columns(), choices, today);
          problems.forEach(problem ->
              tally.problem(line.number(), problem.text(), problem.arguments().toArray()));
          return problems.isEmpty();
        })
        .toList();
  }

  /** Adds a row; empty when the rules forbid it, which is told. */
  Optional<String> add(int line, String table, Map<String, String> typed) {
    return done(line, table, writing.add(tx, table, typed));
  }

  /** Changes a row; false when the rules forbid it, which is told. */
  boolean set(int line, String table, String row, Map<String, String> typed) {
    return done(line, table, writing.set(tx, table, row, typed)).isPresent();
  }

  /** Whether a row says all this already. */
  boolean says(Draft row, String table, Map<String, String> typed) {
    RowsStore store = rows.store();
    return typed.entrySet().stream()
        .allMatch(cell -> {
          try {
            return writing
                .value(store, table, cell.getKey(), cell.getValue())
                .equals(row.value(cell.getKey()));
          } catch (Refusal wrong) {
            return false;
          }
        });
  }

  /**
   * Tells of a line that here stands otherwise, without the form knowing; and whether it goes over
   * that.
   */
  boolean overrules(int line, Text text, Object... arguments) {
    tally.add(line, Effect.DIFFERS, text, arguments);
    return tally.overwrites();
  }

  private Optional<String> done(int line, String table, Outcome outcome) {
    Kind kind = writing.kind(table);
    return switch (outcome) {
      case Outcome.Done(List<String> done) -> Optional.of(done.getFirst());
      case Outcome.Refused(List<Problem> problems) -> {
        tally.problems(line, kind, problems);
        yield Optional.empty();
      }
    };
  }
}
