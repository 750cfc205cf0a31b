package nl.gia.journal;

import java.sql.SQLException;
import java.util.Optional;
import nl.gia.platform.db.DatabaseText;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database did not do what it was asked; the act was not done. */
public final class DatabaseFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SQLiteErrorCode code;

  DatabaseFault(String what, SQLException cause) {
    super(what + ": " + cause.getMessage(), cause);
    code =
        cause instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.SQLITE_ERROR;
  }

  /** What the user can do something about, where it is that. */
  Optional<DatabaseText> userText() {
    return switch (code) {
      case SQLITE_FULL -> Optional.of(DatabaseText.DISK_FULL);
      case SQLITE_BUSY -> Optional.of(DatabaseText.BUSY);
      case SQLITE_CORRUPT -> Optional.of(DatabaseText.DAMAGED);
      case SQLITE_READONLY -> Optional.of(DatabaseText.NOT_WRITABLE);
      default -> Optional.empty();
    };
  }
}
