package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import nl.gia.journal.Changes;
import nl.gia.journal.Checkup;
import nl.gia.journal.JournalText;
import nl.gia.journal.Reading;
import nl.gia.journal.Taken;
import nl.gia.journal.entry.Act;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTakingTest {
  @TempDir private Path folder;

  private Desk anna;
  private Desk bram;
  private String shared;

  @BeforeEach
  void open() {
    anna = Desk.at(folder, "anna");
    bram = Desk.at(folder, "bram");
    anna.trust(bram);
    bram.trust(anna);
    shared = anna.add("organisation", "name", "Forum");
    bram.take(anna.full());
    bram.add("organisation", "name", "Van Bram");
    anna.take(bram.to(anna));
  }

  @AfterEach
  void close() {
    anna.close();
    bram.close();
  }

  private void sound() {
    assertThat(new Checkup(bram.open.journal()).check(bram.open.scratch())).isEmpty();
  }

  @Test
  void theTablesAreAsBeforeAndRedoBringsItAllBack() {
    String before = bram.dump();
    anna.set("organisation", shared, "name", "Forum nieuw");
    anna.add("person", "name", "Iemand");
    bram.take(anna.to(bram));
    String after = bram.dump();

    assertThat(bram.open.undoable()).map(Act::code).contains("bundle.take");
    assertThat(bram.open.undo().changes().touches(java.util.List.of("organisation"))).isTrue();
    assertThat(bram.dump()).isEqualTo(before);
    sound();

    assertThat(bram.open.journal().redoable()).map(Act::code).contains("bundle.take");
    bram.open.journal().redo();
    assertThat(bram.dump()).isEqualTo(after);
    sound();
    bram.open.undo();
    assertThat(bram.dump()).isEqualTo(before);
  }

  @Test
  void aFileTakenAgainBringsNothingAndSaysTheSameOfItself() {
    anna.add("person", "name", "Iemand");
    Path file = anna.to(bram);
    Exchange.Receipt first = bram.take(file);
    Exchange.Receipt again = bram.take(file);
    assertThat(again.sender()).isEqualTo(first.sender());
    assertThat(again.taken()).isEqualTo(new Taken(0, first.taken().admitted(), 0, Changes.NONE));
  }

  @Test
  void takingTheFileAgainBringsItBackToo() {
    anna.add("person", "name", "Iemand");
    Path file = anna.to(bram);
    bram.take(file);
    String after = bram.dump();
    bram.open.undo();

    assertThat(bram.take(file).taken().admitted()).isPositive();

    assertThat(bram.dump()).isEqualTo(after);
    assertThat(bram.open.journal().redoable()).isEmpty();
    sound();
  }

  @Test
  void aConflictThatCameInGoesOut() {
    bram.set("organisation", shared, "name", "Zo");
    anna.set("organisation", shared, "name", "Anders");
    String before = bram.dump();
    bram.take(anna.to(bram));
    assertThat(new Reading(bram.open.journal()).open()).hasSize(1);

    bram.open.undo();

    assertThat(new Reading(bram.open.journal()).open()).isEmpty();
    assertThat(bram.dump()).isEqualTo(before);
    sound();
  }

  @Test
  void anOwnWriteKeepsItIn() {
    anna.set("organisation", shared, "name", "Forum nieuw");
    bram.take(anna.to(bram));
    String taken = bram.dump();
    bram.set("organisation", shared, "name", "Daarna");

    bram.open.undo();

    assertThat(bram.dump()).as("the own act was undone, the bundle stays").isEqualTo(taken);
  }

  @Test
  void ownActsAndBundlesAreUndoneAndDoneAgainInOrder() {
    bram.set("organisation", shared, "name", "Eigen werk");
    String own = bram.dump();
    anna.add("person", "name", "Een");
    bram.take(anna.to(bram));
    String one = bram.dump();
    anna.add("person", "name", "Twee");
    bram.take(anna.to(bram));
    final String two = bram.dump();

    bram.open.undo();
    assertThat(bram.dump()).isEqualTo(one);
    bram.open.undo();
    assertThat(bram.dump()).isEqualTo(own);
    bram.open.undo();
    assertThat(bram.get("organisation", shared, "name")).isEqualTo("Forum");
    bram.open.journal().redo();
    assertThat(bram.get("organisation", shared, "name")).isEqualTo("Eigen werk");
    bram.open.journal().redo();
    bram.open.journal().redo();
    assertThat(bram.dump()).isEqualTo(two);
    assertThat(bram.open.journal().redoable()).isEmpty();
    sound();
  }

  @Test
  void whatIsAsideIsNotPassedOn() {
    anna.add("person", "name", "Niet doorgeven");
    bram.take(anna.to(bram));
    bram.open.undo();
    try (Desk carla = Desk.at(folder, "carla")) {
      carla.trust(bram);
      Exchange.Receipt receipt = carla.take(bram.full());
      assertThat(receipt.parked()).isEmpty();
      assertThat(carla.dump()).isEqualTo(bram.dump()).doesNotContain("Niet doorgeven");
    }
  }

  @Test
  void whatLaterCameInOfWhatWaitedComesBackWithTheFile() {
    anna.add("person", "name", "Een");
    Path first = anna.to(bram);
    bram.take(first);
    bram.add("person", "name", "Tussendoor");
    anna.take(bram.to(anna));
    anna.add("person", "name", "Twee");
    final Path second = anna.to(bram);
    try (Desk carla = Desk.at(folder, "carla")) {
      carla.trust(anna, bram);
      carla.take(bram.full());
      carla.take(second);
      final String whole = carla.dump();
      carla.open.undo();
      carla.open.undo();
      // The second comes first and waits, and is freed by the first.
      assertThat(carla.take(second).taken().waiting()).isPositive();
      carla.take(bram.full());
      assertThat(carla.dump()).isEqualTo(whole);
      carla.open.undo();
      carla.take(bram.full());
      assertThat(carla.dump()).isEqualTo(whole);
    }
  }

  @Test
  void whatAnotherReplicaOnThisFileBuiltUponStays() {
    anna.add("person", "name", "Iemand");
    bram.take(anna.to(bram));
    bram.close();
    Path file = folder.resolve("bram.gia");
    try (Desk elsewhere = Desk.at(folder, "dirk", file, Clock.systemUTC())) {
      elsewhere.add("person", "name", "Erna");
    }
    bram = Desk.at(folder, "bram");
    String before = bram.dump();
    assertThatThrownBy(() -> bram.open.undo())
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure -> assertThat(failure.text()).isEqualTo(JournalText.TAKE_BUILT_UPON));
    assertThat(bram.dump()).isEqualTo(before);
  }
}
