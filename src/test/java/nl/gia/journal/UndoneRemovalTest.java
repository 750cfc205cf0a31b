package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A removal that an undo brings back knows of what one did oneself, and not of what others did. */
@SuppressWarnings("NullAway.Init") // Copies are opened before each test.
class UndoneRemovalTest {
  private Copy anna;
  private Copy bram;
  private String id;

  @BeforeEach
  void open(@TempDir Path folder) {
    anna = new Copy(folder, "anna");
    bram = new Copy(folder, "bram");
    id = anna.add("organisation", "name", "Forum");
  }

  @AfterEach
  void close() {
    anna.close();
    bram.close();
  }

  @Test
  void whatWasAddedAgainAndChangedIsGoneWhenAllOfItIsUndone() {
    anna.journal.undo();
    anna.journal.redo();
    anna.set("organisation", id, "name", "VNG");
    anna.journal.undo();
    anna.journal.undo();

    assertThat(anna.open()).isZero();
    assertThat(anna.get("organisation", id, "removed")).isEqualTo("1");
    bram.take(anna);
    assertThat(bram.open()).isZero();
    assertThat(bram.get("organisation", id, "removed")).isEqualTo("1");
  }

  @Test
  void whatWasRevivedAndChangedIsRemovedAgainWhenThatIsUndone() {
    anna.write(tx -> tx.remove("organisation", id));
    anna.write(tx -> tx.revive("organisation", id));
    anna.set("organisation", id, "name", "VNG");
    anna.journal.undo();
    anna.journal.undo();

    assertThat(anna.open()).isZero();
    assertThat(anna.get("organisation", id, "removed")).isEqualTo("1");
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsAskedAboutStill() {
    bram.take(anna);
    anna.write(tx -> tx.remove("organisation", id));
    bram.set("organisation", id, "name", "Forum B");
    anna.take(bram);
    anna.write(tx -> tx.revive("organisation", id));
    assertThat(anna.open()).isZero();
    anna.journal.undo();

    assertThat(anna.open()).isEqualTo(1);
    assertThat(anna.get("organisation", id, "removed")).isEqualTo("0");
  }
}
