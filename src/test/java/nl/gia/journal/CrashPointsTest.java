package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A power cut or a full disk at every point of taking two hundred entries leaves what was there
 * before, or all of it; taken again, it is what an undisturbed copy has.
 */
class CrashPointsTest {
  private static final int ENTRIES = 200;
  private static final int WAL_HEADER = 32;
  private static final int FRAME_HEADER = 24;

  @TempDir private Path folder;
  private final List<Entry> entries = new ArrayList<>();
  private Path start;
  private String before = "";
  private String after = "";

  @BeforeEach
  void anUndisturbedTwin() throws IOException {
    start = folder.resolve("start.gia");
    try (Copy copy = new Copy(folder, "start")) {
      copy.add("topic", "title", "van voor de uitwisseling");
      before = copy.database.read(Dump::text);
    }
    entries();
    try (Copy twin = opened(copied(start, "twin.gia"))) {
      twin.take(entries.getFirst().replica(), entries);
      after = twin.database.read(Dump::text);
    }
    assertThat(after).isNotEqualTo(before);
  }

  /** New rows, edits, and edits apart of which some are questions. */
  private void entries() {
    Scribe anna = new Scribe("anna");
    Scribe bram = new Scribe("bram");
    @Nullable Entry body = null;
    for (int i = 0; i < ENTRIES / 2; i++) {
      Entry made =
          anna.entry(i)
              .set("topic", "topic" + i, "title", Value.of("Onderwerp " + i))
              .set("topic", "topic" + i, "motivation", Value.of("Waarom. ".repeat(40)))
              .write();
      Scribe.Draft draft = bram.entry(i);
      if (body == null || i % 3 == 0) {
        draft.set("section", "section" + i % 5, "body", Value.of("Tekst " + i + "."));
      } else {
        draft.set("topic", "topic" + i, "title", Value.of("Anders " + i), Scribe.at(made, 0));
      }
      body = draft.write();
      entries.add(made);
      entries.add(body);
    }
  }

  @Test
  void aLogCutOrTornAtAnyFrameIsAllOrNothing() throws IOException {
    Path crashed = copied(start, "crashed.gia");
    byte[] file;
    byte[] wal;
    try (Copy copy = opened(crashed)) {
      copy.database.writing().execute("PRAGMA wal_autocheckpoint = 0");
      copy.take(entries.getFirst().replica(), entries);
      file = Files.readAllBytes(crashed);
      wal = Files.readAllBytes(beside(crashed, "-wal"));
    }
    int frame = FRAME_HEADER + ByteBuffer.wrap(wal).getInt(8);
    int frames = (wal.length - WAL_HEADER) / frame;
    assertThat(frames).isGreaterThan(20);
    int whole = 0;
    for (int i = 0; i <= frames; i++) {
      int end = WAL_HEADER + i * frame;
      whole += sound(file, Arrays.copyOf(wal, end), "cut after frame " + i) ? 1 : 0;
      if (i < frames) {
        sound(file, Arrays.copyOf(wal, end + frame / 2), "cut within frame " + i);
        byte[] torn = wal.clone();
        Arrays.fill(torn, end + FRAME_HEADER, end + FRAME_HEADER + 512, (byte) 0x5A);
        sound(file, torn, "frame " + i + " torn");
      }
    }
    System.err.printf("crash points: %d frames, each cut, cut within and torn%n", frames);
    assertThat(whole).as("the take is there once its last frame is").isPositive();
  }

  /** Whether all is there; fails where neither all nor nothing is. */
  private boolean sound(byte[] file, byte[] wal, String name) throws IOException {
    Path found = folder.resolve("found.gia");
    Files.write(found, file);
    Files.write(beside(found, "-wal"), wal);
    Files.deleteIfExists(beside(found, "-shm"));
    try (Copy copy = opened(found)) {
      String shown = copy.database.read(Dump::text);
      assertThat(shown).as(name).isIn(before, after);
      assertThat(integrity(copy)).as(name).isEqualTo("ok");
      if (shown.equals(before)) {
        copy.take(entries.getFirst().replica(), entries);
        assertThat(copy.database.<String>read(Dump::text)).as(name).isEqualTo(after);
      }
      return shown.equals(after);
    }
  }

  @Test
  void aDiskThatIsFullAtAnyPageChangesNothing() throws IOException {
    try (Copy copy = opened(copied(start, "full.gia"))) {
      long pages = number(copy, "PRAGMA page_count");
      int refused = 0;
      while (!taken(copy, pages + refused)) {
        refused++;
      }
      System.err.printf("crash points: disk full at each of %d pages%n", refused);
      assertThat(refused).isGreaterThan(10);
      assertThat(copy.database.<String>read(Dump::text)).isEqualTo(after);
      assertThat(new Checkup(copy.journal).check(folder.resolve("scratch"))).isEmpty();
    }
  }

  private boolean taken(Copy copy, long pages) {
    copy.database.writing().fetch("PRAGMA max_page_count = " + pages);
    try {
      copy.take(entries.getFirst().replica(), entries);
      return true;
    } catch (UserFailure full) {
      assertThat(full.text().toString()).isEqualTo("DISK_FULL");
      assertThat(copy.database.<String>read(Dump::text)).as(pages + " pages").isEqualTo(before);
      return false;
    }
  }

  @Test
  void aWriteOnAFullDiskIsRefusedAndCanBeDoneLater() throws IOException {
    try (Copy copy = opened(copied(start, "write.gia"))) {
      long pages = number(copy, "PRAGMA page_count");
      copy.database.writing().fetch("PRAGMA max_page_count = " + pages);
      String text = "lang ".repeat(10_000);
      assertThatThrownBy(() -> copy.add("topic", "motivation", text))
          .isInstanceOf(UserFailure.class);
      assertThat(copy.database.<String>read(Dump::text)).isEqualTo(before);

      copy.database.writing().fetch("PRAGMA max_page_count = " + (pages + 100));
      String id = copy.add("topic", "motivation", text);
      assertThat(copy.get("topic", id, "motivation")).isEqualTo(text);
    }
  }

  private static Copy opened(Path file) {
    return new Copy(Database.open(file), "copy", Clock.systemUTC());
  }

  private Path copied(Path from, String name) throws IOException {
    return Files.copy(from, folder.resolve(name));
  }

  private static Path beside(Path file, String ending) {
    return Objects.requireNonNull(file.getParent()).resolve(file.getFileName() + ending);
  }

  private static String integrity(Copy copy) {
    return String.valueOf(copy.database.writing().fetchValue("PRAGMA integrity_check"));
  }

  private static long number(Copy copy, String pragma) {
    return ((Number) Objects.requireNonNull(copy.database.writing().fetchValue(pragma)))
        .longValue();
  }
}
