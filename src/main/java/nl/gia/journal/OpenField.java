package nl.gia.journal;

import java.util.List;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.FieldState;
import org.jspecify.annotations.Nullable;

/**
 * A field at which a person still has to look.
 *
 * @param column the field, or {@code removed} for a row that was removed while others worked on it
 * @param shown what the tables show meanwhile
 * @param base the last text that both sides knew, where there is one
 */
public record OpenField(
    String table,
    String row,
    String column,
    Kind kind,
    Value shown,
    @Nullable Value base,
    Heads heads,
    List<Standing> standing) {

  /** Why a person has to look. */
  public enum Kind {
    CONFLICT,
    MERGED,
    WITHHELD,
    /** The row was removed by someone who did not know of others' work on it. */
    REMOVAL;

    static Kind of(FieldState.Kind kind) {
      return switch (kind) {
        case CONFLICT -> CONFLICT;
        case MERGED -> MERGED;
        case WITHHELD -> WITHHELD;
        case SETTLED -> REMOVAL;
      };
    }
  }

  /** One of the values that stand beside each other; null when it was withheld or erased. */
  public record Standing(WriteId write, @Nullable Value value, String author, long millis) {}

  public OpenField {
    standing = List.copyOf(standing);
  }

  /** What people type to name it: the table, the row and the column. */
  public String id() {
    return table + "/" + row + "/" + column;
  }
}
