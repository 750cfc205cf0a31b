package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Withholding;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several copies edit few rows and send each other bundles, of which some get lost, come late, come
 * twice or lack values; files are copied and backups put back, and clocks jump. Once all has been
 * exchanged, every copy shows the same, which is what the pure core makes of the entries, and no
 * value got lost.
 */
class SimulationTest {
  private static final int HISTORIES = Integer.getInteger("gia.histories", 60);
  private static final int STEPS = 40;
  private static final int MOST_COPIES = 5;

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
    Long only = Long.getLong("gia.seed");
    long start = System.nanoTime();
    for (long seed = only == null ? 1 : only; seed <= (only == null ? HISTORIES : only); seed++) {
      new Run(seed).play();
    }
    System.err.printf(
        "simulation: %d histories of %d steps, %.1f s%n",
        HISTORIES, STEPS, (System.nanoTime() - start) / 1e9);
  }

  @Test
  void theSameSeedGivesTheSameTrace() throws Exception {
    for (long seed = 1001; seed <= 1003; seed++) {
      assertThat(new Run(seed).play()).isEqualTo(new Run(seed).play());
    }
  }

  /** A wall clock that stands where it was put. */
  private static final class Wall extends Clock {
    long millis;

    Wall(long millis) {
      this.millis = millis;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis);
    }
  }

  /** One history. */
  private final class Run {
    private final long seed;
    private final Random random;
    private final List<Copy> copies = new ArrayList<>();
    private final List<Wall> walls = new ArrayList<>();
    private final List<List<Entry>> mail = new ArrayList<>();
    private final Withholding withholding = new Withholding(new Hasher());
    private final Path files;
    private int opened;

    Run(long seed) throws Exception {
      this.seed = seed;
      this.random = new Random(seed);
      this.files = Files.createTempDirectory(folder, "run");
    }

    /** Plays it, and gives all that came of it. */
    List<String> play() throws Exception {
      String again = "again: mvn test -Dtest=SimulationTest -Dgia.seed=" + seed;
      try {
        for (int i = 0; i < 3; i++) {
          Path file = files.resolve("start" + i);
          Files.copy(template, file);
          open(file, "copy" + i);
        }
        for (int step = 0; step < STEPS; step++) {
          step();
        }
        exchangeAll();
        String shown = shown(copies.getFirst());
        for (Copy copy : copies) {
          assertThat(shown(copy)).as(again).isEqualTo(shown);
        }
        CoreCheck.check(again, copies.getFirst(), random);
        new Checkup(copies.getLast().journal).rebuild();
        assertThat(shown(copies.getLast())).as("rebuilt; " + again).isEqualTo(shown);
        List<String> trace = new ArrayList<>();
        copies.forEach(copy -> copy.entries().forEach(entry -> trace.add(entry.hash().hex())));
        trace.add(shown);
        return trace;
      } finally {
        copies.forEach(Copy::close);
      }
    }

    private void open(Path file, String name) {
      Wall wall = new Wall(1_000_000_000L + random.nextInt(1000));
      walls.add(wall);
      copies.add(new Copy(Database.open(file), name, wall, new Random(random.nextLong())));
      opened++;
    }

    private void step() {
      int at = random.nextInt(copies.size());
      Copy copy = copies.get(at);
      Wall wall = walls.get(at);
      wall.millis += random.nextInt(5000);
      switch (random.nextInt(16)) {
        case 0, 1 -> mail.add(bundle(copy));
        case 2, 3, 4 -> receive(copy);
        case 5 -> copy.take(pick(copies));
        case 6 -> cloned(copy, at);
        case 7 ->
            wall.millis = Math.max(0, wall.millis + random.nextInt(800_000_000) - 400_000_000);
        default -> act(copy);
      }
    }

    /** Some or all of what a copy has, now and then without some values. */
    private List<Entry> bundle(Copy copy) {
      List<Entry> entries = copy.entries();
      int from = random.nextInt(entries.size() + 1);
      List<Entry> bundle =
          new ArrayList<>(entries.subList(random.nextBoolean() ? 0 : from, entries.size()));
      if (random.nextInt(3) == 0) {
        bundle.replaceAll(this::without);
      }
      return bundle;
    }

    private Entry without(Entry entry) {
      Set<Integer> places = new TreeSet<>();
      for (int place = 0; place < entry.places(); place++) {
        if (random.nextInt(3) == 0) {
          places.add(place);
        }
      }
      return places.isEmpty() ? entry : withholding.hide(entry, places);
    }

    /** A bundle that was sent at some time to anyone; it may come again, and most never come. */
    private void receive(Copy copy) {
      if (!mail.isEmpty()) {
        copy.take(copy.replica, pick(mail));
      }
    }

    /** Someone works on in a copied file, as themselves or, when that was noticed, as another. */
    private void cloned(Copy copy, int at) {
      if (copies.size() < MOST_COPIES) {
        Path file = files.resolve("clone" + opened);
        copy.database.copyTo(file);
        open(file, random.nextBoolean() ? copy.journal.writer().author() : "clone" + opened);
        walls.getLast().millis = walls.get(at).millis;
      }
    }

    private void act(Copy copy) {
      String edition = "edition" + random.nextInt(2);
      String section = "section" + random.nextInt(3);
      String text = pick(TEXTS);
      switch (random.nextInt(10)) {
        case 0 -> copy.write(tx -> set(tx, "edition", edition, "title", text));
        case 1, 2, 3 -> copy.write(tx -> set(tx, "section", section, "body", text));
        case 4 -> copy.write(tx -> set(tx, "section", section, "edition", edition));
        case 5 -> copy.write(tx -> remove(tx, "edition", edition));
        case 6 -> copy.write(tx -> remove(tx, "section", section));
        case 7 -> copy.write(tx -> revive(tx, "edition", edition));
        case 8 -> copy.write(tx -> set(tx, "section", section, "position", text.substring(0, 1)));
        default -> undo(copy);
      }
    }

    private void undo(Copy copy) {
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

    private void exchangeAll() {
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

    private <T> T pick(List<T> from) {
      return from.get(random.nextInt(from.size()));
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

  private static String shown(Copy copy) {
    String open =
        copy.database.read(rows ->
            rows.fetch(
                    "SELECT table_name, row, column_name, kind FROM journal_open"
                        + " ORDER BY 1, 2, 3")
                .formatCSV());
    String lacks =
        copy.database.read(rows ->
            rows.fetch(
                    "SELECT e.hash, l.places FROM journal_lack l JOIN journal_entry e ON"
                        + " e.id = l.entry ORDER BY 1")
                .formatCSV());
    return copy.database.read(Dump::text) + open + lacks;
  }
}
