package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.Dump;
import nl.gia.journal.Installation;
import nl.gia.journal.Journal;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  @TempDir private Path folder;

  /** One secretary with a laptop of her own. */
  private final class Laptop implements AutoCloseable {
    final Database database;
    final Journal journal;
    final Exchange exchange;
    final Installation.Own own;
    final PeerStore peers;

    Laptop(String name, Path file) {
      database = Files.exists(file) ? Database.open(file) : Database.create(file);
      LogReader log = LogReader.of(database);
      if (log.heads().isEmpty()) {
        log.name("018f0000-0000-7000-8000-000000000001");
      }
      Installation installation = new Installation(folder.resolve(name), RANDOM);
      own = installation.open(log);
      journal =
          new Journal(
              database,
              new Journal.Writer(
                  own.identity().replica(), own.succeeds(), name, installation.recorder(own)),
              Clock.systemUTC(),
              RANDOM);
      peers = new PeerStore(database);
      exchange =
          new Exchange(
              journal, peers, new Exchange.Self(own.identity(), name), folder, Clock.systemUTC());
    }

    String add(String name) {
      String[] id = new String[1];
      journal.write(
          Act.of("organisation.add"),
          tx -> {
            id[0] = tx.create("organisation");
            tx.set("organisation", id[0], "name", Value.of(name));
          });
      return id[0];
    }

    String dump() {
      return database.read(Dump::text);
    }

    void trust(Laptop other) {
      peers.keep(
          new Peers.Peer(other.own.identity().replica(), "", "", true, Map.of(), Optional.empty()));
    }

    Path write(Optional<Peers.Peer> receiver) {
      Path file = folder.resolve("bundle-" + System.nanoTime() + ".gia.json");
      exchange.write(file, receiver, true);
      return file;
    }

    @Override
    public void close() {
      database.close();
    }
  }

  private Laptop laptop(String name) {
    return new Laptop(name, folder.resolve(name + ".gia"));
  }

  @Test
  void aBundleBringsTheSameTables() {
    try (Laptop anna = laptop("anna");
        Laptop bram = laptop("bram")) {
      anna.add("Forum");
      bram.trust(anna);

      bram.exchange.take(anna.write(Optional.empty()), Progress.UNWATCHED);

      assertThat(bram.dump()).isEqualTo(anna.dump()).contains("Forum");
    }
  }

  @Test
  void aStrangersBundleIsRefusedWithTheirCode() {
    try (Laptop anna = laptop("anna");
        Laptop bram = laptop("bram")) {
      anna.add("Forum");
      Path file = anna.write(Optional.empty());

      assertThatThrownBy(() -> bram.exchange.take(file, Progress.UNWATCHED))
          .isInstanceOf(UserFailure.class);
      assertThat(bram.dump()).doesNotContain("Forum");
    }
  }

  @Test
  void aColleagueGetsOnlyWhatTheyLack() {
    try (Laptop anna = laptop("anna");
        Laptop bram = laptop("bram")) {
      anna.add("Forum");
      bram.trust(anna);
      anna.trust(bram);
      bram.exchange.take(anna.write(Optional.empty()), Progress.UNWATCHED);
      bram.add("VNG");
      anna.exchange.take(bram.write(Optional.empty()), Progress.UNWATCHED);
      anna.add("Rijk");

      Peers.Peer peer = anna.peers.find(bram.own.identity().replica()).orElseThrow();
      Path file = anna.write(Optional.of(peer));
      Exchange.Receipt receipt = bram.exchange.take(file, Progress.UNWATCHED);

      assertThat(receipt.taken().admitted()).isEqualTo(1);
      assertThat(receipt.taken().known()).isZero();
      assertThat(bram.dump()).isEqualTo(anna.dump());
    }
  }

  @Test
  void aThirdPartyPassesSignedWorkOn() {
    try (Laptop anna = laptop("anna");
        Laptop bram = laptop("bram");
        Laptop carla = laptop("carla")) {
      anna.add("Forum");
      bram.trust(anna);
      bram.exchange.take(anna.write(Optional.empty()), Progress.UNWATCHED);
      bram.add("VNG");
      carla.trust(bram);

      Exchange.Receipt receipt =
          carla.exchange.take(bram.write(Optional.empty()), Progress.UNWATCHED);

      assertThat(receipt.parked()).isEmpty();
      assertThat(carla.dump()).isEqualTo(bram.dump());
    }
  }

  @Test
  void theSameFileGoesOnAsTheSameReplica() {
    Installation.Own first;
    try (Laptop anna = laptop("anna")) {
      anna.add("Forum");
      first = anna.own;
    }
    try (Laptop again = laptop("anna")) {
      assertThat(again.own.origin()).isEqualTo(Installation.Origin.SAME);
      assertThat(again.own.identity().replica()).isEqualTo(first.identity().replica());
    }
  }

  @Test
  void aRestoredBackupGoesOnAsANewReplicaThatTheOldKeyVouchesFor() throws Exception {
    Path file = folder.resolve("anna.gia");
    Path backup = folder.resolve("backup.gia");
    try (Laptop anna = laptop("anna")) {
      anna.add("Forum");
      anna.database.copyTo(backup);
      anna.add("VNG");
    }
    Files.delete(file);
    Files.move(backup, file);

    try (Laptop restored = laptop("anna")) {
      assertThat(restored.own.origin()).isEqualTo(Installation.Origin.COPY);
      assertThat(restored.own.succeeds()).isPresent();
      restored.add("Rijk");
      assertThat(restored.dump()).contains("Rijk").doesNotContain("VNG");
    }
  }

  @Test
  void anEncryptedBundleOpensForItsReceiver() {
    try (Laptop anna = laptop("anna");
        Laptop bram = laptop("bram")) {
      anna.add("Forum");
      bram.trust(anna);
      Peers.Peer receiver =
          new Peers.Peer(
              bram.own.identity().replica(),
              "bram",
              bram.own.identity().encryptionKey(),
              true,
              Map.of(),
              Optional.empty());
      Path file = folder.resolve("secret.gia.json.age");
      anna.exchange.write(file, Optional.of(receiver), false);

      bram.exchange.take(file, Progress.UNWATCHED);

      assertThat(bram.dump()).isEqualTo(anna.dump());
    }
  }
}
