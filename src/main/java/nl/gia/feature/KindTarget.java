package nl.gia.feature;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gia.journal.Tx;
import nl.gia.lists.ReadCell;
import nl.gia.office.Value;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/**
 * A list of the rows of a kind: a line changes the row of its id, or the one that it names by what
 * finds it back; any other line adds a row.
 */
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
    Set<String> taken = new HashSet<>();
    for (ListLine line : lines) {
      take(tx, line, taken, tally);
      tally.at(line.number(), lines.getLast().number());
    }
  }

  private void take(Tx tx, ListLine line, Set<String> taken, ListTally tally) {
    Map<String, String> typed = new LinkedHashMap<>();
    line.cells().forEach((field, cell) -> typed.put(field, text(field, cell)));
    String id = typed.getOrDefault(ListColumns.ID, "").strip();
    typed.remove(ListColumns.ID);
    RowsStore store = RowsStore.of(tx);
    Optional<Draft> byId = id.isEmpty() ? Optional.empty() : store.row(kind.table(), id);
    Optional<Draft> before = byId.or(() -> rows.found(store, kind.table(), typed, taken));
    if (byId.isEmpty() && before.isPresent()) {
      typed.entrySet().removeIf(cell -> cell.getValue().isBlank() && hasInitial(cell.getKey()));
    }
    Outcome outcome =
        before.isPresent()
            ? rows.set(tx, kind.table(), before.get().row(), typed)
            : rows.add(tx, kind.table(), id, typed);
    switch (outcome) {
      case Outcome.Done(List<String> done) -> {
        taken.add(done.getFirst());
        tally(before, store.row(kind.table(), done.getFirst()), tally);
      }
      case Outcome.Refused(List<Problem> found) -> tally.problems(line.number(), found);
    }
  }

  private boolean hasInitial(String column) {
    return kind.field(column).map(field -> !field.initial().isEmpty()).orElse(false);
  }

  private void tally(Optional<Draft> before, Optional<Draft> after, ListTally tally) {
    if (before.isEmpty()) {
      tally.added(kind.table());
    } else if (before.equals(after)) {
      tally.same(kind.table());
    } else {
      tally.changed(kind.table());
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
