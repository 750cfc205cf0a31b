package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachTest {
  @TempDir private Path folder;

  @Test
  void whoHasAnEntryHasWhatItsWriterHadSeen() {
    try (Copy anna = new Copy(folder, "anna");
        Copy bram = new Copy(folder, "bram");
        Copy carla = new Copy(folder, "carla")) {
      List<Copy> all = List.of(anna, bram, carla);
      for (int i = 0; i < 12; i++) {
        all.get(i % 3).add("organisation", "name", "Organisatie " + i);
        if (i % 2 == 0) {
          all.get(i % 3).take(all.get((i + 1) % 3));
        }
      }
      anna.take(bram);
      anna.take(carla);
      LogReader log = anna.journal.log();
      for (Entry last : anna.entries()) {
        for (Entry asked : anna.entries()) {
          boolean seen = log.saw(Map.of(last.hash(), last.number()), asked.hash());
          assertThat(reach(anna, last.hash()).has(asked.replica(), asked.number())).isEqualTo(seen);
        }
      }
    }
  }

  @Test
  void theFurthestOfSeveralCounts() {
    try (Copy anna = new Copy(folder, "anna")) {
      for (int i = 1; i <= 3; i++) {
        anna.add("organisation", "name", "Organisatie " + i);
      }
      List<Entry> own = anna.entries();
      Reach reach = reach(anna, own.get(1).hash(), own.get(0).hash());
      assertThat(reach.has(anna.replica, 2)).isTrue();
      assertThat(reach.has(anna.replica, 3)).isFalse();
    }
  }

  @Test
  void whatIsNotHereSaysNothing() {
    try (Copy anna = new Copy(folder, "anna");
        Copy bram = new Copy(folder, "bram")) {
      bram.add("organisation", "name", "Gemeente Delft");
      Hash unknown = bram.entries().getLast().hash();
      assertThat(reach(anna, unknown).has(bram.replica, 1)).isFalse();
    }
  }

  private static Reach reach(Copy copy, Hash... known) {
    return new Reach(copy.journal, Set.of(known));
  }
}
