package nl.gia.journal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.db.Database;

/** The log as others may read it: its chains, entries, keys and signatures. */
public final class LogReader {
  /** One chain of the log, from its first entry to its last. */
  public record Chain(Hash replica, long first, long last, Hash head) {}

  /** A stored signature over an entry. */
  public record Signed(Hash replica, long number, Hash hash, String date, String signature) {}

  private static final int BATCH = 500;
  private static final String DATABASE = "database";

  private final Engine engine;
  private final Object lock;

  LogReader(Engine engine, Object lock) {
    this.engine = engine;
    this.lock = lock;
  }

  /** Reads a file's log before anyone writes in it. */
  public static LogReader of(Database database) {
    Engine engine = new Engine(database.writer(), Merging.TEXT, Merging.FROZEN);
    return new LogReader(engine, database);
  }

  /** The id that all copies of this database share. */
  public String database() {
    synchronized (lock) {
      return engine.meta(DATABASE).orElseThrow();
    }
  }

  /** Gives a new database its id. */
  public void name(String id) {
    synchronized (lock) {
      engine.meta(DATABASE, id);
    }
  }

  public List<Chain> heads() {
    synchronized (lock) {
      engine.refresh();
      return engine.admission().chains().all().stream()
          .map(chain -> new Chain(chain.replica(), chain.first(), chain.last(), chain.head()))
          .toList();
    }
  }

  public boolean has(Hash entry) {
    synchronized (lock) {
      engine.refresh();
      return engine.log().find(entry).isPresent();
    }
  }

  /** Whether any value was not sent here. */
  public boolean lacksValues() {
    synchronized (lock) {
      return engine.sql().of("SELECT 1 FROM journal_lack LIMIT 1").one(_ -> true).isPresent();
    }
  }

  /** Whether a chain holds this entry at this number. */
  boolean follows(Chain chain, long number, Hash hash) {
    synchronized (lock) {
      return engine
          .log()
          .find(hash)
          .filter(at -> at.number() == number && at.number() <= chain.last())
          .isPresent();
    }
  }

  /** All entries that are not within these chains' beginnings, each after those it builds on. */
  public Iterable<Entry> entriesBeyond(Map<Hash, Long> known) {
    return () -> new Entries(known);
  }

  /** The public signing keys of all replicas that wrote here, in base64 by replica. */
  public List<Map.Entry<Hash, byte[]>> keys() {
    synchronized (lock) {
      return engine
          .sql()
          .of("SELECT replica, signing FROM journal_key ORDER BY replica")
          .all(row -> Map.entry(Hash.of(row.getBytes(1)), row.getBytes(2)));
    }
  }

  public List<Signed> signatures() {
    synchronized (lock) {
      return engine
          .sql()
          .of(
              "SELECT replica, number, hash, date, signature FROM journal_signature"
                  + " ORDER BY replica, number, hash")
          .all(row ->
              new Signed(
                  Hash.of(row.getBytes(1)),
                  row.getLong(2),
                  Hash.of(row.getBytes(3)),
                  row.getString(4),
                  nl.gia.journal.entry.Salts.base64(row.getBytes(5))));
    }
  }

  /** Reads entries a batch at a time, so that writing may go on meanwhile. */
  private final class Entries implements Iterator<Entry> {
    private final Map<Hash, Long> known;
    private final List<Entry> batch = new ArrayList<>();
    private int next;
    private long last;
    private boolean done;

    Entries(Map<Hash, Long> known) {
      this.known = known;
    }

    @Override
    public boolean hasNext() {
      while (next == batch.size() && !done) {
        fetch();
      }
      return next < batch.size();
    }

    @Override
    public Entry next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException();
      }
      return batch.get(next++);
    }

    private void fetch() {
      batch.clear();
      next = 0;
      synchronized (lock) {
        List<Optional<Entry>> read =
            engine
                .sql()
                .of(LogStore.SELECT_ENTRY + " WHERE e.id > ? ORDER BY e.id LIMIT " + BATCH)
                .put(last)
                .all(this::beyond);
        read.forEach(entry -> entry.ifPresent(batch::add));
        done = read.size() < BATCH;
      }
    }

    private Optional<Entry> beyond(java.sql.ResultSet row) throws java.sql.SQLException {
      last = row.getLong(8);
      Long from = known.get(Hash.of(row.getBytes(1)));
      return from != null && row.getLong(2) <= from
          ? Optional.empty()
          : Optional.of(engine.log().entry(row));
    }
  }
}
