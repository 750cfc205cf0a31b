package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.merge.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogReaderTest {
  @TempDir Path folder;

  @Test
  void askingWhatLacksDoesNotReadAllEntries() {
    try (Copy anna = new Copy(folder, "anna")) {
      List<String> plan =
          anna.journal.reading(() ->
              anna.journal
                  .engine()
                  .sql()
                  .of("EXPLAIN QUERY PLAN " + LogReader.LACKING)
                  .all(row -> row.getString(4)));
      assertThat(plan).contains("SCAN l").noneMatch(step -> step.matches("SCAN [ec].*"));
    }
  }

  @Test
  void whatIsBeyondIsAllButWhatIsCovered() {
    Random random = new Random(20);
    try (Copy anna = new Copy(folder, "anna");
        Copy bram = new Copy(folder, "bram")) {
      for (int i = 0; i < 40; i++) {
        Copy who = random.nextBoolean() ? anna : bram;
        who.add("organisation", "name", "Organisatie " + i);
        if (random.nextInt(4) == 0) {
          who.take(who == anna ? bram : anna);
        }
      }
      anna.take(bram);
      LogReader log = anna.journal.log();
      List<Entry> all = beyond(log, Vector.NOTHING);
      assertThat(all).hasSize(40);
      for (Entry one : all) {
        Map<Hash, Long> known = Map.of(one.hash(), one.number());
        assertThat(beyond(log, log.upTo(known)))
            .containsExactlyElementsOf(
                all.stream().filter(entry -> !log.saw(known, entry.hash())).toList());
        assertThat(beyond(log, log.exactly(known.keySet())))
            .containsExactlyElementsOf(
                all.stream()
                    .filter(entry ->
                        !entry.replica().equals(one.replica()) || entry.number() > one.number())
                    .toList());
      }
      Map<Hash, Long> heads = new HashMap<>();
      log.heads().forEach(chain -> heads.put(chain.head(), chain.last()));
      assertThat(beyond(log, log.upTo(heads))).isEmpty();
    }
  }

  private static List<Entry> beyond(LogReader log, Vector covered) {
    List<Entry> entries = new ArrayList<>();
    log.entriesBeyond(covered).forEach(entries::add);
    return entries;
  }
}
