package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several copies edit few rows, and exchange at random. Afterwards all copies have the same tables
 * and the same open questions, and these are what the log alone gives.
 */
class SimulationTest {
  private static final int HISTORIES = 60;
  private static final int STEPS = 40;

  private static final List<String> TEXTS =
      List.of(
          "Eerste zin. Tweede zin. Derde zin over wonen.",
          "Eerste zin, anders. Tweede zin. Derde zin over wonen.",
          "Eerste zin. Tweede zin. Derde zin over werk en zorg.",
          "Heel iets anders.");

  @TempDir private Path folder;
  private Path template;

  @BeforeEach
  void template() {
    template = folder.resolve("template.gia");
    Database.create(template).close();
  }

  @Test
  void copiesWithTheSameEntriesShowTheSame() throws Exception {
    for (int seed = 1; seed <= HISTORIES; seed++) {
      List<Copy> copies = copies(seed);
      try {
        history(new Random(seed), copies);
        exchangeAll(copies);
        String tables = shown(copies.getFirst());
        for (Copy copy : copies) {
          assertThat(shown(copy)).as("seed " + seed + ", " + copy.replica).isEqualTo(tables);
        }
        new Checkup(copies.getFirst().journal).rebuild();
        assertThat(shown(copies.getFirst())).as("rebuilt, seed " + seed).isEqualTo(tables);
      } finally {
        copies.forEach(Copy::close);
      }
    }
  }

  private List<Copy> copies(int seed) throws Exception {
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Path file = folder.resolve(seed + "-" + i + ".gia");
      Files.copy(template, file);
      Clock clock = Clock.fixed(Instant.ofEpochSecond(1_000_000L * (i + 1)), ZoneOffset.UTC);
      copies.add(new Copy(Database.open(file), "copy" + i, clock));
    }
    return copies;
  }

  private static void history(Random random, List<Copy> copies) {
    for (int step = 0; step < STEPS; step++) {
      Copy copy = copies.get(random.nextInt(copies.size()));
      if (random.nextInt(5) == 0) {
        copy.take(copies.get(random.nextInt(copies.size())));
      } else {
        act(random, copy);
      }
    }
  }

  private static void act(Random random, Copy copy) {
    String edition = "edition" + random.nextInt(2);
    String section = "section" + random.nextInt(3);
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    switch (random.nextInt(9)) {
      case 0 -> copy.write(tx -> set(tx, "edition", edition, "title", text));
      case 1, 2, 3 -> copy.write(tx -> set(tx, "section", section, "body", text));
      case 4 -> copy.write(tx -> set(tx, "section", section, "edition", edition));
      case 5 -> copy.write(tx -> remove(tx, "edition", edition));
      case 6 -> copy.write(tx -> remove(tx, "section", section));
      case 7 -> copy.write(tx -> revive(tx, "edition", edition));
      default -> undo(random, copy);
    }
  }

  private static void set(Tx tx, String table, String row, String column, String text) {
    tx.bring(table, row);
    tx.set(table, row, column, Value.of(text));
  }

  private static void remove(Tx tx, String table, String row) {
    tx.bring(table, row);
    tx.remove(table, row);
  }

  private static void revive(Tx tx, String table, String row) {
    tx.bring(table, row);
    tx.revive(table, row);
  }

  private static void undo(Random random, Copy copy) {
    try {
      if (random.nextBoolean()) {
        copy.journal.undo();
      } else {
        copy.journal.redo();
      }
    } catch (UserFailure _) {
      // Nothing to undo is as good a step as any.
      assertThat(copy.open()).isNotNegative();
    }
  }

  private static void exchangeAll(List<Copy> copies) {
    for (int round = 0; round < 2; round++) {
      for (Copy one : copies) {
        for (Copy other : copies) {
          if (one != other) {
            one.take(other);
          }
        }
      }
    }
  }

  private static String shown(Copy copy) {
    String open =
        copy.database.read(rows ->
            rows.fetch(
                    "SELECT table_name, row, column_name, kind FROM journal_open"
                        + " ORDER BY 1, 2, 3")
                .formatCSV());
    return copy.database.read(Dump::text) + open;
  }
}
