package nl.gia.feature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.gia.bundle.Exchange;
import nl.gia.bundle.ExchangeFolder;
import nl.gia.bundle.FolderStore;
import nl.gia.bundle.PeerStore;
import nl.gia.bundle.Peers;
import nl.gia.journal.Identity;
import nl.gia.journal.Installation;
import nl.gia.journal.Journal;
import nl.gia.journal.JournalText;
import nl.gia.journal.LogReader;
import nl.gia.journal.Scrubbing;
import nl.gia.journal.States;
import nl.gia.journal.Tx;
import nl.gia.journal.Undone;
import nl.gia.journal.Upgrade;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.db.DatabaseText;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;
import nl.gia.platform.value.Ids;

/** A database opened for work: its file, who writes in it, and the journal through which. */
public final class OpenDatabase implements AutoCloseable {
  /** What it takes to open one: where this user keeps things, what they are called, the time. */
  public record Surroundings(Path folder, String user, Clock clock, SecureRandom random) {}

  /** The act that names the user in the log; it goes before their first and is not undone. */
  private static final String BEGIN = "author.begin";

  private static final String AUTHOR = "author";

  private final Database database;
  private final Surroundings surroundings;
  private final Installation.Own own;
  private final Journal journal;
  private final Path folder;

  /**
   * What a new file begins with.
   *
   * @param database the id that its copies share; empty for one that becomes a copy of the database
   *     whose full bundle it takes first
   */
  public record Content(Optional<String> database, Consumer<Database> fill) {
    /** Nothing at all. */
    public static final Content NONE = new Content(Optional.empty(), _ -> {});
  }

  private OpenDatabase(Database database, Surroundings surroundings) {
    this.database = database;
    this.surroundings = surroundings;
    Installation installation = new Installation(surroundings.folder(), surroundings.random());
    own = installation.open(LogReader.of(database));
    folder = surroundings.folder().resolve(own.file());
    Journal.Writer writer =
        new Journal.Writer(
            own.identity().replica(),
            own.succeeds(),
            Ids.natural(AUTHOR, own.identity().replica().hex()),
            installation.recorder(own));
    journal = new Journal(database, writer, surroundings.clock(), surroundings.random());
    // Whoever writes first says who they are; one who only looks leaves no trace.
    journal.preface(
        new Journal.Preface(Act.of(BEGIN, writer.author()), this::introduce, this::isIntroduced));
    own.former().ifPresent(this::sign);
    scrubbing().follow();
  }

  /** What a replica wrote last can be passed on only when it is signed. */
  private void sign(Identity identity) {
    journal.sign(identity, surroundings.clock().instant());
  }

  /** Opens a file. */
  public static OpenDatabase open(Path file, Surroundings surroundings) {
    return new OpenDatabase(Upgrade.open(file), surroundings);
  }

  /** Makes a file with this content, or none. */
  public static OpenDatabase create(Path file, Content content, Surroundings surroundings) {
    Database database = Database.create(file);
    boolean made = false;
    try {
      content.database().ifPresent(LogReader.of(database)::name);
      content.fill().accept(database);
      OpenDatabase open = new OpenDatabase(database, surroundings);
      made = true;
      return open;
    } finally {
      if (!made) {
        database.close();
        Database.discard(file);
      }
    }
  }

  public Database database() {
    return database;
  }

  public Journal journal() {
    return journal;
  }

  public Clock clock() {
    return surroundings.clock();
  }

  public Installation.Own own() {
    return own;
  }

  /** What the user should know of this file before working in it. */
  public Optional<String> notice(Texts texts) {
    return own.origin() == Installation.Origin.COPY
        ? Optional.of(texts.get(FeatureText.COPY_OPENED, own.identity().fingerprint().text()))
        : Optional.empty();
  }

  /** The name that stands at this user's changes. */
  public String user() {
    return new RowsStore(database.writing())
        .row(AUTHOR, journal.writer().author())
        .flatMap(author -> author.text("name"))
        .orElse(surroundings.user());
  }

  /** Gives the user another name at their changes; what will not do, nothing when it does. */
  public List<Problem> rename(Kinds kinds, String name) {
    String author = journal.writer().author();
    journal.begin();
    try {
      journal.write(
          new Act(AUTHOR + ".set", List.of(author)),
          tx ->
              Refusal.orRow(
                  kinds.find(AUTHOR).orElseThrow(),
                  new Rows(kinds).set(tx, AUTHOR, author, Map.of("name", name))));
      return List.of();
    } catch (Refusal refused) {
      return refused.problems();
    }
  }

  private void introduce(Tx tx) {
    tx.bring(AUTHOR, journal.writer().author());
    tx.set(AUTHOR, journal.writer().author(), "name", Value.of(surroundings.user()));
  }

  private boolean isIntroduced() {
    return new RowsStore(database.writing()).row(AUTHOR, journal.writer().author()).isPresent();
  }

  /** The act that {@link #undo} would take back. */
  public Optional<Act> undoable() {
    return journal.undoable().filter(act -> !act.code().equals(BEGIN));
  }

  /** Takes back the last own act. */
  public Undone undo() {
    if (undoable().isEmpty()) {
      throw new UserFailure(JournalText.NOTHING_TO_UNDO);
    }
    return journal.undo();
  }

  /** Earlier states, kept beside what else is known of this file. */
  public States states() {
    return new States(journal, scratch());
  }

  /** What leaves no bytes of what was erased. */
  public Scrubbing scrubbing() {
    return new Scrubbing(journal, scratch());
  }

  public Peers peers() {
    return new PeerStore(database);
  }

  public Exchange exchange() {
    return new Exchange(
        journal,
        peers(),
        new Exchange.Self(own.identity(), user()),
        folder.resolve("exchange"),
        surroundings.clock());
  }

  /** The exchange by a folder that others share. */
  public ExchangeFolder exchangeFolder() {
    return exchange().folder(new FolderStore(database));
  }

  /** Where files are made that can be made again. */
  public Path scratch() {
    Path scratch = folder.resolve("scratch");
    try {
      return Files.createDirectories(scratch);
    } catch (IOException e) {
      UserFailure failure = new UserFailure(DatabaseText.NOT_WRITABLE, scratch);
      failure.initCause(e);
      throw failure;
    }
  }

  @Override
  public void close() {
    // So that a copy of the closed file, carried elsewhere, can pass this replica's work on.
    try (database) {
      sign(own.identity());
    } catch (UserFailure _) {
      // The work itself is saved, and is signed when the file is closed again.
    }
  }
}
