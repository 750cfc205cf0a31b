package nl.gia.journal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Erasure;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.Schema;
import nl.gia.platform.json.JsonString;
import nl.gia.platform.value.Ids;
import org.jooq.DSLContext;

/**
 * Gathers the writes of one act, showing each in the tables at once so that the act can read them.
 */
final class ActTx implements Tx {
  /** What will be written of one field. */
  private record Pending(
      Value value, List<WriteId> replaces, List<WriteId> again, boolean asserts) {}

  private final LogStore log;
  private final Schema schema;
  private final Settling settling;
  private final FieldReader fields;
  private final DSLContext rows;
  private final ContentStore contents;
  private final Ids ids;
  private final Map<RowKey, Map<String, Pending>> pending = new LinkedHashMap<>();
  private final Map<Hash, Integer> refs = new LinkedHashMap<>();
  private final List<Erasure> erases = new ArrayList<>();

  ActTx(Engine engine, DSLContext rows, Ids ids) {
    this.log = engine.log();
    this.schema = engine.schema();
    this.settling = engine.settling();
    this.fields = engine.fields();
    this.contents = engine.contents();
    this.rows = rows;
    this.ids = ids;
  }

  @Override
  public String create(String table) {
    String id = ids.next();
    bring(table, id);
    return id;
  }

  @Override
  public void bring(String table, String row) {
    requireColumn(table, Write.REMOVED);
    RowKey key = key(table, row);
    if (log.find(key).isEmpty() && !pending.containsKey(key)) {
      pending.put(key, new LinkedHashMap<>());
      settling.tables().put(key, Map.of());
    }
  }

  @Override
  public void set(String table, String row, String column, Value value) {
    RowKey key = key(table, row);
    List<WriteId> heads = fields.heads(key, column).writes();
    set(key, column, value, heads);
  }

  @Override
  public void set(String table, String row, String column, Value value, Heads seen) {
    set(key(table, row), column, value, seen.writes());
  }

  private void set(RowKey key, String column, Value given, List<WriteId> replaces) {
    Schema.Column known = requireColumn(key.table(), column);
    Value value = normal(given);
    if (holds(key, column, replaces, given) || holds(key, column, replaces, value)) {
      drop(key, column);
      return;
    }
    pending
        .computeIfAbsent(key, _ -> new LinkedHashMap<>())
        .put(column, new Pending(value, replaces, List.of(), false));
    settling.leave(key, known);
    settling.tables().put(key, Map.of(column, shown(key, known, value)));
  }

  /** A reference to a row that this very act made is to a row that is there. */
  private Value shown(RowKey key, Schema.Column column, Value value) {
    String target = column.target();
    boolean made =
        target != null
            && value instanceof Value.Text(String row)
            && pending.containsKey(new RowKey(target, row));
    return made ? value : settling.reference(key, column, value);
  }

  /** Takes back what this act wrote of a field before; its table is settled at the end. */
  private void drop(RowKey key, String column) {
    Map<String, Pending> row = pending.get(key);
    if (row != null && row.remove(column) != null) {
      settling.add(key);
      if (row.isEmpty() && log.find(key).isPresent()) {
        pending.remove(key);
      }
    }
  }

  /** Whether the field has that value already, by the one write that would be replaced. */
  private boolean holds(RowKey key, String column, List<WriteId> replaces, Value value) {
    // Removing again a row that others kept alive is a decision, and is written.
    boolean undecided = column.equals(Write.REMOVED) && settling.isKept(key);
    return !undecided
        && replaces.size() <= 1
        && replaces.equals(fields.heads(key, column).writes())
        && fields.value(key, column, replaces).equals(value);
  }

  /** Re-asserts earlier writes of a field over those it has; the tables follow on admission. */
  void again(RowKey key, String column, List<WriteId> replaces, List<WriteId> again) {
    pending
        .computeIfAbsent(key, _ -> new LinkedHashMap<>())
        .put(column, new Pending(Value.none(), replaces, again, true));
  }

  private static Value normal(Value value) {
    return Bounds.value(
        value instanceof Value.Text(String text)
            ? Value.of(Normalizer.normalize(text, Normalizer.Form.NFC))
            : value);
  }

  @Override
  public void remove(String table, String row) {
    set(table, row, Write.REMOVED, Value.of(1));
  }

  @Override
  public void revive(String table, String row) {
    set(table, row, Write.REMOVED, Value.of(0));
  }

  @Override
  public void erase(String table, String row) {
    erases.add(new Erasure(table, row, null, null));
  }

  @Override
  public void erase(String table, String row, String column, WriteId write) {
    erases.add(new Erasure(table, row, column, pointer(write)));
  }

  @Override
  public void keep(Contents.Coming coming) {
    contents.keep(coming);
  }

  @Override
  public DSLContext rows() {
    return rows;
  }

  boolean isEmpty() {
    return pending.isEmpty() && erases.isEmpty();
  }

  /** What the act erases; complete once the body ended. */
  List<Erasure> erases() {
    return erases;
  }

  /** The entries that the writes point into; complete once {@link #writes()} was asked. */
  List<Hash> refs() {
    return List.copyOf(refs.keySet());
  }

  List<RowWrites> writes() {
    List<RowWrites> groups = new ArrayList<>(pending.size());
    pending.forEach((key, columns) -> {
      List<Write> writes = new ArrayList<>(columns.size());
      columns.forEach((column, one) -> writes.add(write(column, one)));
      groups.add(new RowWrites(key.table(), key.row(), writes));
    });
    return groups;
  }

  private Write write(String column, Pending one) {
    Content content =
        one.asserts() ? new Content.Again(pointers(one.again())) : new Content.Given(one.value());
    return new Write(column, content, pointers(one.replaces()));
  }

  private List<Pointer> pointers(List<WriteId> writes) {
    return writes.stream().map(this::pointer).toList();
  }

  private Pointer pointer(WriteId write) {
    int next = refs.size();
    return new Pointer(refs.computeIfAbsent(write.entry(), _ -> next), write.place());
  }

  private static RowKey key(String table, String row) {
    if (!RowWrites.isName(row) || JsonString.wrong(row) != null) {
      throw new IllegalArgumentException("no row can have a name of " + row.length());
    }
    return new RowKey(table, row);
  }

  private Schema.Column requireColumn(String table, String column) {
    return schema
        .column(table, column)
        .orElseThrow(
            () -> new IllegalArgumentException(table + "." + column + " is not synchronised"));
  }
}
