package nl.gia.journal.merge;

import java.util.List;
import java.util.Map;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.WriteId;
import org.jspecify.annotations.Nullable;

/**
 * What a row comes to.
 *
 * @param fields by column, also columns this program does not know
 * @param values what the tables show in the known columns, {@code removed} not included
 * @param removalUnseen whether it was removed by someone who did not know of other work on it; it
 *     stays, until someone decides
 * @param adopted where it projects from an adopted text, the row that points to the adopted one:
 *     itself, or the one that it is part of
 * @param late texts written without knowing that the row was frozen
 */
public record RowState(
    RowKey key,
    Map<String, FieldState> fields,
    Map<String, Value> values,
    boolean removed,
    boolean removalUnseen,
    @Nullable RowKey adopted,
    List<Late> late) {
  public RowState {
    fields = Map.copyOf(fields);
    values = Map.copyOf(values);
    late = List.copyOf(late);
  }

  /** A text that came too late for the adopted one: the write, and what it would have it be. */
  public record Late(String column, Value frozen, WriteId write, Value proposed) {}
}
