package nl.gia.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.FieldState;
import nl.gia.journal.merge.FieldWrite;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.RowState;
import org.jspecify.annotations.Nullable;

/** What people ask of the log: what needs a decision, and how a row came to be as it is. */
public final class Reading {
  private final Journal journal;

  public Reading(Journal journal) {
    this.journal = journal;
  }

  /**
   * Everything at which a person still has to look, by table and row. What a newer program wrote in
   * columns that are not known here is for those who can read it.
   */
  public List<OpenField> open() {
    return journal.reading(() ->
        journal
            .engine()
            .sql()
            .of(
                "SELECT table_name, row, column_name FROM journal_open"
                    + " ORDER BY table_name, row, column_name")
            .all(row ->
                new RowField(new RowKey(row.getString(1), row.getString(2)), row.getString(3)))
            .stream()
            .filter(this::isKnown)
            .flatMap(field -> open(field).stream())
            .toList());
  }

  private boolean isKnown(RowField field) {
    return journal.engine().schema().column(field.key().table(), field.column()).isPresent();
  }

  private Optional<OpenField> open(RowField field) {
    return journal.engine().merge().merge(field.key()).flatMap(state -> open(field, state));
  }

  private static Optional<OpenField> open(RowField field, RowState row) {
    return Optional.ofNullable(row.fields().get(field.column()))
        .map(state ->
            new OpenField(
                field.key().table(),
                field.key().row(),
                field.column(),
                OpenField.Kind.of(state.kind()),
                shown(field, row, state),
                state.base().isEmpty() ? null : value(state.base().getFirst()),
                new Heads(state.heads()),
                state.standing().stream().map(Reading::standing).toList()));
  }

  private static Value shown(RowField field, RowState row, FieldState state) {
    return field.column().equals(Write.REMOVED) ? Value.of(row.removed() ? 1 : 0) : state.value();
  }

  private static OpenField.Standing standing(FieldWrite write) {
    return new OpenField.Standing(write.id(), value(write), write.author(), write.clock().millis());
  }

  private static @Nullable Value value(FieldWrite write) {
    return write.content() instanceof Content.Given(Value value) ? value : null;
  }

  /** All writes on a row, oldest first as their clocks have it. */
  public List<HistoryLine> history(String table, String row) {
    return journal.reading(() -> {
      List<HistoryLine> lines = new ArrayList<>();
      journal
          .engine()
          .log()
          .entriesOf(new RowKey(table, row))
          .forEach(entry -> add(lines, entry, table, row));
      lines.sort(Comparator.comparingLong(HistoryLine::millis));
      return lines;
    });
  }

  /** What was done to a removed row by those who did not know of its removal, oldest first. */
  public List<HistoryLine> unseenByRemoval(OpenField open) {
    if (open.kind() != OpenField.Kind.REMOVAL) {
      return List.of();
    }
    Set<Hash> unseen =
        journal.reading(
            () -> journal.engine().merge().unseenByRemoval(new RowKey(open.table(), open.row())));
    return history(open.table(), open.row()).stream()
        .filter(line -> unseen.contains(line.write().entry()))
        .toList();
  }

  private void add(List<HistoryLine> lines, Entry entry, String table, String row) {
    int place = 0;
    for (RowWrites group : entry.rows()) {
      boolean ours = group.table().equals(table) && group.row().equals(row);
      for (Write write : group.writes()) {
        if (ours) {
          lines.add(
              new HistoryLine(
                  new WriteId(entry.hash(), place),
                  write.column(),
                  write.content(),
                  entry.author(),
                  entry.clock().millis(),
                  entry.act(),
                  again(entry, new RowKey(table, row), write)));
        }
        place++;
      }
    }
  }

  private Optional<HistoryLine.Again> again(Entry entry, RowKey key, Write write) {
    if (!(write.content() instanceof Content.Again(List<Pointer> earlier))) {
      return Optional.empty();
    }
    List<WriteId> writes =
        earlier.stream().map(one -> new WriteId(entry.refs().get(one.ref()), one.place())).toList();
    Value value =
        writes.isEmpty()
            ? Value.none()
            : journal.engine().fields().value(key, write.column(), writes);
    return Optional.of(
        new HistoryLine.Again(value, Deeds.isTakenBack(journal.engine(), entry.undoes())));
  }

  /** How many entries of which replica wait for what they build on. */
  public List<Waiting.Count> waiting() {
    return journal.reading(() -> new Waiting(journal.engine().sql()).counts());
  }
}
