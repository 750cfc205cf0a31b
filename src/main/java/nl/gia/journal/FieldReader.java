package nl.gia.journal;

import java.util.List;
import java.util.Optional;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Pointer;
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

  /** What these heads, one at most, hold, themselves or by what they re-assert. */
  Value value(RowKey key, String column, List<WriteId> heads) {
    List<WriteId> at = heads;
    while (!at.isEmpty()) {
      WriteId id = at.getFirst();
      Entry entry = log.read(id.entry());
      Write write = write(entry, id.place());
      if (!write.column().equals(column)) {
        throw new IllegalArgumentException(id + " is no write of " + key + " " + column);
      }
      if (write.content() instanceof Content.Given(Value value)) {
        return value;
      }
      if (!(write.content() instanceof Content.Again(List<Pointer> again)) || again.size() > 1) {
        // A blob stands for "something else than any value", so that the field is written anew.
        return new Value.Blob(id.entry(), -1);
      }
      at =
          again.stream()
              .map(pointer -> new WriteId(entry.refs().get(pointer.ref()), pointer.place()))
              .toList();
    }
    return Value.none();
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
