package nl.gia.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.platform.db.Transactions;
import org.jspecify.annotations.Nullable;

/** Prepared statements of one connection, each made once. The journal's hot path is plain JDBC. */
final class Sql {
  private final Connection connection;
  private final Map<String, Prepared> prepared = new HashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** Begins a transaction that writes, waiting for whoever else writes. */
  void begin() {
    of("BEGIN IMMEDIATE").run();
    Transactions.tell(connection, true);
  }

  /** Ends the transaction, with all that was written in it saved. */
  void commit() {
    of("COMMIT").run();
    Transactions.tell(connection, false);
  }

  /** Ends the transaction, with nothing of it left. */
  void rollback() {
    Transactions.tell(connection, false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException _) {
      // Where the disk is full or fails, SQLite has already taken all of it back.
    }
  }

  /** The statement for this text, ready for its first argument. */
  Prepared of(String text) {
    Prepared known = prepared.get(text);
    if (known == null || known.failed) {
      known = prepare(text);
      prepared.put(text, known);
    }
    return known.first();
  }

  private Prepared prepare(String text) {
    try {
      return new Prepared(connection.prepareStatement(text));
    } catch (SQLException e) {
      throw new DatabaseFault(text, e);
    }
  }

  /** Makes a value from the row at hand. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Does something with the row at hand. */
  @FunctionalInterface
  interface Visitor {
    void visit(ResultSet row) throws SQLException;
  }

  /** A statement whose arguments are given in order. */
  static final class Prepared {
    private final PreparedStatement statement;
    private int next = 1;
    // SQLite's driver ends a statement that fails, as on a full disk: it is of no use after that.
    private boolean failed;

    Prepared(PreparedStatement statement) {
      this.statement = statement;
    }

    private Prepared first() {
      next = 1;
      return this;
    }

    Prepared put(long number) {
      try {
        statement.setLong(next++, number);
        return this;
      } catch (SQLException e) {
        throw new DatabaseFault("bind", e);
      }
    }

    Prepared put(double number) {
      try {
        statement.setDouble(next++, number);
        return this;
      } catch (SQLException e) {
        throw new DatabaseFault("bind", e);
      }
    }

    Prepared put(@Nullable String text) {
      try {
        statement.setString(next++, text);
        return this;
      } catch (SQLException e) {
        throw new DatabaseFault("bind", e);
      }
    }

    Prepared put(byte[] bytes) {
      try {
        statement.setBytes(next++, bytes);
        return this;
      } catch (SQLException e) {
        throw new DatabaseFault("bind", e);
      }
    }

    Prepared putNull() {
      return put((String) null);
    }

    private DatabaseFault fault(String what, SQLException e) {
      failed = true;
      return new DatabaseFault(what, e);
    }

    int run() {
      try {
        return statement.executeUpdate();
      } catch (SQLException e) {
        throw fault("run", e);
      }
    }

    <T> Optional<T> one(Reader<T> reader) {
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
      } catch (SQLException e) {
        throw fault("query", e);
      }
    }

    <T> List<T> all(Reader<T> reader) {
      List<T> found = new ArrayList<>();
      each(row -> found.add(reader.read(row)));
      return found;
    }

    /** Visits every row as it comes; the visitor may not use this same statement. */
    void each(Visitor visitor) {
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          visitor.visit(rows);
        }
      } catch (SQLException e) {
        throw fault("query", e);
      }
    }
  }
}
