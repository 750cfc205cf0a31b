package nl.gia.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Background;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;

/**
 * One SQLite file: a connection that writes, for the journal alone, and query-only connections for
 * everyone else.
 */
public final class Database implements AutoCloseable {
  /** The version of the tables that this program knows. */
  public static final int SCHEMA = Migrations.NEWEST;

  private static final int PAGES_KEPT_KIB = 16_384;

  /** Marks the file as ours: "GIA1". */
  private static final int APPLICATION_ID = 0x47494131;

  private static final Settings PLAIN =
      new Settings()
          .withRenderSchema(false)
          .withExecuteLogging(false)
          // Our tables have no row ids to give back.
          .withReturnIdentityOnUpdatableRecord(false);

  private final Path file;
  private final Connection writer;
  private final Connection reader;

  private Database(Path file, Connection writer, Connection reader) {
    this.file = file;
    this.writer = writer;
    this.reader = reader;
  }

  /**
   * Makes a new file with empty tables.
   *
   * @throws UserFailure when the file exists or cannot be written
   */
  public static Database create(Path file) {
    if (Files.exists(file)) {
      throw new UserFailure(DatabaseText.EXISTS_ALREADY, file);
    }
    load();
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.createFile(file);
    } catch (IOException e) {
      throw failure(DatabaseText.NOT_WRITABLE, file, e);
    }
    boolean made = false;
    try {
      Database database = connect(file);
      made = true;
      return database;
    } finally {
      if (!made) {
        discard(file);
      }
    }
  }

  /** Takes away a file that was just made, with what lies beside it, since it came to nothing. */
  public static void discard(Path file) {
    for (String end : List.of("", "-wal", "-shm", "-journal")) {
      try {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
      } catch (IOException _) {
        // It is not needed; whoever comes by this name again is told that it exists.
      }
    }
  }

  /**
   * Opens a file, bringing its tables up to date with this program.
   *
   * @throws UserFailure when it is missing, no database of ours, or made by a newer program
   */
  public static Database open(Path file) {
    if (Files.isDirectory(file)) {
      throw new UserFailure(DatabaseText.IS_FOLDER, file);
    }
    if (!Files.isRegularFile(file)) {
      throw new UserFailure(DatabaseText.NOT_FOUND, file);
    }
    load();
    requireOurs(file);
    return connect(file);
  }

  public Path file() {
    return file;
  }

  /** The connection that writes; the journal's alone. */
  public Connection writer() {
    return writer;
  }

  /** The writing connection's tables, as jOOQ sees them. */
  public DSLContext writing() {
    return dsl(writer);
  }

  /** Asks something of the tables on a connection that cannot write. */
  public <T> T read(Function<DSLContext, T> question) {
    synchronized (reader) {
      return question.apply(dsl(reader));
    }
  }

  /**
   * Writes a copy of the file as it now is, without anything that was deleted from it.
   *
   * @throws UserFailure when the copy exists already or cannot be written
   */
  public void copyTo(Path copy) {
    if (Files.exists(copy)) {
      throw new UserFailure(DatabaseText.EXISTS_ALREADY, copy);
    }
    try (Connection connection = DriverManager.getConnection(url(file));
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
    } catch (SQLException e) {
      throw failure(DatabaseText.NOT_WRITABLE, copy, e);
    }
  }

  /** Waits for what is being written. */
  @Override
  public synchronized void close() {
    try (writer;
        reader) {
      // An empty log beside the file would make a plain copy of the file incomplete.
      try (Statement statement = writer.createStatement()) {
        // Whoever else is in the file will do it; nobody waits for that.
        statement.execute("PRAGMA busy_timeout = 0");
        statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      }
    } catch (SQLException _) {
      // All that was written is in the log beside the file, where whoever opens it next finds it.
    }
  }

  static DSLContext dsl(Connection connection) {
    return DSL.using(connection, SQLDialect.SQLITE, PLAIN);
  }

  /**
   * Loads both libraries, side by side: at its first use jOOQ makes the types of all databases it
   * knows, which takes as long as opening a file does. Who needs it first waits for the rest.
   */
  private static void load() {
    Background.ahead(() -> DSL.using(SQLDialect.SQLITE));
    SqliteFaults.requireLoaded();
  }

  private static Database connect(Path file) {
    try {
      new Migrations(file).bringUpToDate(APPLICATION_ID);
      Connection writer = configuration().createConnection(url(file));
      Connection reader = configuration().createConnection(url(file));
      try (Statement statement = reader.createStatement()) {
        statement.execute("PRAGMA query_only = ON");
      }
      return new Database(file, writer, reader);
    } catch (FlywayException e) {
      throw failure(SqliteFaults.text(e).orElseThrow(() -> e), file, e);
    } catch (SQLException e) {
      throw failure(text(e), file, e);
    }
  }

  private static void requireOurs(Path file) {
    try (Connection connection = DriverManager.getConnection(url(file));
        Statement statement = connection.createStatement();
        ResultSet id = statement.executeQuery("PRAGMA application_id")) {
      if (!id.next() || id.getInt(1) != APPLICATION_ID) {
        throw new UserFailure(DatabaseText.NOT_A_DATABASE, file);
      }
    } catch (SQLException e) {
      throw failure(text(e), file, e);
    }
  }

  /** What stands in the way, in words; a file that cannot be opened is one that is not written. */
  private static DatabaseText text(SQLException fault) {
    return SqliteFaults.text(fault).orElse(DatabaseText.NOT_WRITABLE);
  }

  private static SQLiteConfig configuration() {
    SQLiteConfig configuration = new SQLiteConfig();
    configuration.setJournalMode(SQLiteConfig.JournalMode.WAL);
    configuration.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    configuration.setBusyTimeout(5_000);
    configuration.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    configuration.setCacheSize(-PAGES_KEPT_KIB);
    // Rows have ids of their own, and asking SQLite for one after each insert takes longer than it.
    configuration.setGetGeneratedKeys(false);
    return configuration;
  }

  static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath();
  }

  private static UserFailure failure(DatabaseText text, Path file, Exception cause) {
    UserFailure failure = new UserFailure(text, file);
    failure.initCause(cause);
    return failure;
  }
}
