package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.gia.journal.entry.Value;
import nl.gia.journal.merge.RowKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undo takes back what one did oneself, all the way, and never what others did. */
class UndoTest {
  private static final String ORG = "organisation";
  private static final String PERSON = "person";

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
  void aFieldThatWasSetManyTimesGoesBackAllTheWayAndForthAgain() {
    String id = anna.add(ORG, "name", "0");
    for (int i = 1; i <= 4; i++) {
      anna.set(ORG, id, "name", String.valueOf(i));
    }
    for (int round = 0; round < 2; round++) {
      for (int i = 3; i >= 0; i--) {
        anna.journal.undo();
        assertThat(anna.get(ORG, id, "name")).isEqualTo(String.valueOf(i));
      }
      anna.journal.undo();
      assertThat(anna.get(ORG, id, "removed")).isEqualTo("1");
      anna.journal.redo();
      assertThat(anna.get(ORG, id, "removed")).isEqualTo("0");
      for (int i = 1; i <= 4; i++) {
        anna.journal.redo();
        assertThat(anna.get(ORG, id, "name")).isEqualTo(String.valueOf(i));
      }
    }
    assertThat(anna.journal.redoable()).isEmpty();
    bram.take(anna);
    assertThat(bram.get(ORG, id, "name")).isEqualTo("4");
  }

  @Test
  void aRowGoesAndComesBackAsOftenAsItDid() {
    String id = anna.add(ORG, "name", "Forum");
    anna.write(tx -> tx.remove(ORG, id));
    anna.write(tx -> tx.revive(ORG, id));
    anna.write(tx -> tx.remove(ORG, id));

    for (String removed : List.of("0", "1", "0", "1")) {
      anna.journal.undo();
      assertThat(anna.get(ORG, id, "removed")).isEqualTo(removed);
    }
  }

  @Test
  void whatIsSetAgainAfterAnUndoToWhatItIsIsNotWritten() {
    String id = anna.add(ORG, "name", "een");
    anna.set(ORG, id, "name", "twee");
    anna.journal.undo();
    int before = anna.entries().size();

    anna.set(ORG, id, "name", "een");
    assertThat(anna.entries()).hasSize(before);
    anna.set(ORG, id, "name", "twee");
    assertThat(anna.entries()).hasSize(before + 1);
  }

  @Test
  void aRowThatAnotherMadeAsWellStays() {
    for (Copy copy : List.of(anna, bram)) {
      copy.write(tx -> {
        tx.bring("municipality", "9991");
        tx.set("municipality", "9991", "name", Value.of("Elders"));
      });
    }
    anna.take(bram);
    anna.add(ORG, "name", "Forum");
    anna.journal.undo();

    Undone undone = anna.journal.undo();
    bram.take(anna);

    assertThat(undone.nothing()).isTrue();
    assertThat(undone.kept())
        .containsExactly(new RowField(new RowKey("municipality", "9991"), "name"));
    assertThat(anna.get("municipality", "9991", "removed")).isEqualTo("0");
    assertThat(bram.get("municipality", "9991", "name")).isEqualTo("Elders");
  }

  @Test
  void aRowOnWhichAnotherWorkedStays() {
    String id = anna.add(PERSON, "name", "Jansen");
    bram.take(anna);
    bram.set(PERSON, id, "phone", "070");
    anna.take(bram);
    // The taking itself comes off first.
    anna.set(PERSON, anna.add(PERSON, "name", "Ander"), "phone", "1");
    anna.journal.undo();
    anna.journal.undo();

    assertThat(anna.journal.undo().nothing()).isTrue();
    bram.take(anna);
    assertThat(bram.get(PERSON, id, "removed")).isEqualTo("0");
    assertThat(bram.get(PERSON, id, "name")).isEqualTo("Jansen");
  }

  @Test
  void aRowThatAnotherPointsToStays() {
    String id = anna.add(PERSON, "name", "Jansen");
    bram.take(anna);
    bram.add("membership", "person", id);
    anna.take(bram);
    anna.add(ORG, "name", "Forum");
    anna.journal.undo();

    assertThat(anna.journal.undo().kept()).hasSize(1);
    assertThat(anna.get(PERSON, id, "removed")).isEqualTo("0");
  }

  @Test
  void aRowThatOneselfPointsToGoes() {
    String id = anna.add(PERSON, "name", "Jansen");
    String membership = anna.add("membership", "person", id);
    bram.take(anna);

    anna.journal.undo();
    anna.journal.undo();
    bram.take(anna);

    assertThat(bram.get("membership", membership, "removed")).isEqualTo("1");
    assertThat(bram.get(PERSON, id, "removed")).isEqualTo("1");
  }

  @Test
  void ofAConflictTheOtherSideStays() {
    String id = conflict();

    anna.journal.undo();
    bram.take(anna);

    for (Copy copy : List.of(anna, bram)) {
      assertThat(copy.open()).isZero();
      assertThat(copy.get(ORG, id, "name")).isEqualTo("van Bram");
    }
    anna.journal.redo();
    assertThat(anna.open()).isOne();
  }

  @Test
  void aDecisionAndThenOnesOwnSideAreTakenBack() {
    String id = conflict();
    anna.set(ORG, id, "name", "besloten");
    anna.journal.undo();
    assertThat(anna.open()).isOne();

    anna.journal.undo();
    assertThat(anna.open()).isZero();
    assertThat(anna.get(ORG, id, "name")).isEqualTo("van Bram");
  }

  @Test
  void whatOthersWroteOverDoesNotStandInTheWayOfWhatWasDoneBefore() {
    String first = anna.add(ORG, "name", "eerste");
    String id = anna.add(ORG, "name", "tweede");
    bram.take(anna);
    anna.set(ORG, id, "name", "tweede van Anna");
    bram.take(anna);
    bram.set(ORG, id, "name", "tweede van Bram");
    anna.take(bram);
    anna.set(ORG, first, "name", "later");
    anna.journal.undo();

    assertThat(anna.journal.undo().nothing()).isTrue();
    assertThat(anna.get(ORG, id, "name")).isEqualTo("tweede van Bram");
    assertThat(anna.journal.undo().nothing()).isTrue();
    assertThat(anna.journal.undo().nothing()).isFalse();
    assertThat(anna.get(ORG, first, "removed")).isEqualTo("1");
    assertThat(anna.get(ORG, id, "removed")).isEqualTo("0");
    bram.take(anna);
    assertThat(bram.get(ORG, id, "name")).isEqualTo("tweede van Bram");
  }

  @Test
  void ofATextThatOthersWroteOverWhatWasThereIsProposed() {
    String section = anna.add("section", "body", "Eerst.");
    anna.set("section", section, "body", "Van Anna.");
    bram.take(anna);
    bram.set("section", section, "body", "Van Bram.");
    anna.take(bram);
    anna.set("section", section, "heading", "Kop");
    anna.journal.undo();

    Undone undone = anna.journal.undo();

    assertThat(undone.proposed()).isOne();
    assertThat(undone.nothing()).isFalse();
    assertThat(anna.get("section", section, "body")).isEqualTo("Van Bram.");
    String proposal =
        anna.database.read(rows ->
            String.valueOf(
                rows.fetchValue("SELECT id FROM change_proposal WHERE section = ?", section)));
    assertThat(anna.get("change_proposal", proposal, "field")).isEqualTo("body");
    assertThat(anna.get("change_proposal", proposal, "base")).isEqualTo("Van Bram.");
    assertThat(anna.get("change_proposal", proposal, "proposed")).isEqualTo("Eerst.");
    anna.journal.redo();
    assertThat(anna.get("change_proposal", proposal, "removed")).isEqualTo("1");
  }

  @Test
  void anErasureDoesNotStandInTheWay() {
    String id = anna.add(PERSON, "name", "Jansen");
    String other = anna.add(ORG, "name", "Forum");
    anna.write(tx -> tx.erase(PERSON, id));

    anna.journal.undo();
    assertThat(anna.get(ORG, other, "removed")).isEqualTo("1");
    anna.journal.undo();
    assertThat(anna.get(PERSON, id, "removed")).isEqualTo("1");
    assertThat(anna.get(PERSON, id, "name")).isEqualTo("[gewist]");
    assertThat(anna.journal.undoable()).isEmpty();
  }

  private String conflict() {
    String id = anna.add(ORG, "name", "eerst");
    bram.take(anna);
    anna.set(ORG, id, "name", "van Anna");
    bram.set(ORG, id, "name", "van Bram");
    anna.take(bram);
    bram.take(anna);
    assertThat(anna.open()).isOne();
    // So that undo is about what was written and not about the taking.
    anna.set(ORG, id, "short_name", "x");
    anna.journal.undo();
    return id;
  }
}
