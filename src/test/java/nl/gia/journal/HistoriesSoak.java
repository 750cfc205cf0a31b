package nl.gia.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import nl.gia.journal.merge.CoreCases;
import nl.gia.platform.db.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goes on with new histories for as long as it is asked to, and tells how far it came. The seeds go
 * on where another run began to differ: each run begins at one of its own, unless it is told.
 */
class HistoriesSoak {
  private static final Duration LONG = Duration.ofMinutes(Long.getLong("gia.minutes", 20));
  private static final int CORE = 5000;
  private static final int FILES = 100;

  @TempDir private Path folder;
  private final LongAdder simulated = new LongAdder();

  @Test
  void noHistoryBreaksAnyPropertyHoweverLongItTakes() {
    Path template = folder.resolve("template.gia");
    Database.create(template).close();
    long seed = Long.getLong("gia.first", System.currentTimeMillis());
    System.err.printf("soak: %d minutes from seed %d%n", LONG.toMinutes(), seed);
    long start = System.nanoTime();
    CoreCases core = new CoreCases();
    long cases = 0;
    long files = 0;
    while (System.nanoTime() - start < LONG.toNanos()) {
      core.check(seed + cases, CORE);
      cases += CORE;
      LongStream.range(seed + files, seed + files + FILES)
          .parallel()
          .forEach(one -> play(one, template));
      files += FILES;
      System.err.printf(
          "soak: seeds %d to %d, %d core cases with %d entries, %d simulated histories with %d"
              + " entries, %d histories on disk, %d s%n",
          seed,
          seed + cases - 1,
          cases,
          core.entries(),
          files,
          simulated.sum(),
          files,
          (System.nanoTime() - start) / 1_000_000_000L);
    }
  }

  private void play(long seed, Path template) {
    try (SimulatedHistory history = new SimulatedHistory(seed, template, folder)) {
      simulated.add(history.play().size() - 1L);
    }
    CoreOnDiskTest.play(seed, template, folder);
  }
}
