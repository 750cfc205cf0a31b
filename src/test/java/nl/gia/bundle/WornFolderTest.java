package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Text;
import org.junit.jupiter.api.Test;

/** What happens to folders that are copied, shared and pulled out. */
class WornFolderTest extends SharedFolder {
  @Test
  void aFileThatIsStillBeingCopiedGoesInOnceItIsThere() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    Path file = bundlesOf(anna).getFirst();
    byte[] whole = Files.readAllBytes(file);
    String before = bram.dump();
    for (int part : List.of(0, 1, whole.length / 2, whole.length - 1)) {
      Files.write(file, Arrays.copyOf(whole, part));
      FolderReport report = exchange(bram);
      assertThat(report.arriving()).containsExactly(file.getFileName().toString());
      assertThat(report.unread()).isEmpty();
      assertThat(bram.dump()).isEqualTo(before);
    }
    Files.write(file, whole);
    assertThat(exchange(bram).changes()).isEqualTo(2);
  }

  @Test
  void doublesAndConflictedCopiesAreOneFile() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    Path file = bundlesOf(anna).getFirst();
    String name = file.getFileName().toString();
    Files.copy(file, shared.resolve(name.replace(".gia.json", " (1).gia.json")));
    Files.copy(file, shared.resolve(name + " (2)"));
    Files.copy(
        file,
        shared.resolve(
            name.replace(".json.age", " (conflicted copy van Bram 2010-06-01).json.age")));
    Files.write(shared.resolve(name.replace(".gia.json", " (3).gia.json")), new byte[] {1, 2, 3});

    FolderReport report = exchange(bram);

    assertThat(report.taken()).hasSize(1);
    assertThat(report.changes()).isEqualTo(2);
    assertThat(report.unread()).isEmpty();
    assertThat(report.arriving()).hasSize(1);
  }

  @Test
  void otherPeoplesFilesAreLeftAlone() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    List<Path> theirs =
        List.of(
            Files.writeString(shared.resolve("Verslag overleg.docx"), "PK"),
            Files.writeString(shared.resolve("desktop.ini"), "[x]"),
            Files.writeString(shared.resolve("~$verslag.gia.json"), "lock"),
            Files.writeString(shared.resolve("brief.gia.json"), "Geachte voorzitter,"),
            Files.createDirectory(shared.resolve("map.gia.json")));

    FolderReport report = exchange(bram);
    exchange(anna);
    exchange(carla);

    assertThat(report.changes()).isEqualTo(2);
    assertThat(report.unread())
        .extracting(FolderReport.Unread::file)
        .containsExactly("brief.gia.json");
    assertThat(theirs).allMatch(Files::exists);
    assertThat(theirs.get(3)).hasContent("Geachte voorzitter,");
  }

  @Test
  void aFolderThatIsGoneIsOneSentenceAndChangesNothing() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    String before = anna.dump();
    Files.delete(shared);
    assertThatThrownBy(() -> exchange(anna))
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure -> assertThat(failure.text()).isEqualTo(BundleText.NO_FOLDER));
    assertThat(anna.dump()).isEqualTo(before);
    Files.createDirectory(shared);
    assertThat(exchange(anna).sent()).isPresent();
  }

  @Test
  void aFolderThatGoesAwayMeanwhileKeepsWhatWasTaken() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    bram.add("organisation", "name", "Gemeente Venlo");
    exchange(bram);
    Path gone = home.resolve("losgekoppeld");
    AtStep pulled =
        new AtStep(
            1,
            () -> {
              try {
                Files.move(shared, gone);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThatThrownBy(() -> carla.open.exchangeFolder().exchange(shared, pulled))
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure -> assertThat(failure.text()).isEqualTo(BundleText.FOLDER_LOST));
    Files.move(gone, shared);
    exchange(carla);
    exchange(bram);
    assertThat(carla.dump()).isEqualTo(bram.dump()).contains("Delft", "Venlo");
  }

  @Test
  void stoppingLeavesWhatWentInAndTheNextTimeTheRest() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    bram.add("organisation", "name", "Gemeente Venlo");
    exchange(bram);
    AtStep stopped =
        new AtStep(
            1,
            () -> {
              throw new CancellationException();
            });
    assertThatThrownBy(() -> carla.open.exchangeFolder().exchange(shared, stopped))
        .isInstanceOf(CancellationException.class);
    assertThat(bundlesOf(carla)).isEmpty();
    assertThat(copies()).isEmpty();
    assertThat(exchange(carla).changes()).isBetween(1L, 2L);
    assertThat(carla.dump()).contains("Delft", "Venlo");
  }

  /** Copies of files, decrypted, which nobody may find later. */
  private List<Path> copies() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(file -> file.getFileName().toString().matches("bundle.*[.]json")).toList();
    }
  }

  @Test
  void whereverItIsStoppedNoCopyStays() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    bram.add("organisation", "name", "Gemeente Venlo");
    exchange(bram);
    int stops = 0;
    for (boolean stopped = true; stopped; stops++) {
      try {
        carla.open.exchangeFolder().exchange(shared, new StopAfter(new AtomicInteger(stops)));
        stopped = false;
      } catch (CancellationException e) {
        assertThat(copies()).as("stopped after " + stops + " looks").isEmpty();
      }
    }
    assertThat(stops).isGreaterThan(10);
    assertThat(carla.dump()).contains("Delft", "Venlo");
  }

  /** Somebody who stops it after so many looks, on whichever thread. */
  private record StopAfter(AtomicInteger left) implements Progress {
    @Override
    public void at(double fraction) {}

    @Override
    public void at(double fraction, Text what, Object... arguments) {}

    @Override
    public void check() {
      if (left.getAndDecrement() <= 0) {
        throw new CancellationException();
      }
    }
  }

  @Test
  void theClockOfAFileDoesNotMatter() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    Files.setLastModifiedTime(
        bundlesOf(anna).getFirst(), FileTime.from(Instant.parse("1999-01-01T00:00:00Z")));
    assertThat(exchange(bram).changes()).isEqualTo(2);
    assertThat(exchange(anna).sent()).isEmpty();
  }

  /** Does something once so many files were begun. */
  private static final class AtStep implements Progress {
    private final int step;
    private final Runnable action;
    private int steps;

    AtStep(int step, Runnable action) {
      this.step = step;
      this.action = action;
    }

    @Override
    public void at(double fraction) {}

    @Override
    public void at(double fraction, Text what, Object... arguments) {
      if (what == BundleText.FOLDER_STEP && steps++ == step) {
        action.run();
      }
    }

    @Override
    public void check() {}
  }
}
