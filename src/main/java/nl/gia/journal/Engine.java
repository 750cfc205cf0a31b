package nl.gia.journal;

import java.sql.Connection;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.merge.FieldMerge;
import nl.gia.journal.merge.FrozenParts;
import nl.gia.journal.merge.RowMerge;
import nl.gia.journal.merge.Schema;
import nl.gia.journal.merge.TextMerge;
import nl.gia.journal.merge.Vector;

/** The parts that together turn entries into tables, over one connection. */
final class Engine {
  private final Sql sql;
  private final Schema schema;
  private final LogStore log;
  private final Settling settling;
  private final Admission admission;
  private final RowMerge merge;
  private final FieldReader fields;
  private final ContentStore contents;
  private final Set<Hash> keys = new HashSet<>();
  private long version = -1;

  Engine(Connection connection, TextMerge textMerge, FrozenParts.Reader frozenReader) {
    sql = new Sql(connection);
    Names names = new Names(sql);
    schema = SchemaStore.read(sql);
    log = new LogStore(sql, names, schema);
    merge = new RowMerge(log, schema, new FieldMerge(textMerge), frozenReader);
    settling = new Settling(sql, names, log, schema, merge);
    admission = new Admission(sql, names, schema, log, settling);
    fields = new FieldReader(names, log);
    contents = new ContentStore(sql);
  }

  Sql sql() {
    return sql;
  }

  Schema schema() {
    return schema;
  }

  LogStore log() {
    return log;
  }

  Settling settling() {
    return settling;
  }

  Admission admission() {
    return admission;
  }

  RowMerge merge() {
    return merge;
  }

  FieldReader fields() {
    return fields;
  }

  ContentStore contents() {
    return contents;
  }

  /** Drops what it remembers of the file, because that may have been undone. */
  void forget() {
    log.forget();
    settling.forget();
    admission.forget();
    keys.clear();
  }

  /** Drops what it remembers when another process has written since. */
  void refresh() {
    long now = sql.of("PRAGMA data_version").one(row -> row.getLong(1)).orElseThrow();
    if (now != version) {
      forget();
      version = now;
    }
  }

  Optional<String> meta(String name) {
    return sql.of("SELECT value FROM journal_meta WHERE name = ?")
        .put(name)
        .one(row -> row.getString(1));
  }

  void meta(String name, String value) {
    sql.of("INSERT OR REPLACE INTO journal_meta (name, value) VALUES (?, ?)")
        .put(name)
        .put(value)
        .run();
  }

  void forgetMeta(String name) {
    sql.of("DELETE FROM journal_meta WHERE name = ?").put(name).run();
  }

  /** Keeps a replica's key; each bundle names those of all whose work it builds on. */
  void key(Hash replica, byte[] signing) {
    if (keys.add(replica)) {
      sql.of("INSERT OR IGNORE INTO journal_key (replica, signing) VALUES (?, ?)")
          .put(replica.bytes())
          .put(signing)
          .run();
    }
  }

  /** These entries and all that their writers had seen. */
  Vector upTo(Collection<Hash> heads) {
    Vector covered = Vector.NOTHING;
    // The last to come in have seen most, often all the others.
    List<LogStore.EntryAt> last =
        heads.stream()
            .map(log::admitted)
            .sorted(Comparator.comparingLong(LogStore.EntryAt::id).reversed())
            .toList();
    for (LogStore.EntryAt at : last) {
      if (!covered.covers(at.chain(), at.number())) {
        covered = covered.and(log.vector(at.vector())).with(at.chain(), at.number());
      }
    }
    return covered;
  }

  /**
   * The number in this file of the first entry beyond these; what comes after it may be any. Each
   * chain's entries lie here in their own order, so nothing beyond these comes before it.
   */
  long firstBeyond(Vector covered) {
    return admission.chains().all().stream()
        .filter(chain -> !covered.covers(chain.id(), chain.last()))
        .mapToLong(chain -> {
          long next = Math.max(chain.first(), covered.seen(chain.id()) + 1);
          return sql.of("SELECT id FROM journal_entry WHERE chain = ? AND number = ?")
              .put(chain.id())
              .put(next)
              .one(row -> row.getLong(1))
              .orElseThrow();
        })
        .min()
        .orElse(Long.MAX_VALUE);
  }
}
