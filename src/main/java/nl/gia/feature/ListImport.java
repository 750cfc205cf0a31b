package nl.gia.feature;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.lists.HowRead;
import nl.gia.lists.ListFile;
import nl.gia.lists.ReadCell;
import nl.gia.lists.ReadList;
import nl.gia.lists.ReadRow;
import nl.gia.office.Value;
import nl.gia.platform.problem.Problem;

/**
 * Takes a list over into rows of a kind, all of it or nothing, as one act. A preview is that very
 * act, not kept.
 */
public final class ListImport {
  /** What is wrong in a row of a list; the number is the file's own. */
  public record RowProblem(int row, Problem problem) {}

  /**
   * What taking a list over came to, or would.
   *
   * @param left the headings that stand for no field
   * @param problems what stands in the way; where there is any, nothing was written
   */
  public record Result(
      HowRead how, int added, int changed, List<String> left, List<RowProblem> problems) {
    public Result {
      left = List.copyOf(left);
      problems = List.copyOf(problems);
    }
  }

  /** Ends the act without keeping it. */
  private static final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final OpenDatabase open;
  private final Rows rows;
  private final Kind kind;
  private final ListColumns columns;
  private final MappingStore mappings;

  public ListImport(OpenDatabase open, Kinds kinds, String table) {
    this.open = open;
    rows = new Rows(kinds);
    kind = rows.kind(table);
    columns = new ListColumns(kind);
    mappings = new MappingStore(open.database());
  }

  /** Takes a file over. */
  public Result take(Path file, Map<String, String> told) {
    Result result = run(file, told, true);
    if (result.problems().isEmpty() && !told.isEmpty()) {
      mappings.keep(kind.table(), told);
    }
    return result;
  }

  /** What taking a file over would come to. */
  public Result preview(Path file, Map<String, String> told) {
    return run(file, told, false);
  }

  private Result run(Path file, Map<String, String> told, boolean keep) {
    ReadList list = ListFile.read(file, columns.known());
    Map<Integer, String> fields = columns.of(list.columns(), told, mappings.of(kind.table()));
    Pass pass = new Pass(fields);
    try {
      open.write(
          Act.of(kind.table() + ".import"),
          tx -> {
            list.rows().forEach(row -> pass.row(tx, row));
            if (!keep || !pass.problems.isEmpty()) {
              throw new NotKept();
            }
          });
    } catch (NotKept _) {
      // Nothing of it was written.
    }
    return new Result(list.howRead(), pass.added, pass.changed, left(list, fields), pass.problems);
  }

  private static List<String> left(ReadList list, Map<Integer, String> fields) {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < list.columns().size(); i++) {
      if (!fields.containsKey(i)) {
        left.add(list.columns().get(i).name());
      }
    }
    return left;
  }

  /** One walk through the rows of a list. */
  private final class Pass {
    private final Map<Integer, String> fields;
    private final List<RowProblem> problems = new ArrayList<>();
    private int added;
    private int changed;

    Pass(Map<Integer, String> fields) {
      this.fields = fields;
    }

    void row(Tx tx, ReadRow row) {
      Map<String, String> typed = new LinkedHashMap<>();
      fields.forEach((place, field) -> typed.put(field, text(field, row.cells().get(place))));
      String id = typed.getOrDefault(ListColumns.ID, "").strip();
      typed.remove(ListColumns.ID);
      Optional<Draft> before =
          id.isEmpty() ? Optional.empty() : RowsStore.of(tx).row(kind.table(), id);
      Outcome outcome =
          before.isPresent()
              ? rows.set(tx, kind.table(), id, typed)
              : rows.add(tx, kind.table(), id, typed);
      switch (outcome) {
        case Outcome.Done _ -> count(before, RowsStore.of(tx).row(kind.table(), id));
        case Outcome.Refused(List<Problem> found) ->
            found.forEach(problem -> problems.add(new RowProblem(row.number(), problem)));
      }
    }

    private void count(Optional<Draft> before, Optional<Draft> after) {
      if (before.isEmpty()) {
        added++;
      } else if (!before.equals(after)) {
        changed++;
      }
    }

    /** A number that the sheet holds as such is no text to be guessed at. */
    private String text(String field, ReadCell cell) {
      boolean decimal =
          kind.field(field).map(Field::type).orElse(null) instanceof FieldType.Decimal;
      return decimal && cell.value() instanceof Value.Amount
          ? cell.text().replace('.', ',')
          : cell.text();
    }
  }
}
