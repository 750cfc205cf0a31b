package nl.gia.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.Dump;
import nl.gia.journal.LogReader;
import nl.gia.journal.Redaction;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Value;
import nl.gia.platform.task.Progress;

/** A database as one secretary has it open, on a computer of her own, for tests of exchange. */
final class Desk implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();

  final OpenDatabase open;
  private final Path folder;
  private int written;

  private Desk(OpenDatabase open, Path folder) {
    this.open = open;
    this.folder = folder;
  }

  /** Opens the database of this name on the computer of this name, made where it is not there. */
  static Desk at(Path folder, String computer) {
    return at(folder, computer, folder.resolve(computer + ".gia"), Clock.systemUTC());
  }

  static Desk at(Path folder, String computer, Path file, Clock clock) {
    OpenDatabase.Surroundings surroundings =
        new OpenDatabase.Surroundings(
            folder.resolve("computer " + computer), "Naam van " + computer, clock, RANDOM);
    OpenDatabase.Content content = new OpenDatabase.Content(Optional.of(LogReader.AGENDA), _ -> {});
    return new Desk(
        Files.exists(file)
            ? OpenDatabase.open(file, surroundings)
            : OpenDatabase.create(file, content, surroundings),
        folder);
  }

  Hash replica() {
    return open.own().identity().replica();
  }

  String add(String table, String column, String text) {
    String[] id = new String[1];
    open.journal()
        .write(
            Act.of(table + ".add"),
            tx -> {
              id[0] = tx.create(table);
              tx.set(table, id[0], column, Value.of(text));
            });
    return id[0];
  }

  void set(String table, String row, String column, String text) {
    open.journal().write(Act.of(table + ".edit"), tx -> tx.set(table, row, column, Value.of(text)));
  }

  String get(String table, String row, String column) {
    return open.database()
        .read(rows ->
            String.valueOf(
                rows.fetchValue("SELECT " + column + " FROM " + table + " WHERE id = ?", row)));
  }

  String dump() {
    return open.database().read(Dump::text);
  }

  void trust(Desk... others) {
    for (Desk other : others) {
      open.peers()
          .keep(
              new Peers.Peer(
                  other.replica(),
                  other.open.user(),
                  other.open.own().identity().encryptionKey(),
                  true,
                  java.util.Map.of(),
                  Optional.empty()));
    }
  }

  Path full(Redaction.Without... without) {
    return write(Optional.empty(), true, without);
  }

  /** A bundle with what the other lacks, as far as is known here. */
  Path to(Desk other, Redaction.Without... without) {
    return write(open.peers().find(other.replica()), true, without);
  }

  Path write(Optional<Peers.Peer> receiver, boolean plain, Redaction.Without... without) {
    Path file = folder.resolve("van-" + open.user().replace(' ', '-') + ++written + ".gia.json");
    open.exchange()
        .write(file, new Exchange.Wish(receiver, plain, Set.of(without)), Progress.UNWATCHED);
    return file;
  }

  Exchange.Receipt take(Path file) {
    return open.exchange().take(file, Progress.UNWATCHED);
  }

  @Override
  public void close() {
    open.close();
  }
}
