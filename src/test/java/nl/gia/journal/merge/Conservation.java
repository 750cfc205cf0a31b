package nl.gia.journal.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;

/**
 * That nothing is lost in silence: every value ever written is current, or stands in an open
 * question, or was replaced by someone who saw it, or was erased or never sent. And a row is gone
 * only when those who worked on it knew, or those who removed it did.
 */
public final class Conservation {
  private Conservation() {}

  /** Fails when a value or a row was lost. */
  public static void check(
      LogView log, Schema schema, Map<RowKey, RowState> states, Reference seen) {
    states.forEach((key, row) -> {
      RowLog writes = log.row(key).orElseThrow();
      row.fields()
          .forEach((column, field) -> {
            boolean personal =
                schema.column(key.table(), column).map(Schema.Column::personal).orElse(false);
            if (personal && log.isErased(key)) {
              return;
            }
            List<FieldWrite> all = writes.field(column);
            all.forEach(write -> kept(key + "." + column, write, all, field, seen));
            if (seen.adopters(key, column).isEmpty()) {
              shown(key + "." + column, field);
            } else {
              proposed(key, column, all, row, schema, seen);
            }
          });
      if (row.removed() && seen.adopters(key, Write.REMOVED).isEmpty()) {
        removed(key, writes, seen);
      }
    });
  }

  private static void kept(
      String where, FieldWrite write, List<FieldWrite> all, FieldState field, Reference seen) {
    if (!(write.content() instanceof Content.Given given)) {
      return;
    }
    boolean stands = field.standing().stream().anyMatch(one -> one.content().equals(given));
    boolean head = field.heads().contains(write.id());
    boolean erased =
        field.standing().stream().allMatch(one -> one.content() instanceof Content.Erased);
    require(
        stands || erased || (!head && isReplaced(write, all, seen)),
        where + ": " + given.value() + " is gone and nobody who saw it replaced it");
  }

  /** Whether someone who saw this write, or one equal to it, replaced it. */
  private static boolean isReplaced(FieldWrite write, List<FieldWrite> all, Reference seen) {
    Set<WriteId> equal =
        all.stream()
            .filter(other -> other.content().equals(write.content()))
            .map(FieldWrite::id)
            .collect(Collectors.toSet());
    return all.stream()
        .anyMatch(other ->
            other.replaces().stream()
                .anyMatch(id -> equal.contains(id) && seen.saw(other.id().entry(), id.entry())));
  }

  /** Two values that both stand are shown as such, except a place in a list. */
  private static void shown(String where, FieldState field) {
    Set<Value> values = new HashSet<>();
    field
        .standing()
        .forEach(write -> {
          if (write.content() instanceof Content.Given(Value value)) {
            values.add(value);
          }
        });
    require(
        values.size() < 2 || field.kind() != FieldState.Kind.SETTLED || where.endsWith(".position"),
        where + ": two values stand and nobody is asked");
  }

  /** A text on an adopted row was known to who adopted it, or is proposed. */
  private static void proposed(
      RowKey key,
      String column,
      List<FieldWrite> all,
      RowState row,
      Schema schema,
      Reference seen) {
    if (schema.column(key.table(), column).map(Schema.Column::kind).orElse(ColumnKind.PLAIN)
        != ColumnKind.TEXT) {
      return;
    }
    Set<Hash> adopters = seen.adopters(key, column).orElseThrow();
    Set<WriteId> late = row.late().stream().map(RowState.Late::write).collect(Collectors.toSet());
    all.stream()
        .filter(write -> isKnown(write, all))
        .filter(write -> !late.contains(write.id()))
        .forEach(write -> {
          Hash entry = write.id().entry();
          require(
              adopters.contains(entry) || adopters.stream().anyMatch(by -> seen.saw(by, entry)),
              key
                  + "."
                  + column
                  + ": a text that came too late for the adopted one is not proposed");
        });
  }

  /** Whether what a write gives, or puts back, is here. */
  private static boolean isKnown(FieldWrite write, List<FieldWrite> all) {
    return write.content() instanceof Content.Given
        || (write.content() instanceof Content.Again
            && all.stream()
                .filter(one -> write.again().contains(one.id()))
                .allMatch(one -> one.content() instanceof Content.Given));
  }

  private static void removed(RowKey key, RowLog writes, Reference seen) {
    Set<Hash> removers =
        writes.field(Write.REMOVED).stream()
            .map(write -> write.id().entry())
            .collect(Collectors.toSet());
    for (Hash editor : writes.editors()) {
      require(
          removers.stream()
              .anyMatch(remover ->
                  remover.equals(editor) || seen.saw(remover, editor) || seen.saw(editor, remover)),
          key + " is removed though someone worked on it apart from that");
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
