package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.merge.Histories;
import nl.gia.platform.db.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Made-up histories with forks, erasures and withheld values come to a real file in bundles, in any
 * order, with entries twice: the file shows what the pure core makes of them.
 */
class CoreOnDiskTest {
  private static final int HISTORIES = Integer.getInteger("gia.histories", 150);

  @TempDir private Path folder;

  @Test
  void theTablesShowWhatTheCoreMakesOfTheEntriesInWhateverBundlesTheyCome() {
    Path template = folder.resolve("template.gia");
    Database.create(template).close();
    Long only = Long.getLong("gia.seed");
    long start = System.nanoTime();
    long first = only == null ? 1 : only;
    LongStream.range(first, first + (only == null ? HISTORIES : 1))
        .parallel()
        .forEach(seed -> play(seed, template, folder));
    System.err.printf(
        "core on disk: %d histories, %.1f s%n", HISTORIES, (System.nanoTime() - start) / 1e9);
  }

  /** Plays one history into a copy of the template. */
  static void play(long seed, Path template, Path folder) {
    Path file = folder.resolve(seed + ".gia");
    try {
      Files.copy(template, file);
      check(seed, file);
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(long seed, Path file) {
    try (Copy copy = new Copy(Database.open(file), "copy", java.time.Clock.systemUTC())) {
      copy.database.writing().execute("PRAGMA synchronous = OFF");
      String name = "again: mvn test -Dtest=CoreOnDiskTest -Dgia.seed=" + seed;
      Random random = new Random(seed);
      take(copy, random, seed);
      CoreCheck.check(name, copy, random);
      String shown = copy.database.read(Dump::text);
      new Checkup(copy.journal).rebuild();
      assertThat(copy.database.<String>read(Dump::text)).as(name).isEqualTo(shown);
      CoreCheck.check(name + ", rebuilt", copy, random);
    }
  }

  private static void take(Copy copy, Random random, long seed) {
    List<Entry> entries = new ArrayList<>(Histories.of(seed));
    if (random.nextInt(3) > 0) {
      List.copyOf(entries).stream().filter(_ -> random.nextInt(5) == 0).forEach(entries::add);
      Collections.shuffle(entries, random);
    }
    int at = 0;
    while (at < entries.size()) {
      int end = Math.min(entries.size(), at + 1 + random.nextInt(8));
      copy.take(copy.replica, List.copyOf(entries.subList(at, end)));
      at = end;
    }
  }
}
