package nl.gia.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.ColumnKind;
import nl.gia.journal.merge.LogView;
import nl.gia.journal.merge.Place;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.RowLog;
import nl.gia.journal.merge.Schema;
import nl.gia.journal.merge.Vector;

/** The log as it lies in the file: entries, the rows they touch, and what each had seen. */
final class LogStore implements LogView {
  /** So many rows and entries are remembered between look-ups; a bound on memory. */
  private static final int REMEMBERED = 40_000;

  /** An admitted entry: its number in this file, and where it stands. */
  record EntryAt(long id, Hash hash, int chain, long number, long vector) {}

  /** A row's number in this file, and its heads as they lie there. */
  static final class RowAt {
    private final long id;
    private final byte[] heads;

    RowAt(long id, byte[] heads) {
      this.id = id;
      this.heads = heads;
    }

    long id() {
      return id;
    }

    HeadSet heads() {
      return new HeadSet(heads);
    }
  }

  private final Sql sql;
  private final Names names;
  private final Schema schema;
  private final EntryCodec codec;
  private final Map<Hash, EntryAt> entries = remembering();
  private final Map<RowKey, RowAt> rows = remembering();

  /** Rows with a number that are written down together with their first heads. */
  private final Map<RowKey, RowAt> fresh = new HashMap<>();

  private final Map<RowKey, Long> unwritten = new HashMap<>();

  private final LastRows lastRows;
  private final LocalTerms terms;

  private final Lineage lineage;
  private final RowLogs logs;
  private final VectorStore vectors;
  private final ErasedStore erased;
  private long lastEntry;
  private long lastRow;

  LogStore(Sql sql, Names names, Schema schema) {
    this.sql = sql;
    this.names = names;
    this.schema = schema;
    lastRows = new LastRows(sql, names);
    lineage = new Lineage(sql);
    vectors = new VectorStore(sql);
    erased = new ErasedStore(sql, this);
    logs = new RowLogs(sql, this);
    terms = new LocalTerms(this, names);
    codec = new EntryCodec(terms);
    forget();
  }

  static <K, V> Map<K, V> remembering() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > REMEMBERED;
      }
    };
  }

  /** Forgets what it remembers, after another process wrote or a transaction was undone. */
  final void forget() {
    names.forget();
    entries.clear();
    rows.clear();
    fresh.clear();
    lastRows.forget();
    terms.forget();
    lineage.forget();
    vectors.forget();
    logs.forget();
    erased.forget();
    lastEntry = highest("SELECT max(id) FROM journal_entry");
    lastRow = highest("SELECT max(id) FROM journal_row");
    unwritten.clear();
    sql.of("SELECT id FROM journal_row WHERE heads IS NULL").all(row -> row.getLong(1)).stream()
        .forEach(id -> unwritten.put(key(id), id));
  }

  private long highest(String query) {
    return sql.of(query).one(row -> row.getLong(1)).orElseThrow();
  }

  // Entries

  Optional<EntryAt> find(Hash hash) {
    EntryAt known = entries.get(hash);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<EntryAt> found =
        sql.of("SELECT id, chain, number, vector FROM journal_entry WHERE hash = ?")
            .put(hash.bytes())
            .one(row ->
                new EntryAt(row.getLong(1), hash, row.getInt(2), row.getLong(3), row.getLong(4)));
    found.ifPresent(entry -> entries.put(hash, entry));
    return found;
  }

  EntryAt admitted(Hash hash) {
    return find(hash).orElseThrow(() -> new IllegalArgumentException("not admitted: " + hash));
  }

  Hash hash(long entry) {
    return sql.of("SELECT hash FROM journal_entry WHERE id = ?")
        .put(entry)
        .one(row -> Hash.of(row.getBytes(1)))
        .orElseThrow();
  }

  long nextEntry() {
    return lastEntry + 1;
  }

  /** Adds an entry whose row numbers and vector are known. */
  EntryAt append(Entry entry, int chain, Vector vector, Optional<Long> take) {
    EntryAt at = new EntryAt(++lastEntry, entry.hash(), chain, entry.number(), vectors.id(vector));
    Sql.Prepared insert =
        sql.of(
                "INSERT INTO journal_entry (id, chain, number, vector, take, hash, body)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)")
            .put(at.id())
            .put(chain)
            .put(entry.number())
            .put(at.vector());
    take.ifPresentOrElse(insert::put, insert::putNull);
    insert.put(entry.hash().bytes()).put(codec.encode(entry)).run();
    entries.put(entry.hash(), at);
    return at;
  }

  /** Writes an entry's body anew, after values in it were filled in or erased. */
  void rewrite(Entry entry) {
    logs.forget();
    sql.of("UPDATE journal_entry SET body = ? WHERE id = ?")
        .put(codec.encode(entry))
        .put(admitted(entry.hash()).id())
        .run();
  }

  Entry read(Hash hash) {
    return sql.of(SELECT_ENTRY + " WHERE e.hash = ?")
        .put(hash.bytes())
        .one(this::entry)
        .orElseThrow(() -> new IllegalArgumentException("not admitted: " + hash));
  }

  /** What an entry is read from: its number in this file first. */
  static final String SELECT_ENTRY =
      "SELECT e.id, e.chain, e.number, e.hash, e.body FROM journal_entry e";

  Entry entry(ResultSet row) throws SQLException {
    return entry(row, row.getLong(1), row.getInt(2), row.getLong(3));
  }

  /** The same where that was read already, for each column takes as long as some of the rest. */
  Entry entry(ResultSet row, long id, int chain, long number) throws SQLException {
    Hash hash = Hash.of(row.getBytes(4));
    terms.passed(id, hash);
    return codec.decode(row.getBytes(5), lineage.placed(chain, number, hash));
  }

  Lineage lineage() {
    return lineage;
  }

  EntryCodec.Summary summary(byte[] body) {
    return codec.summary(body);
  }

  // What entries had seen

  Vector vector(long id) {
    return vectors.vector(id);
  }

  Place place(EntryAt at) {
    return new Place(at.chain(), at.number(), vector(at.vector()));
  }

  @Override
  public Place place(Hash entry) {
    return place(admitted(entry));
  }

  // Rows

  /** A row that exists: one that was written, be it without a field. */
  Optional<RowAt> find(RowKey key) {
    RowAt known = rows.getOrDefault(key, fresh.get(key));
    if (known != null) {
      return Optional.of(known);
    }
    if (unwritten.containsKey(key) || lastRows.isBeyond(key)) {
      return Optional.empty();
    }
    Optional<RowAt> found =
        rowQuery("SELECT id, heads FROM journal_row WHERE table_id = ? AND row = ?", key)
            .one(row -> new RowAt(row.getLong(1), row.getBytes(2)));
    found.ifPresent(row -> rows.put(key, row));
    return found;
  }

  /** Makes a row exist; its heads follow. */
  RowAt born(RowKey key) {
    Long named = unwritten.remove(key);
    RowAt row = new RowAt(named == null ? ++lastRow : named, new byte[0]);
    if (named == null) {
      lastRows.came(key);
      fresh.put(key, row);
    } else {
      heads(key, row, row.heads());
    }
    return row;
  }

  /** Whether a row was only erased so far. */
  boolean isUnwritten(RowKey key) {
    return unwritten.containsKey(key);
  }

  /** A row's number, also of one that does not exist. */
  long number(RowKey key) {
    return find(key)
        .map(RowAt::id)
        .orElseGet(() ->
            unwritten.computeIfAbsent(
                key,
                _ -> {
                  lastRows.came(key);
                  insert(key, ++lastRow).putNull().run();
                  return lastRow;
                }));
  }

  private Sql.Prepared insert(RowKey key, long number) {
    Sql.Prepared insert =
        sql.of("INSERT INTO journal_row (id, table_id, row, heads) VALUES (?, ?, ?, ?)")
            .put(number)
            .put(names.id(key.table()));
    return RowNames.put(insert, key.row());
  }

  void heads(RowKey key, RowAt row, HeadSet heads) {
    byte[] content = heads.content();
    if (fresh.remove(key) == null) {
      sql.of("UPDATE journal_row SET heads = ? WHERE id = ?").put(content).put(row.id()).run();
    } else {
      insert(key, row.id()).put(content).run();
    }
    rows.put(key, new RowAt(row.id(), content));
  }

  void touch(RowAt row, long entry) {
    sql.of("INSERT OR IGNORE INTO journal_touch (row, entry) VALUES (?, ?)")
        .put(row.id())
        .put(entry)
        .run();
  }

  RowKey key(long row) {
    Map<Long, RowKey> found = keys(row, 1);
    return Objects.requireNonNull(found.get(row));
  }

  /** The rows with this number and those after it, at most so many. */
  Map<Long, RowKey> keys(long first, int most) {
    Map<Long, RowKey> found = new HashMap<>();
    sql.of("SELECT id, table_id, row FROM journal_row WHERE id >= ? ORDER BY id LIMIT ?")
        .put(first)
        .put(most)
        .each(row ->
            found.put(
                row.getLong(1),
                new RowKey(names.name(row.getInt(2)), RowNames.read(row.getObject(3)))));
    return found;
  }

  /** Every row that exists, in the order they came. */
  List<RowKey> allRows() {
    return sql.of("SELECT table_id, row FROM journal_row WHERE heads IS NOT NULL ORDER BY id")
        .all(row -> new RowKey(names.name(row.getInt(1)), RowNames.read(row.getObject(2))));
  }

  private Sql.Prepared rowQuery(String query, RowKey key) {
    return RowNames.put(sql.of(query).put(names.id(key.table())), key.row());
  }

  // The merge's view

  @Override
  public Optional<RowLog> row(RowKey key) {
    return find(key).map(row -> logs.log(key, row.id(), erased.writes(row.id())));
  }

  /** The entries that touched a row, each after those it builds on. */
  List<Entry> entriesOf(RowKey key) {
    return find(key).map(row -> logs.entries(row.id())).orElse(List.of());
  }

  @Override
  public Collection<RowKey> parts(RowKey key) {
    Set<RowKey> parts = new LinkedHashSet<>();
    for (Schema.Table table : schema.tables().values()) {
      for (Schema.Column column : table.columns().values()) {
        if (column.kind() == ColumnKind.PARENT && key.table().equals(column.target())) {
          sql.of("SELECT id FROM \"" + table.name() + "\" WHERE \"" + column.name() + "\" = ?")
              .put(key.row())
              .each(row -> parts.add(new RowKey(table.name(), row.getString(1))));
        }
      }
    }
    sql.of("SELECT table_name, row FROM journal_missing WHERE target_table = ? AND target_row = ?")
        .put(key.table())
        .put(key.row())
        .each(row -> parts.add(new RowKey(row.getString(1), row.getString(2))));
    return parts;
  }

  /** What a row was noted to point at by itself, and may point at no more. */
  Set<RowKey> noted(RowKey key) {
    Set<RowKey> targets = new LinkedHashSet<>();
    sql.of("SELECT target_table, target_row FROM journal_missing WHERE table_name = ? AND row = ?")
        .put(key.table())
        .put(key.row())
        .each(row -> targets.add(new RowKey(row.getString(1), row.getString(2))));
    return targets;
  }

  @Override
  public boolean isErased(RowKey key) {
    return find(key).map(row -> erased.isRow(row.id())).orElse(false);
  }

  /** Whether a row was erased, also one that was never written. */
  boolean isGone(RowKey key) {
    Long named = unwritten.get(key);
    return named == null ? isErased(key) : erased.isRow(named);
  }

  /** The writes on a row that were erased one by one. */
  Set<WriteId> gone(RowKey key) {
    return find(key).map(row -> erased.writes(row.id())).orElse(Set.of());
  }

  /** What was erased. */
  ErasedStore erased() {
    return erased;
  }
}
