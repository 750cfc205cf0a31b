package nl.gia.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Succession;
import nl.gia.journal.merge.Vector;
import nl.gia.platform.db.Database;
import nl.gia.platform.value.Ids;

/** The log as others may read it: its chains, entries, keys and signatures. */
public final class LogReader {
  /** One chain of the log, from its first entry to its last. */
  public record Chain(Hash replica, long first, long last, Hash head) {}

  /** A stored signature over an entry. */
  public record Signed(Hash replica, long number, Hash hash, String date, String signature) {}

  /** An entry by its replica and number. */
  public record Place(Hash replica, long number, Hash hash) {}

  /** A file that was taken over whole: from whom, and with how many entries. */
  public record Whole(Hash sender, long entries) {}

  /** How much of a chain someone has: up to this number, whose entry's hash it is, if any. */
  public record Part(Chain chain, long had, Optional<Hash> last) {}

  static final int BATCH = 500;

  /** Asked of each file that is taken: from the few that lack, and never from all entries. */
  static final String LACKING =
      "SELECT c.replica, e.number, e.hash FROM journal_lack l"
          + " CROSS JOIN journal_entry e ON e.id = l.entry"
          + " CROSS JOIN journal_chain c ON c.id = e.chain"
          + " ORDER BY c.replica, e.number, e.hash";

  private static final String FILE = "file";
  private static final String DATABASE = "database";

  /** There is one agenda, so all databases with real work are copies of one, however they began. */
  public static final String AGENDA = Ids.natural(DATABASE, "gia");

  /** The replica of the content that the program brings along: in every database, no one's work. */
  public static final Hash STARTER =
      Hash.parse("226460c685c4ee112fb0d3bee24b34daf365c303882ba09cb7d1c4d25c90068a");

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
      return engine.meta(DATABASE).orElse(AGENDA);
    }
  }

  /** Whether nothing was ever written here, so that it can become a copy of any database. */
  public boolean isBlank() {
    synchronized (lock) {
      return engine.meta(DATABASE).isEmpty() && heads().isEmpty();
    }
  }

  /** Gives a new database its id. */
  public void name(String id) {
    synchronized (lock) {
      engine.meta(DATABASE, id);
    }
  }

  /** The id that this file carries for the installation's records; copies share it. */
  Optional<String> file() {
    synchronized (lock) {
      return engine
          .sql()
          .of("SELECT value FROM local_setting WHERE name = ?")
          .put(FILE)
          .one(row -> row.getString(1));
    }
  }

  void file(String id) {
    synchronized (lock) {
      engine
          .sql()
          .of("INSERT OR REPLACE INTO local_setting (name, value) VALUES (?, ?)")
          .put(FILE)
          .put(id)
          .run();
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

  /** The replicas whose work has gone on in two places, each of which is here. */
  public Set<Hash> forked() {
    synchronized (lock) {
      engine.refresh();
      return engine.admission().chains().forked();
    }
  }

  public boolean has(Hash entry) {
    synchronized (lock) {
      engine.refresh();
      return engine.log().find(entry).isPresent();
    }
  }

  /** The file with these bytes, when all of it is here. */
  public Optional<Whole> whole(Hash digest) {
    synchronized (lock) {
      return engine
          .sql()
          .of("SELECT sender, entries FROM journal_take WHERE digest = ? AND undone = 0")
          .put(digest.bytes())
          .one(row -> new Whole(Hash.of(row.getBytes(1)), row.getLong(2)));
    }
  }

  /** The entries of which some values were not sent here, by replica and number. */
  public List<Place> lacking() {
    synchronized (lock) {
      return engine
          .sql()
          .of(LACKING)
          .all(
              row -> new Place(Hash.of(row.getBytes(1)), row.getLong(2), Hash.of(row.getBytes(3))));
    }
  }

  /** Whether an entry is this one of this replica. */
  boolean stands(Hash replica, long number, Hash hash) {
    return entries(replica, number, number).stream().anyMatch(entry -> entry.hash().equals(hash));
  }

  /** How often anything was erased, here or by a colleague; it only grows. */
  public long erasures() {
    synchronized (lock) {
      return engine
          .sql()
          .of("SELECT count(*) FROM journal_erased")
          .one(row -> row.getLong(1))
          .orElse(0L);
    }
  }

  /** Entries as a receiver is to have them. */
  public Redaction without(Set<Redaction.Without> without) {
    return new Redaction(engine, lock, without);
  }

  /** A replica's entries in a range of numbers, those of every branch. */
  public List<Entry> entries(Hash replica, long from, long to) {
    synchronized (lock) {
      engine.refresh();
      return engine
          .sql()
          .of(
              LogStore.SELECT_ENTRY
                  + " WHERE e.chain IN (SELECT id FROM journal_chain WHERE replica = ?)"
                  + " AND e.number BETWEEN ? AND ? ORDER BY e.id")
          .put(replica.bytes())
          .put(from)
          .put(to)
          .all(engine.log()::entry);
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

  /**
   * All entries that someone lacks, each after those it builds on.
   *
   * @param known the entries, with their numbers, up to which they have all; of which those that
   *     are not here say nothing
   */
  public Iterable<Entry> entriesBeyond(Map<Hash, Long> known) {
    return entriesBeyond(upTo(known));
  }

  /** All entries beyond these, each after those it builds on. */
  public Iterable<Entry> entriesBeyond(Vector covered) {
    return () -> new EntriesBeyond(engine, lock, covered);
  }

  /**
   * The entries in the order in which they came in here, the last first.
   *
   * @param more gets them batch by batch, and says whether it wants the next
   */
  public void latest(Predicate<List<Entry>> more) {
    AtomicLong before = new AtomicLong(Long.MAX_VALUE);
    List<Entry> batch = batchBefore(before);
    while (!batch.isEmpty() && more.test(batch)) {
      batch = batchBefore(before);
    }
  }

  private List<Entry> batchBefore(AtomicLong before) {
    synchronized (lock) {
      return engine
          .sql()
          .of(LogStore.SELECT_ENTRY + " WHERE e.id < ? ORDER BY e.id DESC LIMIT " + BATCH)
          .put(before.get())
          .all(row -> {
            before.set(row.getLong(1));
            return engine.log().entry(row);
          });
    }
  }

  /** Whether someone who has all up to these entries has this one. */
  public boolean saw(Map<Hash, Long> known, Hash entry) {
    synchronized (lock) {
      LogStore.EntryAt at = engine.log().admitted(entry);
      return upTo(known).covers(at.chain(), at.number());
    }
  }

  /** What someone has who has all up to these entries, and so all that their writers had seen. */
  public Vector upTo(Map<Hash, Long> known) {
    synchronized (lock) {
      engine.refresh();
      return engine.upTo(known.keySet().stream().filter(this::has).toList());
    }
  }

  /** Each of these chains up to this entry of it, and nothing of any other. */
  public Vector exactly(Collection<Hash> lasts) {
    synchronized (lock) {
      engine.refresh();
      Vector covered = Vector.NOTHING;
      for (Hash last : lasts) {
        LogStore.EntryAt at = engine.log().admitted(last);
        covered = covered.with(at.chain(), at.number());
      }
      return covered;
    }
  }

  /** Each chain as someone has it who has all up to these entries. */
  public List<Part> parts(Map<Hash, Long> known) {
    return parts(upTo(known));
  }

  /** Each chain as someone has it who has these entries. */
  public List<Part> parts(Vector covered) {
    synchronized (lock) {
      return engine.admission().chains().all().stream()
          .map(chain -> {
            long had = covered.seen(chain.id());
            Optional<Hash> last =
                had < chain.first()
                    ? Optional.empty()
                    : Optional.of(engine.log().lineage().hashAt(chain.id(), had));
            return new Part(
                new Chain(chain.replica(), chain.first(), chain.last(), chain.head()),
                Math.max(had, chain.first() - 1),
                last);
          })
          .toList();
    }
  }

  /** The signatures on entries beyond these. */
  public List<Signed> signaturesBeyond(Vector covered) {
    synchronized (lock) {
      engine.refresh();
      return engine
          .sql()
          .of(
              "SELECT s.replica, s.number, s.hash, s.date, s.signature,"
                  + " e.chain, e.number"
                  + " FROM journal_signature s CROSS JOIN journal_entry e ON e.hash = s.hash"
                  + " WHERE e.id >= ? ORDER BY s.replica, s.number, s.hash")
          .put(engine.firstBeyond(covered))
          .all(row ->
              covered.covers(row.getInt(6), row.getLong(7))
                  ? Optional.<Signed>empty()
                  : Optional.of(
                      new Signed(
                          Hash.of(row.getBytes(1)),
                          row.getLong(2),
                          Hash.of(row.getBytes(3)),
                          row.getString(4),
                          Salts.base64(row.getBytes(5)))))
          .stream()
          .flatMap(Optional::stream)
          .toList();
    }
  }

  /** The replicas that others went on for. */
  public List<Hash> succeeded() {
    synchronized (lock) {
      return heads().stream()
          .filter(chain -> chain.first() == 1)
          .map(chain -> entries(chain.replica(), 1, 1))
          .flatMap(List::stream)
          .flatMap(entry -> Optional.ofNullable(entry.succeeds()).stream())
          .map(Succession::replica)
          .distinct()
          .toList();
    }
  }

  /** Whether a replica's key is kept here. */
  boolean hasKey(Hash replica) {
    synchronized (lock) {
      return engine
          .sql()
          .of("SELECT 1 FROM journal_key WHERE replica = ?")
          .put(replica.bytes())
          .one(_ -> true)
          .isPresent();
    }
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

  /** The chains of a replica whose last entry is not signed yet. */
  List<Chain> unsigned(Hash replica) {
    synchronized (lock) {
      return heads().stream()
          .filter(chain -> chain.replica().equals(replica))
          .filter(chain ->
              engine
                  .sql()
                  .of("SELECT 1 FROM journal_signature WHERE hash = ?")
                  .put(chain.head().bytes())
                  .one(_ -> true)
                  .isEmpty())
          .toList();
    }
  }
}
