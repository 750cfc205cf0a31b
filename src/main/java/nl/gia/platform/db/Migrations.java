package nl.gia.platform.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.gia.db.Newest;
import nl.gia.platform.problem.UserFailure;
import org.flywaydb.core.Flyway;

/** Brings a file's tables to the shape this program knows. */
final class Migrations {
  /** The number of the newest migration in /db; Flyway is slow to start, so it is asked last. */
  static final int NEWEST = Newest.MIGRATION;

  private final Path file;

  Migrations(Path file) {
    this.file = file;
  }

  /**
   * @throws UserFailure when a newer program made the file
   */
  void bringUpToDate(int applicationId) throws SQLException {
    int version = version();
    if (version > NEWEST) {
      throw new UserFailure(DatabaseText.NEWER_PROGRAM, file);
    }
    if (version < NEWEST) {
      migrate();
      pragma("application_id = " + applicationId);
      pragma("user_version = " + NEWEST);
    }
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(Database.url(file), null, null)
        .locations("classpath:db")
        .table("local_schema_history")
        .load()
        .migrate();
  }

  private int version() throws SQLException {
    try (Connection connection = DriverManager.getConnection(Database.url(file));
        Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery("PRAGMA user_version")) {
      return version.next() ? version.getInt(1) : 0;
    }
  }

  private void pragma(String assignment) throws SQLException {
    try (Connection connection = DriverManager.getConnection(Database.url(file));
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA " + assignment);
    }
  }
}
