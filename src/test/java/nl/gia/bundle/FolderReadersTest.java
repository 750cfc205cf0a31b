package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.gia.PassingTime;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which not everybody can read what everybody wrote. */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class FolderReadersTest {
  private final PassingTime clock = new PassingTime("2027-01-04T08:00:00Z");

  @TempDir Path home;
  private Path shared;
  private Desk anna;
  private Desk bram;
  private Desk carla;

  @BeforeEach
  void open() throws IOException {
    shared = Files.createDirectory(home.resolve("gedeelde map"));
    anna = desk("anna");
    bram = desk("bram");
    carla = desk("carla");
    bram.trust(anna, carla);
    carla.trust(anna, bram);
  }

  private Desk desk(String name) {
    return Desk.at(home, name, home.resolve(name + ".gia"), clock);
  }

  @AfterEach
  void close() {
    List.of(anna, bram, carla).forEach(Desk::close);
  }

  private FolderReport exchange(Desk who) {
    clock.pass(Duration.ofMinutes(15));
    return who.open.exchangeFolder().exchange(shared, Progress.UNWATCHED);
  }

  @Test
  void whatOneCouldNotReadAnotherWritesOnceThatShows() {
    anna.trust(bram);
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    exchange(bram);
    carla.add("organisation", "name", "Gemeente Venlo");
    assertThat(exchange(carla).unread()).as("sealed for Anna and Bram").hasSize(1);
    assertThat(exchange(bram).changes()).isEqualTo(2);
    assertThat(exchange(bram).sent()).as("it may still be on its way to Carla").isEmpty();

    clock.pass(Duration.ofDays(2));
    carla.add("organisation", "name", "Gemeente Lelystad");
    exchange(carla);

    assertThat(exchange(bram).sent()).map(Exchange.Sent::changes).contains(2);
    exchange(carla);
    assertThat(carla.dump()).contains("Gemeente Delft").isEqualTo(bram.dump());
    assertThat(exchange(bram).sent()).as("now all is there for all").isEmpty();
  }

  @Test
  void theOldestFileGoesInFirst() {
    anna.trust(bram, carla);
    for (int i = 0; i < 3; i++) {
      anna.add("organisation", "name", "Van Anna " + i);
      exchange(anna);
      bram.add("organisation", "name", "Van Bram " + i);
      exchange(bram);
    }
    FolderReport report = exchange(carla);

    assertThat(report.taken())
        .extracting(one -> one.sender().replica())
        .containsExactly(
            anna.replica(),
            bram.replica(),
            anna.replica(),
            bram.replica(),
            anna.replica(),
            bram.replica());
    assertThat(report.taken().stream().mapToLong(one -> one.taken().admitted()))
        .as("none waits for another")
        .containsExactly(2L, 2L, 1L, 1L, 1L, 1L);
    assertThat(carla.dump()).isEqualTo(bram.dump());
  }

  @Test
  void manyFilesThatBecomeOneAreOfOnesOwnWorkAlone() throws IOException {
    anna.trust(bram, carla);
    for (int i = 0; i < 20; i++) {
      anna.add("organisation", "name", "Van Anna " + i);
      exchange(anna);
      bram.add("organisation", "name", "Van Bram " + i);
      exchange(bram);
    }
    List<Path> hers;
    try (Stream<Path> all = Files.list(shared)) {
      hers =
          all.filter(FolderName::isBundle)
              .filter(file -> FolderName.in(file).orElseThrow().isOf(anna.replica()))
              .toList();
    }
    assertThat(hers).hasSizeLessThan(6);
    for (Path file : hers) {
      assertThat(Delivered.of(file, home, anna.open.own().identity()).header.brings())
          .extracting(Header.Bring::replica)
          .as("the work of others, who had seen hers, lies in their own files")
          .containsOnly(anna.replica());
    }
    exchange(carla);
    exchange(anna);
    assertThat(carla.dump()).contains("Van Anna 19", "Van Bram 19").isEqualTo(anna.dump());
  }

  @Test
  void whatIsAskedOfManyIsWhatEachOfThemSays() {
    Peers peers = bram.open.peers();
    exchange(bram);
    carla.add("organisation", "name", "Gemeente Venlo");
    exchange(carla);
    exchange(bram);
    Hash stranger = anna.replica();
    peers.keep(peers.find(stranger).orElseThrow().revoked(stranger));

    assertThat(peers.revoked()).containsExactly(stranger);
    assertThat(peers.trusts(stranger)).isFalse();
    assertThat(peers.trusts(carla.replica())).isTrue();
    assertThat(peers.heardOn(stranger)).isEmpty();
    assertThat(peers.heardOn(carla.replica()))
        .isEqualTo(peers.find(carla.replica()).orElseThrow().heardOn())
        .isPresent();
  }
}
