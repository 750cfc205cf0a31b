package nl.gia.journal;

import java.util.List;
import java.util.Optional;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.RowKey;

/** Reads what a field holds, and by which writes. */
final class FieldReader {
  private final Names names;
  private final LogStore log;

  FieldReader(Names names, LogStore log) {
    this.names = names;
    this.log = log;
  }

  /** The number of a column's name in this file. */
  int column(String name) {
    return names.id(name);
  }

  Heads heads(RowKey key, String column) {
    Optional<LogStore.RowAt> row = log.find(key);
    if (row.isEmpty()) {
      return Heads.NONE;
    }
    return new Heads(
        row.get().heads().of(names.id(column)).stream()
            .map(item -> new WriteId(log.hash(item.entry()), item.place()))
            .toList());
  }

  /**
   * What these heads, one at most, hold; a write that re-asserts holds nothing that is known here.
   */
  Value value(RowKey key, String column, List<WriteId> heads) {
    if (heads.isEmpty()) {
      return Value.none();
    }
    WriteId id = heads.getFirst();
    Write write = write(log.read(id.entry()), id.place());
    if (!write.column().equals(column)) {
      throw new IllegalArgumentException(id + " is no write of " + key + " " + column);
    }
    // A blob stands for "something else than any value", so that the field is written anew.
    return write.content() instanceof Content.Given(Value value)
        ? value
        : new Value.Blob(id.entry(), -1);
  }

  static Write write(Entry entry, int place) {
    int rest = place;
    for (RowWrites group : entry.rows()) {
      if (rest < group.writes().size()) {
        return group.writes().get(rest);
      }
      rest -= group.writes().size();
    }
    throw new IllegalArgumentException("entry " + entry.hash() + " has no write " + place);
  }
}
