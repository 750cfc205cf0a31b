package nl.gia.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;

/** One secretary's copy of the database, for tests in which several exchange their work. */
final class Copy implements AutoCloseable {
  final Hash replica;
  final Database database;
  final Journal journal;

  Copy(Path folder, String name) {
    this(Database.create(folder.resolve(name + ".gia")), name, Clock.systemUTC());
  }

  Copy(Database database, String name, Clock clock) {
    this(database, name, clock, new SecureRandom());
  }

  Copy(Database database, String name, Clock clock, RandomGenerator random) {
    this(
        database,
        new Journal.Writer(
            new Hasher().of(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name),
        clock,
        random);
  }

  Copy(Database database, Journal.Writer writer, Clock clock, RandomGenerator random) {
    this.database = database;
    this.replica = writer.replica();
    this.journal = new Journal(database, writer, clock, random);
  }

  String add(String table, String column, String text) {
    String[] id = new String[1];
    write(tx -> {
      id[0] = tx.create(table);
      tx.set(table, id[0], column, Value.of(text));
    });
    return id[0];
  }

  Changes write(Consumer<Tx> body) {
    return journal.write(Act.of("test"), body);
  }

  void set(String table, String row, String column, String text) {
    write(tx -> tx.set(table, row, column, Value.of(text)));
  }

  String get(String table, String row, String column) {
    return database.read(rows ->
        String.valueOf(
            rows.fetchValue("SELECT " + column + " FROM " + table + " WHERE id = ?", row)));
  }

  /** Takes all that the other has. */
  Taken take(Copy other) {
    return take(other.replica, other.entries());
  }

  Taken take(Hash sender, List<Entry> entries) {
    return journal.take(sender, "test", taking -> entries.forEach(taking::entry));
  }

  List<Entry> entries() {
    return journal.reading(() ->
        journal
            .engine()
            .sql()
            .of(LogStore.SELECT_ENTRY + " ORDER BY e.id")
            .all(journal.engine().log()::entry));
  }

  long open() {
    return database.read(rows -> (long) rows.fetchCount(org.jooq.impl.DSL.table("journal_open")));
  }

  @Override
  public void close() {
    database.close();
  }
}
