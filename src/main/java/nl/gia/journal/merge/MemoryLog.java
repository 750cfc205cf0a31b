package nl.gia.journal.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Erasure;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Withholding;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import org.jspecify.annotations.Nullable;

/**
 * A set of entries in memory, in whatever order they come: admits those whose predecessors are
 * here, and gives the state they come to. The whole of the merge without a database.
 */
public final class MemoryLog implements LogView {
  private final Schema schema;
  private final Map<Hash, Place> admitted = new HashMap<>();
  private final Map<Hash, Entry> waiting = new HashMap<>();
  private final Map<Hash, List<Hash>> neededBy = new HashMap<>();
  private final Map<Integer, Hash> chainHeads = new HashMap<>();
  private final Map<RowKey, RowLog> rows = new HashMap<>();
  private final Map<RowKey, Set<RowKey>> parts = new HashMap<>();
  private final Set<RowKey> erased = new HashSet<>();

  public MemoryLog(Schema schema) {
    this.schema = schema;
  }

  /**
   * Adds an entry; it waits where something it builds on is not here yet. One that is here already
   * gives what values it shows more.
   */
  public void add(Entry entry) {
    if (admitted.containsKey(entry.hash())) {
      fill(entry);
      return;
    }
    boolean waits = waiting.containsKey(entry.hash());
    waiting.merge(entry.hash(), entry, Withholding::union);
    if (waits) {
      return;
    }
    List<Hash> ready = new ArrayList<>(List.of(entry.hash()));
    while (!ready.isEmpty()) {
      Hash hash = ready.removeLast();
      Entry next = Objects.requireNonNull(waiting.get(hash));
      Optional<Hash> missing = missing(next);
      if (missing.isPresent()) {
        neededBy.computeIfAbsent(missing.get(), _ -> new ArrayList<>()).add(hash);
      } else {
        admit(next);
        waiting.remove(hash);
        List<Hash> freed = neededBy.remove(hash);
        if (freed != null) {
          ready.addAll(freed);
        }
      }
    }
  }

  private void fill(Entry entry) {
    int place = 0;
    for (RowWrites group : entry.rows()) {
      RowKey key = new RowKey(group.table(), group.row());
      for (Write write : group.writes()) {
        WriteId id = new WriteId(entry.hash(), place++);
        if (write.content() instanceof Content.Given given) {
          change(key, id, known -> known.fill(given));
          notePart(key, write);
        }
      }
    }
  }

  private void change(RowKey key, WriteId id, UnaryOperator<FieldWrite> change) {
    row(key)
        .ifPresent(log ->
            log.fields()
                .values()
                .forEach(
                    all -> all.replaceAll(one -> one.id().equals(id) ? change.apply(one) : one)));
  }

  public int waiting() {
    return waiting.size();
  }

  /** The rows that were ever written. */
  public Set<RowKey> keys() {
    return rows.keySet();
  }

  /** The last entry of every chain and branch. */
  public Collection<Hash> heads() {
    return new TreeSet<>(chainHeads.values());
  }

  @Override
  public Optional<RowLog> row(RowKey key) {
    return Optional.ofNullable(rows.get(key));
  }

  @Override
  public Collection<RowKey> parts(RowKey key) {
    return parts.getOrDefault(key, Set.of());
  }

  @Override
  public boolean isErased(RowKey key) {
    return erased.contains(key);
  }

  @Override
  public Place place(Hash entry) {
    Place place = admitted.get(entry);
    if (place == null) {
      throw new IllegalArgumentException("not admitted: " + entry);
    }
    return place;
  }

  private Optional<Hash> missing(Entry entry) {
    Hash previous = entry.previous();
    if (previous != null && !admitted.containsKey(previous)) {
      return Optional.of(previous);
    }
    for (Hash hash : entry.refs()) {
      if (!admitted.containsKey(hash)) {
        return Optional.of(hash);
      }
    }
    return entry.seen().stream().filter(hash -> !admitted.containsKey(hash)).findFirst();
  }

  private void admit(Entry entry) {
    admitted.put(entry.hash(), placeOf(entry));
    entry.erases().forEach(erasure -> erase(entry, erasure));
    int place = 0;
    for (RowWrites group : entry.rows()) {
      RowKey key = new RowKey(group.table(), group.row());
      RowLog log = rows.computeIfAbsent(key, _ -> new RowLog());
      if (group.writes().isEmpty()) {
        log.touch(entry.hash());
      }
      for (Write write : group.writes()) {
        log.add(write.column(), fieldWrite(entry, write, place));
        notePart(key, write);
        place++;
      }
    }
  }

  private Place placeOf(Entry entry) {
    Hash previous = entry.previous();
    Place before = previous == null ? null : place(previous);
    int chain;
    Vector vector = before == null ? Vector.NOTHING : before.vector();
    if (before != null && isHead(before, entry.previous())) {
      chain = before.chain();
    } else {
      chain = chainHeads.size();
      vector = before == null ? vector : vector.with(before.chain(), before.number());
    }
    chainHeads.put(chain, entry.hash());
    for (Hash hash : entry.seen()) {
      vector = place(hash).seenBy(vector, chain);
    }
    for (Hash hash : entry.refs()) {
      vector = place(hash).seenBy(vector, chain);
    }
    return new Place(chain, entry.number(), vector);
  }

  private boolean isHead(Place before, @Nullable Hash hash) {
    return Objects.equals(hash, chainHeads.get(before.chain()));
  }

  private FieldWrite fieldWrite(Entry entry, Write write, int place) {
    WriteId id = new WriteId(entry.hash(), place);
    List<WriteId> again =
        write.content() instanceof Content.Again(List<Pointer> writes)
            ? ids(entry, writes)
            : List.of();
    return new FieldWrite(
        id, entry.clock(), entry.author(), write.content(), ids(entry, write.replaces()), again);
  }

  private static List<WriteId> ids(Entry entry, List<Pointer> pointers) {
    if (pointers.isEmpty()) {
      return List.of();
    }
    return pointers.stream()
        .map(pointer -> new WriteId(entry.refs().get(pointer.ref()), pointer.place()))
        .toList();
  }

  private void notePart(RowKey key, Write write) {
    schema
        .column(key.table(), write.column())
        .filter(column -> column.kind() == ColumnKind.PARENT)
        .ifPresent(column -> {
          if (column.target() != null
              && write.content() instanceof Content.Given(Value.Text(String id))) {
            parts
                .computeIfAbsent(new RowKey(column.target(), id), _ -> new LinkedHashSet<>())
                .add(key);
          }
        });
  }

  private void erase(Entry entry, Erasure erasure) {
    Pointer pointer = erasure.write();
    RowKey key = new RowKey(erasure.table(), erasure.row());
    if (pointer == null) {
      erased.add(key);
      return;
    }
    WriteId id = new WriteId(entry.refs().get(pointer.ref()), pointer.place());
    change(key, id, FieldWrite::blank);
  }

  /** What all rows come to, by table and row. */
  public Map<RowKey, RowState> states(FieldMerge fieldMerge, FrozenParts.Reader frozenReader) {
    RowMerge merge = new RowMerge(this, schema, fieldMerge, frozenReader);
    Map<RowKey, RowState> states =
        new TreeMap<>(Comparator.comparing(RowKey::table).thenComparing(RowKey::row));
    for (RowKey key : rows.keySet()) {
      merge.merge(key).ifPresent(state -> states.put(key, state));
    }
    return states;
  }
}
