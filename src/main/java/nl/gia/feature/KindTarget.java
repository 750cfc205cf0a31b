package nl.gia.feature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gia.journal.Tx;
import nl.gia.lists.ListColumn;
import nl.gia.lists.ReadCell;
import nl.gia.office.Value;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/**
 * A list of the rows of a kind: a line changes the row of its id, or the one that it names by what
 * finds it back; any other line adds a row. A line about a double is about the row that stays.
 */
final class KindTarget implements ListTarget {
  private final Kind kind;
  private final Kinds kinds;
  private final Rows rows;

  KindTarget(Kind kind, Kinds kinds) {
    this.kind = kind;
    this.kinds = kinds;
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
            kind.fields().stream().map(KindTarget::field))
        .toList();
  }

  @Override
  public Optional<FieldType> type(String column) {
    return kind.field(column).map(Field::type);
  }

  /** What is the same for a whole list is a choice, a day or another row, never a text. */
  @Override
  public List<ListField> wanted() {
    return kind.fields().stream()
        .filter(field -> field.required() && field.initial().isEmpty())
        .filter(field ->
            field.type() instanceof FieldType.Reference
                || field.type() instanceof FieldType.Choice
                || field.type() instanceof FieldType.Date)
        .map(KindTarget::field)
        .toList();
  }

  @Override
  public List<ListColumn> columns(Texts texts) {
    return new KindLines(kind, kinds).columns(texts);
  }

  @Override
  public List<List<String>> lines(RowsStore store) {
    return new KindLines(kind, kinds).lines(store);
  }

  @Override
  public void take(Tx tx, List<ListLine> lines, Optional<LocalDate> day, ListTally tally) {
    Set<String> taken = new HashSet<>();
    List<Line> doubles = new ArrayList<>();
    for (ListLine listed : lines) {
      Line line = line(listed, RowsStore.of(tx), taken);
      if (line.ofDouble) {
        doubles.add(line);
      } else {
        take(tx, line, taken, tally);
      }
      tally.at(listed.number(), lines.getLast().number());
    }
    doubles.forEach(line -> takeDouble(tx, line, taken, tally));
  }

  private Line line(ListLine listed, RowsStore store, Set<String> taken) {
    Map<String, String> typed = new LinkedHashMap<>();
    listed.cells().forEach((field, cell) -> typed.put(field, text(field, cell)));
    String id = typed.getOrDefault(ListColumns.ID, "").strip();
    typed.remove(ListColumns.ID);
    Optional<Draft> byId = id.isEmpty() ? Optional.empty() : store.row(kind.table(), id);
    Optional<Draft> found = byId.or(() -> rows.found(store, kind.table(), typed, taken));
    if (byId.isEmpty() && found.isPresent()) {
      typed.entrySet().removeIf(cell -> cell.getValue().isBlank() && hasInitial(cell.getKey()));
    }
    boolean ofDouble = found.filter(row -> store.isDouble(kind.table(), row)).isPresent();
    return new Line(listed.number(), id, typed, found, ofDouble);
  }

  private void take(Tx tx, Line line, Set<String> taken, ListTally tally) {
    tally.on(line.number);
    Outcome outcome =
        line.found.isPresent()
            ? rows.set(tx, kind.table(), line.found.get().row(), line.typed)
            : rows.add(tx, kind.table(), line.id, line.typed);
    switch (outcome) {
      case Outcome.Done(List<String> done) -> {
        taken.add(done.getFirst());
        tally(line.found, RowsStore.of(tx).row(kind.table(), done.getFirst()), tally);
      }
      case Outcome.Refused(List<Problem> found) -> tally.problems(line.number, found);
    }
  }

  /**
   * What a line says of a double goes to the row that stays, unless another line is about that; the
   * name of the double is not its name.
   */
  private void takeDouble(Tx tx, Line line, Set<String> taken, ListTally tally) {
    RowsStore store = RowsStore.of(tx);
    Draft gone = line.found.orElseThrow();
    Draft stays = store.meant(kind.table(), gone.row()).orElseThrow();
    boolean said = taken.contains(stays.row());
    tally.notice(
        RowProblem.at(
            line.number,
            "",
            said ? FeatureText.DOUBLE_LEFT_OUT : FeatureText.DOUBLE_TAKEN,
            new Names(kinds).of(kind.table(), gone, store),
            new Names(kinds).of(kind.table(), stays, store)));
    if (!said) {
      Map<String, String> typed = new LinkedHashMap<>(line.typed);
      kind.naming().forEach(typed::remove);
      kind.key().forEach(typed::remove);
      typed.remove(FieldRules.MERGED_INTO);
      take(tx, new Line(line.number, "", typed, Optional.of(stays), false), taken, tally);
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
    Optional<FieldType> type = kind.field(field).map(Field::type);
    if (type.filter(FieldType.Date.class::isInstance).isPresent()) {
      return cell.dated();
    }
    boolean decimal = type.filter(FieldType.Decimal.class::isInstance).isPresent();
    return decimal && cell.value() instanceof Value.Amount
        ? cell.text().replace('.', ',')
        : cell.text();
  }

  private static ListField field(Field field) {
    return new ListField(field.column(), field.label(), List.of());
  }

  /** A line as it would be typed, and the row that it is about. */
  private record Line(
      int number, String id, Map<String, String> typed, Optional<Draft> found, boolean ofDouble) {}
}
