package nl.gia.feature;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.journal.Tx;
import nl.gia.lists.ReadCell;
import nl.gia.office.Value;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/** A list of the rows of a kind: a line with a known id changes that row, any other adds one. */
final class KindTarget implements ListTarget {
  private final Kind kind;
  private final Rows rows;

  KindTarget(Kind kind, Kinds kinds) {
    this.kind = kind;
    rows = new Rows(kinds);
  }

  @Override
  public String name() {
    return kind.table();
  }

  @Override
  public Text title() {
    return kind.many();
  }

  @Override
  public List<ListField> fields() {
    return Stream.concat(
            Stream.of(new ListField(ListColumns.ID, FeatureText.ID, List.of())),
            kind.fields().stream()
                .map(field -> new ListField(field.column(), field.label(), List.of())))
        .toList();
  }

  @Override
  public void take(Tx tx, List<ListLine> lines, Optional<LocalDate> day, ListTally tally) {
    for (ListLine line : lines) {
      take(tx, line, tally);
      tally.at(line.number(), lines.getLast().number());
    }
  }

  private void take(Tx tx, ListLine line, ListTally tally) {
    Map<String, String> typed = new LinkedHashMap<>();
    line.cells().forEach((field, cell) -> typed.put(field, text(field, cell)));
    String id = typed.getOrDefault(ListColumns.ID, "").strip();
    typed.remove(ListColumns.ID);
    Optional<Draft> before =
        id.isEmpty() ? Optional.empty() : RowsStore.of(tx).row(kind.table(), id);
    Outcome outcome =
        before.isPresent()
            ? rows.set(tx, kind.table(), id, typed)
            : rows.add(tx, kind.table(), id, typed);
    switch (outcome) {
      case Outcome.Done(List<String> done) -> {
        if (before.isEmpty()) {
          tally.added(kind.table());
        } else if (!RowsStore.of(tx).row(kind.table(), done.getFirst()).equals(before)) {
          tally.changed(kind.table());
        }
      }
      case Outcome.Refused(List<Problem> found) -> tally.problems(line.number(), found);
    }
  }

  /** A number that the sheet holds as such is no text to be guessed at. */
  private String text(String field, ReadCell cell) {
    boolean decimal = kind.field(field).map(Field::type).orElse(null) instanceof FieldType.Decimal;
    return decimal && cell.value() instanceof Value.Amount
        ? cell.text().replace('.', ',')
        : cell.text();
  }
}
