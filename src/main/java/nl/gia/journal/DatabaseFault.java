package nl.gia.journal;

import java.sql.SQLException;

/** The database did not do what it was asked; the act was not done. */
public final class DatabaseFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseFault(String what, SQLException cause) {
    super(what + ": " + cause.getMessage(), cause);
  }
}
