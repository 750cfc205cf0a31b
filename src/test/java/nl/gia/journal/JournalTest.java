package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private Copy anna;
  private Copy bram;

  @BeforeEach
  void open(@TempDir Path folder) {
    anna = new Copy(folder, "anna");
    bram = new Copy(folder, "bram");
  }

  @AfterEach
  void close() {
    anna.close();
    bram.close();
  }

  @Test
  void anActShowsInTheTables() {
    String id = anna.add("organisation", "name", "Forum");

    assertThat(anna.get("organisation", id, "name")).isEqualTo("Forum");
    assertThat(anna.get("organisation", id, "removed")).isEqualTo("0");
  }

  @Test
  void anActSeesAReferenceToARowThatItMade() {
    anna.write(tx -> {
      String person = tx.create("person");
      String seat = tx.create("membership");
      tx.set("membership", seat, "person", Value.of(person));
      assertThat(
              tx.rows()
                  .select(org.jooq.impl.DSL.field("person", String.class))
                  .from(org.jooq.impl.DSL.table("membership"))
                  .fetchSingle()
                  .value1())
          .isEqualTo(person);
    });
  }

  @Test
  void writingWhatIsThereWritesNothing() {
    String id = anna.add("organisation", "name", "Forum");

    assertThat(anna.write(tx -> tx.set("organisation", id, "name", Value.of("Forum"))).isEmpty())
        .isTrue();
    assertThat(anna.entries()).hasSize(1);
  }

  @Test
  void textsAreWrittenInTheirComposedForm() {
    String id = anna.add("organisation", "name", "Zoe\u0308");

    assertThat(anna.get("organisation", id, "name")).isEqualTo("Zo\u00eb");
  }

  @Test
  void aTextThatCameInAnotherFormStaysAsItStandsUntilItIsChanged() {
    Scribe scribe = new Scribe("other program");
    Entry entry = scribe.entry(1).set("organisation", "o", "name", Value.of("Zoe\u0308")).write();
    anna.journal.take(scribe.replica, "test", taking -> taking.entry(entry));
    anna.set("organisation", "o", "name", "Zoe\u0308");

    assertThat(anna.get("organisation", "o", "name")).isEqualTo("Zoe\u0308");
    assertThat(anna.entries()).containsExactly(entry);
  }

  @Test
  void entriesReadBackHaveTheHashTheyWereGiven() {
    String id = anna.add("organisation", "name", "Forum");
    anna.set("organisation", id, "name", "FORUM");
    anna.journal.undo();

    assertThat(anna.entries())
        .allSatisfy(entry -> assertThat(new Hasher().hash(entry)).isEqualTo(entry.hash()));
  }

  @Test
  void aFailingActLeavesNothing() {
    assertThatThrownBy(() ->
            anna.write(tx -> {
              tx.create("organisation");
              throw new IllegalStateException("no");
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(anna.entries()).isEmpty();
    assertThat(
            anna.database.<Integer>read(
                rows -> rows.fetchCount(org.jooq.impl.DSL.table("organisation"))))
        .isZero();
  }

  @Test
  void undoAndRedoWalkThroughOwnActs() {
    String id = anna.add("organisation", "name", "Forum");
    anna.set("organisation", id, "name", "VNG");

    anna.journal.undo();
    assertThat(anna.get("organisation", id, "name")).isEqualTo("Forum");
    anna.journal.undo();
    assertThat(anna.get("organisation", id, "removed")).isEqualTo("1");
    anna.journal.redo();
    assertThat(anna.get("organisation", id, "removed")).isEqualTo("0");
    anna.journal.redo();
    assertThat(anna.get("organisation", id, "name")).isEqualTo("VNG");
    assertThatThrownBy(() -> anna.journal.redo()).isInstanceOf(UserFailure.class);
  }

  @Test
  void twoValuesForOneFieldAreAConflictEverywhereTheSame() {
    String id = anna.add("organisation", "name", "Forum");
    bram.take(anna);
    anna.set("organisation", id, "name", "Forum A");
    bram.set("organisation", id, "name", "Forum B");

    anna.take(bram);
    bram.take(anna);

    assertThat(anna.open()).isEqualTo(1);
    assertThat(anna.get("organisation", id, "name"))
        .isEqualTo(bram.get("organisation", id, "name"));
    assertThat(anna.journal.heads("organisation", id, "name").writes()).hasSize(2);
  }

  @Test
  void decidingAConflictEndsItEverywhere() {
    String id = anna.add("organisation", "name", "Forum");
    bram.take(anna);
    anna.set("organisation", id, "name", "Forum A");
    bram.set("organisation", id, "name", "Forum B");
    anna.take(bram);
    anna.set("organisation", id, "name", "Forum C");
    bram.take(anna);

    assertThat(bram.open()).isZero();
    assertThat(bram.get("organisation", id, "name")).isEqualTo("Forum C");
  }

  @Test
  void removingWhatAnotherEditsUnseenKeepsTheRowAndSaysSo() {
    String id = anna.add("organisation", "name", "Forum");
    bram.take(anna);
    anna.write(tx -> tx.remove("organisation", id));
    bram.set("organisation", id, "name", "Forum B");
    anna.take(bram);
    bram.take(anna);

    assertThat(anna.get("organisation", id, "removed")).isEqualTo("0");
    assertThat(bram.get("organisation", id, "removed")).isEqualTo("0");
    assertThat(anna.open()).isEqualTo(1);
    assertThat(bram.open()).isEqualTo(1);
  }

  @Test
  void aMissingBundleMakesLaterOnesWaitUntilItComes() {
    String id = anna.add("organisation", "name", "1");
    anna.set("organisation", id, "name", "2");
    anna.set("organisation", id, "name", "3");
    var entries = anna.entries();
    Hash sender = anna.replica;

    bram.journal.take(sender, "1", taking -> taking.entry(entries.get(0)));
    Taken third = bram.journal.take(sender, "3", taking -> taking.entry(entries.get(2)));
    assertThat(third.waiting()).isEqualTo(1);
    assertThat(bram.get("organisation", id, "name")).isEqualTo("1");
    bram.journal.take(sender, "2", taking -> taking.entry(entries.get(1)));

    assertThat(bram.get("organisation", id, "name")).isEqualTo("3");
  }

  @Test
  void anEntryWaitsForTheOneBeforeItThoughItPointsAtNothing() {
    String first = anna.add("organisation", "name", "een");
    String second = anna.add("organisation", "name", "twee");
    List<Entry> entries = anna.entries();

    Taken later = bram.take(anna.replica, List.of(entries.get(1)));
    assertThat(later.waiting()).isEqualTo(1);
    assertThat(bram.entries()).isEmpty();
    bram.take(anna.replica, List.of(entries.get(0)));

    assertThat(bram.get("organisation", first, "name")).isEqualTo("een");
    assertThat(bram.get("organisation", second, "name")).isEqualTo("twee");
  }

  @Test
  void aReferenceShowsOnceItsRowComes() {
    String organisation = anna.add("organisation", "name", "Forum");
    String person = anna.add("person", "name", "Voorbeeld");
    anna.set("person", person, "organisation", organisation);
    var entries = anna.entries();
    bram.journal.take(anna.replica, "all", taking -> entries.forEach(taking::entry));

    assertThat(bram.get("person", person, "organisation")).isEqualTo(organisation);
  }
}
