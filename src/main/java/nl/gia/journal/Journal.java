package nl.gia.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import nl.gia.platform.db.SqliteFaults;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.value.Ids;
import org.jooq.exception.DataAccessException;
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
      this(replica, Optional.empty(), author, Recorder.NONE);
    }
  }

  /** What an author says of themselves before their first act, and whether that was said. */
  public record Preface(Act act, Consumer<Tx> body, BooleanSupplier said) {}

  private final Database database;
  private final Writer writer;
  private final Clock clock;
  private final RandomGenerator random;
  private final Ids ids;
  private final Engine engine;
  private final LastClock lastClock;
  private final Hasher hasher = new Hasher();
  private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();
  private @Nullable Preface preface;
  private @Nullable Entry written;
  private Recorder.@Nullable Turn turn;

  public Journal(Database database, Writer writer, Clock clock, RandomGenerator random) {
    this.database = database;
    this.writer = writer;
    this.clock = clock;
    this.random = random;
    this.ids = new Ids(clock, random);
    this.engine = new Engine(database.writer(), Merging.TEXT, Merging.FROZEN);
    this.lastClock = new LastClock(engine);
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

  /** Has something written in an entry of its own before the first act that needs it. */
  public void preface(Preface first) {
    preface = first;
  }

  /** Writes what goes before the first act now, for an act that builds upon it. */
  public void begin() {
    changing(this::sayPreface);
  }

  private void sayPreface() {
    Preface first = preface;
    if (first != null && !first.said().getAsBoolean()) {
      append(first.act(), played(first.body()));
    }
  }

  /** Does one act: all that the body writes becomes one entry, or nothing does when it fails. */
  public Changes write(Act act, Consumer<Tx> body) {
    return changing(() -> {
      ActTx tx = played(body);
      if (!tx.isEmpty()) {
        sayPreface();
      }
      append(act, tx);
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

  /** Takes back the last own act, or the taking of a bundle, that was not taken back yet. */
  public Undone undo() {
    return moved(() -> {
      Optional<Takes.Step> take = takes().undoable(ownChains());
      take.ifPresent(takes()::undo);
      return take.isPresent()
          ? new Inverted(Takes.ACT, false, List.of(), 0)
          : invert(stacks().nextUndo(), JournalText.NOTHING_TO_UNDO);
    });
  }

  /** Does again what was undone last. */
  public Undone redo() {
    return moved(() -> {
      Optional<Takes.Step> take = takeToRedo();
      take.ifPresent(this::takeAgain);
      return take.isPresent()
          ? new Inverted(Takes.ACT, false, List.of(), 0)
          : invert(stacks().nextRedo(), JournalText.NOTHING_TO_REDO);
    });
  }

  private void takeAgain(Takes.Step step) {
    Intake intake = new Intake(engine, hasher, step.sender(), step.file(), clock);
    takes().redo(step, intake);
    lastClock.meet(intake.latest(), clock.millis());
  }

  /** The act that {@link #undo} would take back. */
  public Optional<Act> undoable() {
    return reading(() ->
        takes()
            .undoable(ownChains())
            .map(_ -> Takes.ACT)
            .or(() -> stacks().nextUndo().map(UndoHistory.Step::act)));
  }

  /** The act that {@link #redo} would do again. */
  public Optional<Act> redoable() {
    return reading(() ->
        takeToRedo().map(_ -> Takes.ACT).or(() -> stacks().nextRedo().map(UndoHistory.Step::act)));
  }

  private Takes takes() {
    return new Takes(engine, ownChains());
  }

  private Optional<Takes.Step> takeToRedo() {
    Optional<Long> own =
        stacks().nextRedo().map(step -> engine.log().admitted(step.entry()).number());
    return takes().redoable(ownChains(), own);
  }

  private UndoHistory.Stacks stacks() {
    return new UndoHistory(engine).stacks(ownChainNumbers());
  }

  private List<Integer> ownChainNumbers() {
    return ownChains().stream().map(Chains.Chain::id).toList();
  }

  private record Inverted(Act act, boolean nothing, List<RowField> kept, int proposed) {}

  private Undone moved(Supplier<Inverted> move) {
    List<Inverted> done = new ArrayList<>();
    Changes changes = changing(() -> done.add(move.get()));
    Inverted inverted = done.getFirst();
    return new Undone(
        inverted.act(), changes, inverted.nothing(), inverted.kept(), inverted.proposed());
  }

  private Inverted invert(Optional<UndoHistory.Step> found, JournalText none) {
    UndoHistory.Step step = found.orElseThrow(() -> new UserFailure(none));
    Entry inverted = engine.log().read(step.entry());
    ActTx tx = new ActTx(engine, database.writing(), ids);
    UndoHistory.Inverse inverse = new UndoHistory(engine).invert(inverted, tx, ownChainNumbers());
    boolean nothing = tx.isEmpty();
    // Written even so, or what was done before could never be taken back.
    engine.admission().admit(entry(step.act(), inverted.hash(), tx), Optional.empty());
    return new Inverted(step.act(), nothing, inverse.kept(), inverse.proposed());
  }

  /** Takes entries from elsewhere, all or none. */
  public Taken take(Hash sender, String file, Consumer<Taking> body) {
    Intake[] intake = new Intake[1];
    Changes changes = changing(() -> intake[0] = takeIn(sender, file, body));
    return intake[0].taken(changes);
  }

  Intake takeIn(Hash sender, String file, Consumer<Taking> body) {
    Intake intake = new Intake(engine, hasher, sender, file, clock);
    body.accept(intake);
    takes().takenAgain(intake);
    lastClock.meet(intake.latest(), clock.millis());
    return intake;
  }

  /** The writes that a field now holds, for a form that opens. */
  public Heads heads(String table, String row, String column) {
    return reading(() -> engine.fields().heads(new RowKey(table, row), column));
  }

  /** Signs what a replica whose keys are here wrote last, so that it can be passed on. */
  public void sign(Identity identity, Instant at) {
    List<LogReader.Chain> unsigned = log().unsigned(identity.replica());
    if (unsigned.isEmpty() && log().hasKey(identity.replica())) {
      return;
    }
    String date = at.truncatedTo(ChronoUnit.SECONDS).toString();
    changing(() -> {
      engine.key(identity.replica(), identity.rawSigningKey());
      for (LogReader.Chain chain : unsigned) {
        byte[] message = Signatures.head(chain.replica(), chain.last(), chain.head(), date);
        String signature = identity.sign(message);
        Intake.signature(
            engine,
            new LogReader.Signed(chain.replica(), chain.last(), chain.head(), date, signature));
      }
    });
  }

  /** What other parts of this package ask of the log, between acts. */
  <T> T reading(Supplier<T> question) {
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
      try {
        changes = transaction(change);
        record();
      } finally {
        endTurn();
      }
    }
    if (!changes.isEmpty()) {
      listeners.forEach(listener -> listener.accept(changes));
    }
    return changes;
  }

  private void record() {
    if (written != null && turn != null) {
      turn.wrote(written.number(), written.hash());
    }
  }

  private void endTurn() {
    written = null;
    if (turn != null) {
      turn.close();
      turn = null;
    }
  }

  /** The log of this journal, for those who pass it on. */
  public LogReader log() {
    return new LogReader(engine, database);
  }

  private Changes transaction(Runnable change) {
    boolean begun = false;
    boolean done = false;
    try {
      engine.sql().begin();
      begun = true;
      engine.refresh();
      change.run();
      Changes changes = engine.admission().finish();
      engine.sql().commit();
      done = true;
      return changes;
    } catch (DatabaseFault | DataAccessException e) {
      UserFailure failure =
          new UserFailure(SqliteFaults.text(e).orElseThrow(() -> e), database.file());
      failure.initCause(e);
      throw failure;
    } finally {
      if (begun && !done) {
        engine.sql().rollback();
        engine.forget();
      }
    }
  }

  private List<Chains.Chain> ownChains() {
    return engine.admission().chains().of(writer.replica());
  }

  private Entry entry(Act act, @Nullable Hash undoes, ActTx tx) {
    if (turn == null) {
      turn = writer.recorder().begin(hash -> engine.log().find(hash).isPresent());
    }
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
            lastClock.tick(clock.millis()),
            writer.author(),
            act,
            seen(own),
            tx.refs(),
            rows,
            tx.erases(),
            undoes,
            own.isEmpty() ? writer.succeeds().orElse(null) : null,
            new TreeMap<>(),
            Salts.secret(secret),
            writer.replica());
    written = Bounds.entry(entry).withHash(hasher.hash(entry));
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
}
