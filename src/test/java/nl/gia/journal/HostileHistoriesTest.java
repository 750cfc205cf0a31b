package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.WriteId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Histories that no person makes, in which one field is written without end: they are taken in a
 * time that grows with their size and no faster, and the field can be read and written afterwards.
 */
@Timeout(600)
class HostileHistoriesTest {
  /** A tenth of it every day; the build server asks for all. */
  private static final int SCALE = Integer.getInteger("gia.hostile", 10);

  private static final int WRITES = 1_000_000 / SCALE;
  private static final int HEADS = 100_000 / SCALE;

  @TempDir private Path folder;
  private Copy copy;
  private final Scribe anna = new Scribe("anna");
  private final Scribe bram = new Scribe("bram");

  @BeforeEach
  void open() {
    copy = new Copy(folder, "copy");
  }

  @AfterEach
  void close() {
    copy.close();
  }

  @Test
  void aFieldThatWasWrittenAMillionTimesIsAFieldLikeAnyOther() {
    long taken =
        nanos(() ->
            copy.journal.take(
                anna.replica,
                "test",
                taking -> {
                  Entry before = title(anna, null, 0);
                  taking.entry(before);
                  for (int i = 1; i < WRITES; i++) {
                    before = title(anna, before, i);
                    taking.entry(before);
                  }
                }));
    assertThat(copy.get("topic", "t", "title")).isEqualTo("titel " + (WRITES - 1));

    long written = nanos(() -> copy.set("topic", "t", "title", "mijn titel"));
    long undone = nanos(() -> copy.journal.undo());
    assertThat(copy.get("topic", "t", "title")).isEqualTo("titel " + (WRITES - 1));
    assertThat(copy.open()).isZero();

    Entry apart = bram.entry(5).set("topic", "t", "title", Value.of("los ervan")).write();
    long conflict = nanos(() -> copy.take(bram.replica, List.of(apart)));
    assertThat(copy.open()).isEqualTo(1);
    told("writes", WRITES, taken, written, undone, conflict);
  }

  private static Entry title(Scribe by, @Nullable Entry before, int i) {
    WriteId[] replaces = before == null ? new WriteId[0] : new WriteId[] {Scribe.at(before, 0)};
    return by.entry(i).set("topic", "t", "title", Value.of("titel " + i), replaces).write();
  }

  @Test
  void aFieldWithAHundredThousandHeadsIsAQuestionThatOneWriteAnswers() {
    long taken =
        nanos(() ->
            copy.journal.take(
                anna.replica,
                "test",
                taking -> {
                  for (int i = 0; i < HEADS; i++) {
                    taking.entry(title(anna, null, i));
                  }
                }));
    assertThat(copy.open()).isEqualTo(1);
    assertThat(copy.journal.heads("topic", "t", "title").writes()).hasSize(HEADS);

    long more = nanos(() -> copy.take(anna.replica, List.of(title(anna, null, HEADS))));
    long answered = nanos(() -> copy.set("topic", "t", "title", "het antwoord"));
    assertThat(copy.open()).isZero();
    assertThat(copy.get("topic", "t", "title")).isEqualTo("het antwoord");
    assertThat(copy.journal.heads("topic", "t", "title").writes()).hasSize(1);
    told("heads", HEADS, taken, more, answered);
  }

  /** Two branches that each replace themselves all the way down have one ancestor, far below. */
  @Test
  void twoTextsWithALongWayToTheirLastCommonOneAreMerged() {
    List<Entry> entries = new ArrayList<>();
    String text = "Eerste zin van de tekst. Tweede zin over wonen. Derde zin over werk. Slot %d.";
    Entry base = body(anna, null, text.formatted(0), 0);
    entries.add(base);
    Entry one = base;
    Entry other = base;
    for (int i = 1; i <= HEADS; i++) {
      one = body(anna, one, text.formatted(i), i);
      other = body(bram, other, text.formatted(0).replace("Eerste", "Allereerste" + i), i);
      entries.add(one);
      entries.add(other);
    }
    long taken = nanos(() -> copy.take(anna.replica, entries));
    assertThat(copy.get("section", "s", "body"))
        .startsWith("Allereerste" + HEADS)
        .endsWith("Slot " + HEADS + ".");
    told("depth", HEADS, taken);
  }

  private static Entry body(Scribe by, @Nullable Entry before, String text, int i) {
    WriteId[] replaces = before == null ? new WriteId[0] : new WriteId[] {Scribe.at(before, 0)};
    return by.entry(i).set("section", "s", "body", Value.of(text), replaces).write();
  }

  /** Only with forged hashes can entries build on each other in a circle: they wait for ever. */
  @Test
  void entriesInACircleWaitAndHarmNothing() {
    Hash one = new Hasher().of(new byte[] {1});
    Hash other = new Hasher().of(new byte[] {2});
    Entry first = anna.entry(1).saw(List.of(other)).birth("topic", "a").write().withHash(one);
    Entry second = bram.entry(1).saw(List.of(one)).birth("topic", "b").write().withHash(other);
    Entry self = bram.fork(2, null).saw(List.of(one)).birth("topic", "c").write().withHash(one);

    assertThat(copy.take(anna.replica, List.of(first, second, self)).waiting()).isEqualTo(2);

    copy.add("topic", "title", "gewoon");
    assertThat(copy.entries()).hasSize(1);
  }

  private static long nanos(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static void told(String what, int size, long... nanos) {
    List<Long> millis = new ArrayList<>();
    for (long one : nanos) {
      assertThat(Duration.ofNanos(one)).isLessThan(Duration.ofMinutes(5));
      millis.add(one / 1_000_000);
    }
    System.err.printf("hostile: %d %s, in ms: %s%n", size, what, millis);
  }
}
