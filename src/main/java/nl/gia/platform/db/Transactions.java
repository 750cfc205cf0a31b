package nl.gia.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;

/** What SQLite's driver must know of transactions that begin and end by SQL. */
public final class Transactions {
  private Transactions() {}

  /**
   * Says whether a transaction is open. As long as the driver does not know of one, it tries to
   * begin its own after every statement, which takes a tenth of the time of many small ones.
   */
  public static void tell(Connection connection, boolean open) {
    try {
      SQLiteConnection driver = connection.unwrap(SQLiteConnection.class);
      driver.getConnectionConfig().setAutoCommit(!open);
    } catch (SQLException e) {
      throw new IllegalStateException("no connection of SQLite's", e);
    }
  }
}
