package nl.gia.platform.db;

import java.util.Optional;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.value.Departure;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteJDBCLoader;

/** What SQLite cannot do, in words for users. */
@Departure(
    from = "catch",
    because = "the loader of SQLite's own code says of everything that it may go wrong")
public final class SqliteFaults {
  /** The part of a code of SQLite that says what kind of fault it is. */
  private static final int KIND = 0xff;

  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_LOCKED = 6;
  private static final int SQLITE_READONLY = 8;
  private static final int SQLITE_IOERR = 10;
  private static final int SQLITE_CORRUPT = 11;
  private static final int SQLITE_FULL = 13;
  private static final int SQLITE_CANTOPEN = 14;
  private static final int SQLITE_NOTADB = 26;

  private SqliteFaults() {}

  /** What stands in the way, where that is something the user can do something about. */
  public static Optional<DatabaseText> text(@Nullable Throwable fault) {
    if (fault instanceof SQLiteException sqlite) {
      return text(sqlite.getResultCode().code & KIND);
    }
    return fault == null ? Optional.empty() : text(fault.getCause());
  }

  private static Optional<DatabaseText> text(int kind) {
    return switch (kind) {
      case SQLITE_BUSY, SQLITE_LOCKED -> Optional.of(DatabaseText.BUSY);
      case SQLITE_READONLY, SQLITE_CANTOPEN -> Optional.of(DatabaseText.NOT_WRITABLE);
      case SQLITE_IOERR -> Optional.of(DatabaseText.DISK_FAULT);
      case SQLITE_CORRUPT -> Optional.of(DatabaseText.DAMAGED);
      case SQLITE_FULL -> Optional.of(DatabaseText.DISK_FULL);
      case SQLITE_NOTADB -> Optional.of(DatabaseText.NOT_A_DATABASE);
      default -> Optional.empty();
    };
  }

  /**
   * Loads SQLite's own code, which is unpacked into the folder for temporary files before that.
   *
   * @throws UserFailure when that cannot be done
   */
  static void requireLoaded() {
    @Nullable Throwable cause = null;
    try {
      if (SQLiteJDBCLoader.isNativeMode()) {
        return;
      }
    } catch (Exception | LinkageError e) {
      cause = e;
    }
    UserFailure failure =
        new UserFailure(DatabaseText.NO_ENGINE, System.getProperty("java.io.tmpdir"));
    failure.initCause(cause);
    throw failure;
  }
}
