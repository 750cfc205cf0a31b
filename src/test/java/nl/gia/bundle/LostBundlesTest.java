package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.gia.journal.Reading;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail gets lost, comes twice, and comes in another order than it was sent. */
class LostBundlesTest {
  @TempDir private Path folder;

  private Desk anna;
  private Desk bram;

  @BeforeEach
  void open() {
    anna = Desk.at(folder, "anna");
    bram = Desk.at(folder, "bram");
    anna.trust(bram);
    bram.trust(anna);
  }

  private static Header header(Desk desk, Path file) {
    try (BundleReader reader = desk.open.exchange().look(file, Progress.UNWATCHED)) {
      return reader.header();
    }
  }

  @Test
  void whatWasSentIsSentAgainUntilTheReceiverSaysToHaveIt() {
    anna.add("organisation", "name", "Een");
    Path lost = anna.to(bram);
    anna.add("organisation", "name", "Twee");
    bram.take(anna.to(bram));

    assertThat(header(anna, lost).needs()).isEmpty();
    assertThat(bram.dump()).isEqualTo(anna.dump());
  }

  @Test
  void theNextBundleSaysWhatItBuildsOn() {
    anna.add("organisation", "name", "Een");
    bram.take(anna.to(bram));
    bram.add("organisation", "name", "Van Bram");
    anna.take(bram.to(anna));
    anna.add("organisation", "name", "Twee");

    Header header = header(anna, anna.to(bram));

    assertThat(header.brings())
        .singleElement()
        .satisfies(bring -> assertThat(bring.from()).isEqualTo(bring.to()));
    assertThat(header.needs()).extracting(Header.Head::replica).contains(anna.replica());
    header.needs().forEach(need -> assertThat(bram.open.journal().log().has(need.hash())).isTrue());
  }

  @Test
  void aGapIsAskedAboutAndFilledLater() {
    anna.add("organisation", "name", "Een");
    bram.take(anna.to(bram));
    bram.add("organisation", "name", "Van Bram");
    anna.take(bram.to(anna));
    anna.add("organisation", "name", "Twee");
    final Path middle = anna.to(bram);
    // A third secretary has all of it and passes on only what is newest.
    try (Desk carla = Desk.at(folder, "carla")) {
      carla.trust(anna);
      anna.trust(carla);
      carla.take(anna.full());
      carla.add("organisation", "name", "Van Carla");
      anna.take(carla.to(anna));
      anna.add("organisation", "name", "Drie");
      bram.trust(carla);
      carla.add("organisation", "name", "Nog van Carla");
      Path late = anna.to(carla);

      Exchange.Receipt receipt = bram.take(late);
      assertThat(receipt.taken().waiting()).isPositive();
      assertThat(new Reading(bram.open.journal()).waiting()).isNotEmpty();
      // What waits is not ours: a bundle of Bram's brings and names only what he has.
      header(bram, bram.full())
          .brings()
          .forEach(bring -> assertThat(bram.open.journal().log().has(bring.head())).isTrue());

      bram.take(middle);
      bram.take(carla.full());
      assertThat(new Reading(bram.open.journal()).waiting()).isEmpty();
      assertThat(bram.dump()).contains("Twee", "Drie", "Van Carla", "Nog van Carla");
    }
  }

  @Test
  void anOldBundleThatComesLateTakesNothingBack() {
    anna.add("organisation", "name", "Een");
    Path first = anna.to(bram);
    bram.take(first);
    bram.add("organisation", "name", "Van Bram");
    anna.take(bram.to(anna));
    anna.add("organisation", "name", "Twee");
    bram.take(anna.to(bram));
    String before = bram.dump();

    Exchange.Receipt again = bram.take(first);

    assertThat(again.taken().admitted()).isZero();
    assertThat(bram.dump()).isEqualTo(before);
  }

  @Test
  void afterAnyLossTwiceAndDisorderAllHaveTheSame() {
    for (long seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      Path place = folder.resolve("post " + seed);
      try (Desk one = Desk.at(place, "een");
          Desk two = Desk.at(place, "twee");
          Desk three = Desk.at(place, "drie")) {
        exchange(List.of(one, two, three), random);
        assertThat(two.dump()).as("seed " + seed).isEqualTo(one.dump());
        assertThat(three.dump()).as("seed " + seed).isEqualTo(one.dump());
        assertThat(new Reading(one.open.journal()).waiting()).isEmpty();
      }
    }
  }

  private record Letter(int to, Path file) {}

  private static void exchange(List<Desk> desks, Random random) {
    desks.forEach(
        desk -> desk.trust(desks.stream().filter(one -> one != desk).toArray(Desk[]::new)));
    List<Letter> post = new ArrayList<>();
    for (int step = 0; step < 40; step++) {
      int from = random.nextInt(desks.size());
      int to = (from + 1 + random.nextInt(desks.size() - 1)) % desks.size();
      desks.get(from).add("organisation", "name", "Stap " + step);
      post.add(new Letter(to, desks.get(from).to(desks.get(to))));
      if (random.nextInt(3) > 0) {
        Letter letter = post.get(random.nextInt(post.size()));
        desks.get(letter.to()).take(letter.file());
      }
    }
    // Nothing more is lost: two rounds bring everything everywhere, by increments alone.
    for (int round = 0; round < 3; round++) {
      for (Desk from : desks) {
        for (Desk to : desks) {
          if (from != to) {
            to.take(from.to(to));
          }
        }
      }
    }
  }
}
