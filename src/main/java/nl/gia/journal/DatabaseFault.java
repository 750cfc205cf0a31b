package nl.gia.journal;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database did not do what it was asked; the act was not done. */
public final class DatabaseFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean diskFull;

  DatabaseFault(String what, SQLException cause) {
    super(what + ": " + cause.getMessage(), cause);
    diskFull =
        cause instanceof SQLiteException sqlite
            && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL;
  }

  boolean diskFull() {
    return diskFull;
  }
}
