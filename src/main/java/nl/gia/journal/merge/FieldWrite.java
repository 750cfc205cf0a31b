package nl.gia.journal.merge;

import java.util.List;
import nl.gia.journal.entry.Clock;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.WriteId;

/**
 * An admitted write of one field, with its pointers resolved.
 *
 * @param again the writes that stand again; only of a write that re-asserts
 */
public record FieldWrite(
    WriteId id,
    Clock clock,
    String author,
    Content content,
    List<WriteId> replaces,
    List<WriteId> again) {
  public FieldWrite {
    replaces = List.copyOf(replaces);
    again = List.copyOf(again);
  }

  /** This write with its value, where that was withheld. */
  FieldWrite fill(Content.Given value) {
    return content instanceof Content.Withheld
        ? new FieldWrite(id, clock, author, value, replaces, again)
        : this;
  }

  /** This write with its value gone, be it one that never came here. */
  public FieldWrite blank() {
    return switch (content) {
      case Content.Given _, Content.Withheld _ ->
          new FieldWrite(id, clock, author, new Content.Erased(id.entry()), replaces, again);
      case Content.Erased _, Content.Again _ -> this;
    };
  }
}
