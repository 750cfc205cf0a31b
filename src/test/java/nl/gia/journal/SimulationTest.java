package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import nl.gia.journal.SimulatedHistory.Step;
import nl.gia.platform.db.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two to six copies edit few rows and send each other what they have, of which some gets lost,
 * comes late, twice, in another order, cut off or without values; files are copied and backups put
 * back, clocks jump, editions are adopted, people erased, and some copies have an older schema for
 * a while. Once all has been exchanged, every copy shows the same, which is what the pure core
 * makes of the entries, and no value got lost.
 */
class SimulationTest {
  /** The build server asks for as many as the format's proof wants. */
  private static final int HISTORIES = Integer.getInteger("gia.histories", 60);

  private static final Map<Step, LongAdder> STEPS = new EnumMap<>(Step.class);

  @TempDir private Path folder;
  private Path template;

  @BeforeEach
  void template() {
    template = folder.resolve("template.gia");
    Database.create(template).close();
    for (Step step : Step.values()) {
      STEPS.put(step, new LongAdder());
    }
  }

  @Test
  void copiesWithTheSameEntriesShowTheSame() {
    Long only = Long.getLong("gia.seed");
    long first = only == null ? Long.getLong("gia.first", 1) : only;
    long count = only == null ? HISTORIES : 1;
    long start = System.nanoTime();
    LongAdder entries = new LongAdder();
    LongStream.range(first, first + count)
        .parallel()
        .forEach(seed -> entries.add(play(seed).size() - 1L));
    System.err.printf(
        "simulation: %d histories of %d steps, %d entries in their copies, %s, %.1f s%n",
        count, SimulatedHistory.STEPS, entries.sum(), STEPS, (System.nanoTime() - start) / 1e9);
    if (only == null) {
      assertThat(STEPS.values()).allMatch(step -> step.sum() > count / 3);
    }
  }

  @Test
  void theSameSeedGivesTheSameTrace() {
    for (long seed = 1001; seed <= 1005; seed++) {
      assertThat(play(seed)).isEqualTo(play(seed));
    }
  }

  private List<String> play(long seed) {
    try (SimulatedHistory history = new SimulatedHistory(seed, template, folder)) {
      List<String> trace = history.play();
      history
          .steps()
          .forEach((step, count) -> STEPS.computeIfAbsent(step, _ -> new LongAdder()).add(count));
      return trace;
    }
  }
}
