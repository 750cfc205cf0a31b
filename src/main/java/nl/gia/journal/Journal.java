package nl.gia.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Succession;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.Vector;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which the database changes. Every act becomes one entry in the log and shows
 * in the tables within one transaction: the log is the truth, the tables follow from it.
 */
public final class Journal {
  /**
   * Who writes: the replica of this copy, the replica it goes on for, the row of table author of
   * its user, and who keeps a note of the last entry.
   */
  public record Writer(
      Hash replica, Optional<Succession> succeeds, String author, Recorder recorder) {
    /** A writer of whom nobody keeps a note. */
    public Writer(Hash replica, String author) {
      this(replica, Optional.empty(), author, (_, _) -> {});
    }
  }

  /** Is told of every own entry once it is saved. */
  @FunctionalInterface
  public interface Recorder {
    void wrote(long number, Hash hash);
  }

  private static final String CLOCK = "clock";

  private final Database database;
  private final Writer writer;
  private final Clock clock;
  private final RandomGenerator random;
  private final Ids ids;
  private final Engine engine;
  private final Hasher hasher = new Hasher();
  private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();
  private @Nullable Entry written;

  public Journal(Database database, Writer writer, Clock clock, RandomGenerator random) {
    this.database = database;
    this.writer = writer;
    this.clock = clock;
    this.random = random;
    this.ids = new Ids(clock, random);
    this.engine = new Engine(database.writer(), Merging.TEXT, Merging.FROZEN);
  }

  /** The same journal upon the tables of an earlier state, for reading. */
  public Journal on(Database then) {
    return new Journal(then, writer, clock, random);
  }

  public Writer writer() {
    return writer;
  }

  /** Is told of everything that changes the tables, after it was saved; gives what ends that. */
  public Runnable subscribe(Consumer<Changes> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Is told no more; for a screen that closes. */
  public void unsubscribe(Consumer<Changes> listener) {
    listeners.remove(listener);
  }

  /** Does one act: all that the body writes becomes one entry, or nothing does when it fails. */
  public Changes write(Act act, Consumer<Tx> body) {
    return changing(() -> append(act, played(body)));
  }

  /** Does one act and, only when something comes of it, another one before it. */
  public Changes write(Act before, Consumer<Tx> first, Act act, Consumer<Tx> body) {
    return changing(() -> {
      ActTx tx = played(body);
      if (!tx.isEmpty()) {
        append(before, played(first));
        append(act, tx);
      }
    });
  }

  private ActTx played(Consumer<Tx> body) {
    ActTx tx = new ActTx(engine, database.writing(), ids);
    body.accept(tx);
    return tx;
  }

  private void append(Act act, ActTx tx) {
    if (!tx.isEmpty()) {
      engine.admission().admit(entry(act, null, tx), Optional.empty());
    }
  }

  /** Takes back the last own act that was not taken back yet. */
  public Undone undo() {
    return invert(UndoHistory.Stacks::nextUndo, JournalText.NOTHING_TO_UNDO);
  }

  /** Does again what was undone last. */
  public Undone redo() {
    return invert(UndoHistory.Stacks::nextRedo, JournalText.NOTHING_TO_REDO);
  }

  /** The act that {@link #undo} would take back. */
  public Optional<Act> undoable() {
    return reading(() -> stacks().nextUndo().map(UndoHistory.Step::act));
  }

  /** The act that {@link #redo} would do again. */
  public Optional<Act> redoable() {
    return reading(() -> stacks().nextRedo().map(UndoHistory.Step::act));
  }

  private UndoHistory.Stacks stacks() {
    List<Integer> own = ownChains().stream().map(Chains.Chain::id).toList();
    return new UndoHistory(engine).stacks(own);
  }

  private Undone invert(
      Function<UndoHistory.Stacks, Optional<UndoHistory.Step>> choice, JournalText nothing) {
    List<RowField> kept = new ArrayList<>();
    List<Act> done = new ArrayList<>();
    Changes changes =
        changing(() -> {
          UndoHistory.Step step =
              choice.apply(stacks()).orElseThrow(() -> new UserFailure(nothing));
          Entry inverted = engine.log().read(step.entry());
          if (!UndoHistory.isInvertible(inverted)) {
            throw new UserFailure(JournalText.ERASURE_STAYS);
          }
          ActTx tx = new ActTx(engine, database.writing(), ids);
          kept.addAll(new UndoHistory(engine).invert(inverted, tx));
          if (tx.isEmpty()) {
            throw new UserFailure(JournalText.CHANGED_SINCE);
          }
          done.add(step.act());
          engine.admission().admit(entry(step.act(), inverted.hash(), tx), Optional.empty());
        });
    return new Undone(done.getFirst(), changes, kept);
  }

  /** What an undo or redo came to; the kept fields were changed by others and stay. */
  public record Undone(Act act, Changes changes, List<RowField> kept) {
    public Undone {
      kept = List.copyOf(kept);
    }
  }

  /** Takes entries from elsewhere, all or none. */
  public Taken take(Hash sender, String file, Consumer<Taking> body) {
    Intake[] intake = new Intake[1];
    Changes changes =
        changing(() -> {
          intake[0] = new Intake(engine, hasher, sender, file, clock);
          body.accept(intake[0]);
          meet(intake[0].latest());
        });
    return intake[0].taken(changes);
  }

  /** The writes that a field now holds, for a form that opens. */
  public Heads heads(String table, String row, String column) {
    return reading(() -> engine.fields().heads(new RowKey(table, row), column));
  }

  /** Keeps a signature and the key it was made with, to be passed on with the entries. */
  public void sign(LogReader.Signed signed, byte[] signingKey) {
    changing(() -> {
      Intake.key(engine, signed.replica(), signingKey);
      Intake.signature(engine, signed);
    });
  }

  /** What other parts of this package ask of the log, between acts. */
  <T> T reading(java.util.function.Supplier<T> question) {
    synchronized (database) {
      engine.refresh();
      return question.get();
    }
  }

  Engine engine() {
    return engine;
  }

  Database database() {
    return database;
  }

  /** Runs a change in one transaction, and tells everyone once it is saved. */
  Changes changing(Runnable change) {
    Changes changes;
    synchronized (database) {
      changes = transaction(change);
      record();
    }
    if (!changes.isEmpty()) {
      listeners.forEach(listener -> listener.accept(changes));
    }
    return changes;
  }

  private void record() {
    if (written != null) {
      writer.recorder().wrote(written.number(), written.hash());
      written = null;
    }
  }

  /** The log of this journal, for those who pass it on. */
  public LogReader log() {
    return new LogReader(engine, database);
  }

  private Changes transaction(Runnable change) {
    Connection connection = database.writer();
    boolean begun = false;
    boolean done = false;
    try {
      engine.sql().of("BEGIN IMMEDIATE").run();
      begun = true;
      engine.refresh();
      change.run();
      Changes changes = engine.admission().finish();
      engine.sql().of("COMMIT").run();
      done = true;
      return changes;
    } catch (DatabaseFault e) {
      UserFailure failure = new UserFailure(e.userText().orElseThrow(() -> e), database.file());
      failure.initCause(e);
      throw failure;
    } finally {
      if (begun && !done) {
        undoTransaction(connection);
      }
    }
  }

  private void undoTransaction(Connection connection) {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException _) {
      // Where the disk is full or fails, SQLite has already taken all of it back.
    } finally {
      written = null;
      engine.forget();
    }
  }

  private List<Chains.Chain> ownChains() {
    return engine.admission().chains().of(writer.replica());
  }

  private Entry entry(Act act, @Nullable Hash undoes, ActTx tx) {
    List<RowWrites> rows = tx.writes();
    Optional<Chains.Chain> own =
        ownChains().stream().max(Comparator.comparingLong(Chains.Chain::last));
    byte[] secret = new byte[Salts.SIZE];
    random.nextBytes(secret);
    Entry entry =
        new Entry(
            writer.replica(),
            own.map(Chains.Chain::last).orElse(0L) + 1,
            own.map(Chains.Chain::head).orElse(null),
            tick(),
            writer.author(),
            act,
            seen(own),
            tx.refs(),
            rows,
            List.of(),
            undoes,
            own.isEmpty() ? writer.succeeds().orElse(null) : null,
            new TreeMap<>(),
            Salts.secret(secret),
            writer.replica());
    written = entry.withHash(hasher.hash(entry));
    return written;
  }

  /** The heads of the other chains, where they changed since our previous entry. */
  private List<Hash> seen(Optional<Chains.Chain> own) {
    Vector known =
        own.map(chain -> engine.log().place(chain.head()).vector()).orElse(Vector.NOTHING);
    List<Chains.Chain> others =
        engine.admission().chains().all().stream()
            .filter(chain -> own.isEmpty() || chain.id() != own.get().id())
            .toList();
    boolean changed = others.stream().anyMatch(chain -> !known.covers(chain.id(), chain.last()));
    return changed ? others.stream().map(Chains.Chain::head).sorted().toList() : List.of();
  }

  private nl.gia.journal.entry.Clock tick() {
    nl.gia.journal.entry.Clock next = last().next(clock.millis());
    keep(next);
    return next;
  }

  private void meet(nl.gia.journal.entry.Clock other) {
    keep(last().met(other, clock.millis()));
  }

  private nl.gia.journal.entry.Clock last() {
    return engine
        .meta(CLOCK)
        .map(text -> text.split("/", -1))
        .map(parts ->
            new nl.gia.journal.entry.Clock(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
        .orElseGet(() -> new nl.gia.journal.entry.Clock(0, 0));
  }

  private void keep(nl.gia.journal.entry.Clock now) {
    engine.meta(CLOCK, now.millis() + "/" + now.counter());
  }
}
