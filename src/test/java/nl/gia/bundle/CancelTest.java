package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle of some size, watched while it is made and taken, and stopped halfway. */
@SuppressWarnings("NullAway.Init") // The desks are made before each test.
class CancelTest {
  private static final int ACTS = 400;

  @TempDir private Path folder;
  private Desk anna;
  private Desk bert;

  /** Somebody who looks on, and cancels from some point on. */
  private record Watched(List<Double> fractions, double enough) implements Progress {
    Watched(double enough) {
      this(Collections.synchronizedList(new ArrayList<>()), enough);
    }

    @Override
    public void at(double fraction) {
      fractions.add(fraction);
    }

    @Override
    public void at(double fraction, Text step, Object... arguments) {
      at(fraction);
    }

    @Override
    public void check() {
      if (!fractions.isEmpty() && fractions.getLast() > enough) {
        throw new CancellationException();
      }
    }
  }

  @BeforeEach
  void fill() {
    anna = Desk.at(folder, "anna");
    bert = Desk.at(folder, "bert");
    for (int act = 0; act < ACTS; act++) {
      String note = "Wat er besproken is. ".repeat(20) + act;
      anna.open
          .journal()
          .write(
              Act.of("organisation.add"),
              tx -> {
                for (int row = 0; row < 3; row++) {
                  tx.set("organisation", tx.create("organisation"), "name", Value.of(note));
                }
              });
    }
    bert.trust(anna);
  }

  @AfterEach
  void closeBoth() {
    anna.close();
    bert.close();
  }

  private static Exchange.Wish everything() {
    return new Exchange.Wish(Optional.empty(), true, Set.of());
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*(part|bundle[^/]*json)"))
          .toList();
    }
  }

  @Test
  void takingTellsHowFarItIsFromBeginningToEnd() {
    Path file = anna.full();
    Watched watched = new Watched(2);
    bert.open.exchange().take(file, watched);

    assertThat(watched.fractions()).hasSizeGreaterThan(10).last().isEqualTo(1.0);
    assertThat(watched.fractions()).filteredOn(at -> at > 0.2 && at < 0.8).hasSizeGreaterThan(3);
    assertThat(watched.fractions()).allMatch(at -> at >= 0 && at <= 1);
  }

  @Test
  void takingThatIsCancelledLeavesTheDatabaseAsItWas() throws Exception {
    Path file = anna.full();
    String before = bert.dump();

    assertThatThrownBy(() -> bert.open.exchange().take(file, new Watched(0.6)))
        .isInstanceOf(CancellationException.class);

    assertThat(bert.dump()).isEqualTo(before);
    assertThat(files()).isEmpty();
    bert.open.exchange().take(file, Progress.UNWATCHED);
    assertThat(bert.dump()).isNotEqualTo(before).contains("Wat er besproken is.");
  }

  @Test
  void writingTellsHowFarItIsByItsChanges() {
    Watched watched = new Watched(2);
    int count =
        anna.open
            .exchange()
            .write(folder.resolve("alles.gia.json"), everything(), watched)
            .changes();

    assertThat(watched.fractions()).hasSize(count).isSorted().last().isEqualTo(1.0);
  }

  @Test
  void writingThatIsCancelledLeavesTheFileThatWasThere() throws Exception {
    Path file = anna.full();
    byte[] before = Files.readAllBytes(file);
    String database = anna.dump();

    assertThatThrownBy(() -> anna.open.exchange().write(file, everything(), new Watched(0.5)))
        .isInstanceOf(CancellationException.class);

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(anna.dump()).isEqualTo(database);
    assertThat(files()).isEmpty();
  }
}
