package nl.gia.journal;

import static nl.gia.journal.entry.Scribe.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry that does not fit is parked, with all that builds on it; the others go in. */
class FitTest {
  private Copy copy;
  private final Scribe anna = new Scribe("anna");
  private final Scribe bram = new Scribe("bram");
  private final Entry first =
      anna.entry(1)
          .set("topic", "t", "title", Value.of("een"))
          .set("topic", "t", "phase", Value.of("ingediend"))
          .write();

  @BeforeEach
  void open(@TempDir Path folder) {
    copy = new Copy(folder, "copy");
  }

  @AfterEach
  void close() {
    copy.close();
  }

  @Test
  void aWriteOverAnotherFieldIsParked() {
    assertParked(anna.entry(2).set("topic", "t", "title", Value.of("2"), at(first, 1)).write());
  }

  @Test
  void aWriteOverAnotherRowIsParked() {
    assertParked(anna.entry(2).set("topic", "u", "title", Value.of("2"), at(first, 0)).write());
  }

  @Test
  void aWriteOverOneThatIsNotThereIsParked() {
    assertParked(anna.entry(2).set("topic", "t", "title", Value.of("2"), at(first, 2)).write());
  }

  @Test
  void aWriteThatReassertsAnotherFieldIsParked() {
    assertParked(
        anna.entry(2)
            .again("topic", "t", "title", List.of(at(first, 0)), List.of(at(first, 1)))
            .write());
  }

  @Test
  void anErasureOfAnotherFieldIsParked() {
    assertParked(anna.entry(2).erase("topic", "t", "title", at(first, 1)).write());
  }

  @Test
  void anEntryAfterOneOfAnotherReplicaIsParked() {
    assertParked(bram.fork(2, first).set("topic", "t", "theme", Value.of("x")).write());
  }

  @Test
  void aWriteOverAnEarlierOneThatIsNoHeadAnyMoreFits() {
    Entry second = anna.entry(2).set("topic", "t", "title", Value.of("twee"), at(first, 0)).write();
    Entry third = bram.entry(3).set("topic", "t", "title", Value.of("drie"), at(first, 0)).write();
    take(first, second, third);

    assertThat(copy.entries()).containsExactly(first, second, third);
    assertThat(copy.open()).isEqualTo(1);
  }

  private void assertParked(Entry unfit) {
    Entry builds =
        new Scribe("carla").entry(3).saw(List.of(unfit.hash())).birth("topic", "x").write();
    Entry apart = bram.fork(4, null).set("topic", "v", "title", Value.of("ander")).write();

    Taken taken = take(first, unfit, builds, apart);

    assertThat(copy.entries()).containsExactly(first, apart);
    assertThat(taken.waiting()).isEqualTo(2);
    assertThat(copy.get("topic", "t", "title")).isEqualTo("een");
    assertThat(take(unfit).known()).isEqualTo(1);
  }

  private Taken take(Entry... entries) {
    return copy.journal.take(
        anna.replica, "test", taking -> List.of(entries).forEach(taking::entry));
  }
}
