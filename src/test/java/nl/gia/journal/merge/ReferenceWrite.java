package nl.gia.journal.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.gia.journal.entry.Clock;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import org.jspecify.annotations.Nullable;

/** A write with all that the page says of it. */
final class ReferenceWrite {
  final WriteId id;
  final Hash entry;
  final Clock clock;
  final RowKey row;
  final String column;
  final Set<WriteId> replaces;
  final Set<WriteId> again;
  final boolean asserts;
  @Nullable Value value;
  boolean erased;

  ReferenceWrite(WriteId id, Entry entry, RowKey row, Write write) {
    this.id = id;
    this.entry = entry.hash();
    this.clock = entry.clock();
    this.row = row;
    this.column = write.column();
    this.replaces = ids(entry, write.replaces());
    this.asserts = write.content() instanceof Content.Again;
    this.again =
        write.content() instanceof Content.Again(List<Pointer> writes)
            ? ids(entry, writes)
            : Set.of();
    this.value =
        write.content() instanceof Content.Given(Value given)
            ? given
            : asserts && again.isEmpty() ? Value.none() : null;
  }

  private static Set<WriteId> ids(Entry entry, List<Pointer> pointers) {
    Set<WriteId> ids = new HashSet<>();
    pointers.forEach(p -> ids.add(new WriteId(entry.refs().get(p.ref()), p.place())));
    return ids;
  }

  boolean withheld() {
    return value == null && !erased && !asserts;
  }

  void blank() {
    if (!asserts) {
      erased = true;
      value = null;
    }
  }

  /** What it shows, where it is not withheld. */
  Value shows() {
    Value given = value;
    return given == null ? Value.of("[gewist]") : given;
  }
}
