package nl.gia.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Erasure;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.merge.ColumnKind;
import nl.gia.journal.merge.Place;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.Schema;
import nl.gia.journal.merge.Vector;

/**
 * Puts entries into the log and the tables. A write that replaces exactly what its field holds goes
 * straight into the table; every other case is left to {@link Settling}.
 */
final class Admission {
  private final Sql sql;
  private final Names names;
  private final Schema schema;
  private final LogStore log;
  private final Settling settling;
  private final Chains chains;
  private final Erasing erasing;
  private final Lacks lacks;
  private final Map<String, Set<String>> changed = new TreeMap<>();

  Admission(Sql sql, Names names, Schema schema, LogStore log, Settling settling) {
    this.sql = sql;
    this.names = names;
    this.schema = schema;
    this.log = log;
    this.settling = settling;
    this.chains = new Chains(sql);
    this.erasing = new Erasing(sql, log, schema);
    this.lacks = new Lacks(sql, log, erasing);
  }

  Chains chains() {
    return chains;
  }

  Lacks lacks() {
    return lacks;
  }

  Erasing erasing() {
    return erasing;
  }

  void forget() {
    changed.clear();
    chains.read();
    lacks.forget();
  }

  /** Settles what is left, and gives all that changed since the last time. */
  Changes finish() {
    settling.settle(this::changed);
    chains.save();
    Changes changes = new Changes(new TreeMap<>(changed));
    changed.clear();
    noteForSearch(changes);
    return changes;
  }

  /** Notes what changed for the index of search, where the file has one. */
  private void noteForSearch(Changes changes) {
    boolean kept =
        !changes.isEmpty()
            && sql.of("SELECT 1 FROM local_setting WHERE name = 'search'")
                .one(_ -> true)
                .orElse(false);
    if (kept) {
      changes
          .rows()
          .forEach((table, rows) ->
              rows.forEach(row ->
                  sql.of(
                          "INSERT INTO local_search_changed (table_name, row) VALUES (?, ?)"
                              + " ON CONFLICT DO UPDATE SET alone = 0")
                      .put(table)
                      .put(row)
                      .run()));
    }
  }

  /** What an entry still needs: hashes that are not admitted. */
  List<Hash> missing(Entry entry) {
    List<Hash> missing = new ArrayList<>();
    Hash previous = entry.previous();
    if (previous != null && log.find(previous).isEmpty()) {
      missing.add(previous);
    }
    entry.refs().stream().filter(hash -> log.find(hash).isEmpty()).forEach(missing::add);
    entry.seen().stream().filter(hash -> log.find(hash).isEmpty()).forEach(missing::add);
    return missing;
  }

  /** Admits an entry all of whose predecessors are here. */
  void admit(Entry entry, Optional<Long> take) {
    Optional<LogStore.EntryAt> before = Optional.ofNullable(entry.previous()).map(log::admitted);
    Vector vector = before.map(at -> log.vector(at.vector())).orElse(Vector.NOTHING);
    Chains.Step step = chains.follow(entry, before);
    if (step.forked() && before.isPresent()) {
      vector = vector.with(before.get().chain(), before.get().number());
    }
    List<Long> refs = new ArrayList<>(entry.refs().size());
    for (Hash hash : entry.refs()) {
      LogStore.EntryAt at = log.admitted(hash);
      refs.add(at.id());
      vector = seen(vector, at, step.chain());
    }
    for (Hash hash : entry.seen()) {
      vector = seen(vector, log.admitted(hash), step.chain());
    }
    // The body names rows by their numbers, so the rows are made first.
    List<Touched> touched = new ArrayList<>(entry.rows().size());
    for (RowWrites group : entry.rows()) {
      touched.add(touch(new RowKey(group.table(), group.row())));
    }
    Entry kept = erasing.blank(entry);
    LogStore.EntryAt at = log.append(kept, step.chain(), vector, take);
    int place = 0;
    for (int i = 0; i < touched.size(); i++) {
      RowWrites group = kept.rows().get(i);
      write(touched.get(i), group, new Origin(at.id(), place, refs));
      place += group.writes().size();
    }
    entry.erases().forEach(erasure -> erase(entry, erasure));
    lacks.note(kept);
  }

  private Vector seen(Vector vector, LogStore.EntryAt at, int own) {
    if (at.chain() == own || vector.covers(at.chain(), at.number())) {
      return vector;
    }
    Place place = log.place(at);
    return place.seenBy(vector, own);
  }

  private record Touched(RowKey key, boolean born) {}

  /** Where a row's writes come from: the entry, the place of the first, and what it points into. */
  private record Origin(long entry, int place, List<Long> refs) {}

  private Touched touch(RowKey key) {
    return log.find(key)
        .map(_ -> new Touched(key, false))
        .orElseGet(() -> {
          boolean erased = log.isUnwritten(key);
          log.born(key);
          settling.came(key);
          return new Touched(key, !erased);
        });
  }

  private void write(Touched touched, RowWrites group, Origin origin) {
    RowKey key = touched.key();
    LogStore.RowAt row = log.find(key).orElseThrow();
    log.touch(row, origin.entry());
    Optional<Schema.Table> table = schema.table(key.table());
    HeadSet heads = row.heads();
    Map<String, Value> values = new LinkedHashMap<>();
    // Of a table that is not known nothing shows which of its rows were removed.
    boolean simple = table.isPresent() && (touched.born() || !log.isErased(key));
    int place = origin.place();
    for (Write write : group.writes()) {
      simple &= put(heads, write, new Origin(origin.entry(), place, origin.refs()));
      simple &= !write.column().equals(Write.REMOVED);
      table
          .map(known -> known.columns().get(write.column()))
          .ifPresent(column -> values.put(column.name(), value(key, column, write)));
      simple &= isPlain(table, write);
      place++;
    }
    log.heads(key, row, heads);
    changed(key);
    if (table.isPresent()) {
      Set<RowKey> wholes = settling.specialWholes(key, table.get());
      settling.tables().put(key, simple ? values : Map.of());
      wholes.addAll(settling.specialWholes(key, table.get()));
      wholes.forEach(settling::add);
      simple &= wholes.isEmpty();
    }
    if (!simple || settling.specials().has(key) || settling.isOpen(key)) {
      settling.add(key);
    }
  }

  /** Puts a write over the head it replaces; false where it replaces anything else. */
  private boolean put(HeadSet heads, Write write, Origin origin) {
    int column = names.id(write.column());
    List<HeadSet.Item> before = heads.of(column);
    boolean line =
        before.size() <= 1
            && write.replaces().size() == before.size()
            && write.content() instanceof Content.Given;
    if (line && !before.isEmpty()) {
      Pointer pointer = write.replaces().getFirst();
      HeadSet.Item head = before.getFirst();
      line = origin.refs().get(pointer.ref()) == head.entry() && pointer.place() == head.place();
    }
    if (line) {
      heads.set(new HeadSet.Item(column, origin.entry(), origin.place()));
    }
    return line;
  }

  private static boolean isPlain(Optional<Schema.Table> table, Write write) {
    return table
        .map(known -> known.columns().get(write.column()))
        .map(column -> column.kind() != ColumnKind.FROZEN)
        .orElse(true);
  }

  private Value value(RowKey key, Schema.Column column, Write write) {
    return write.content() instanceof Content.Given(Value value)
        ? settling.reference(key, column, value)
        : Value.none();
  }

  private void erase(Entry entry, Erasure erasure) {
    RowKey key = new RowKey(erasure.table(), erasure.row());
    erase(log, entry, erasure);
    List<Entry> holding =
        erasure.write() == null
            ? log.entriesOf(key)
            : List.of(log.read(entry.refs().get(erasure.write().ref())));
    holding.stream().map(erasing::rewrite).forEach(lacks::note);
    erasing.scrub(key);
    settling.add(key);
    // Who cleans up after an erasure hears of it, also where no row shows it.
    changed(key);
  }

  /** Writes down what an admitted entry erases. */
  static void erase(LogStore log, Entry entry, Erasure erasure) {
    long row = log.number(new RowKey(erasure.table(), erasure.row()));
    Pointer pointer = erasure.write();
    if (pointer == null) {
      log.erased().add(row);
    } else {
      long erased = log.admitted(entry.refs().get(pointer.ref())).id();
      log.erased().add(row, erased, pointer.place());
    }
  }

  void changed(RowKey key) {
    changed.computeIfAbsent(key.table(), _ -> new LinkedHashSet<>()).add(key.row());
  }
}
