package nl.gia.feature.documents;

import java.util.List;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;

/** A document is linked to a row that is there, whatever table it stands in. */
final class LinkedRowIsThere implements Rule {
  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    String table = draft.text("table_name").orElse("");
    String row = draft.text("row").orElse("");
    return table.isBlank() || row.isBlank() || rows.row(table, row).isPresent()
        ? List.of()
        : List.of(Problem.of("row", DocumentsText.NO_SUCH_ROW, table, row));
  }
}
