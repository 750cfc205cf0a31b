package nl.gia.bundle;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.Identity;
import nl.gia.journal.Journal;
import nl.gia.journal.LogReader;
import nl.gia.platform.db.Database;
import nl.gia.platform.task.Progress;

/** A process of its own, with little memory, that takes bundles. */
public final class Taker {
  private Taker() {}

  /** A database with what takes and writes bundles in it. */
  public record Open(Database database, Exchange exchange) implements AutoCloseable {
    @Override
    public void close() {
      database.close();
    }
  }

  /**
   * Opens a file, which is made where it is not there, by someone who trusts the bundle's sender.
   */
  public static Open open(Path file, Path bundle) {
    boolean fresh = !Files.exists(file);
    Database database = fresh ? Database.create(file) : Database.open(file);
    if (fresh) {
      LogReader.of(database).name(Load.DATABASE);
    }
    Identity identity = Identity.create(new SecureRandom());
    Journal journal =
        new Journal(
            database,
            new Journal.Writer(identity.replica(), "meting"),
            Clock.systemUTC(),
            new SecureRandom());
    PeerStore peers = new PeerStore(database);
    Exchange exchange =
        new Exchange(
            journal,
            peers,
            new Exchange.Self(identity, "meting"),
            bundle.resolveSibling(""),
            Clock.systemUTC());
    if (fresh) {
      peers.keep(
          new Peers.Peer(
              exchange.look(bundle, Progress.UNWATCHED).header().sender().replica(),
              "",
              "",
              true,
              Map.of(),
              Optional.empty()));
    }
    return new Open(database, exchange);
  }

  /** Takes bundles, each into its own database, and says how long the last one took. */
  public static void main(String[] args) {
    long millis = 0;
    for (int i = 0; i < args.length; i += 2) {
      Path bundle = Path.of(args[i + 1]);
      try (Open open = open(Path.of(args[i]), bundle)) {
        long start = System.nanoTime();
        open.exchange().take(bundle, Progress.UNWATCHED);
        millis = (System.nanoTime() - start) / 1_000_000;
      }
    }
    print(millis);
  }

  private static void print(long millis) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println("millis=" + millis);
  }
}
