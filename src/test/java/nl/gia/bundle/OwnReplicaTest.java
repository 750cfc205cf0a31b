package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.gia.journal.Checkup;
import nl.gia.journal.Installation.Origin;
import nl.gia.journal.JournalText;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which replica a file writes as, however it was moved, copied or put back. */
class OwnReplicaTest {
  @TempDir private Path folder;

  private Path file(String name) {
    return folder.resolve(name + ".gia");
  }

  private Desk open(String computer, String file) {
    return Desk.at(folder, computer, file(file), Clock.systemUTC());
  }

  private Hash worked(String computer, String file) {
    try (Desk desk = open(computer, file)) {
      desk.add("organisation", "name", "Werk op " + computer);
      return desk.replica();
    }
  }

  private void requireSame(String computer, String file, Hash replica) {
    try (Desk desk = open(computer, file)) {
      assertThat(desk.open.own().origin()).isEqualTo(Origin.SAME);
      assertThat(desk.replica()).isEqualTo(replica);
    }
  }

  @Test
  void aMovedFileGoesOnAsItself() throws IOException {
    Hash anna = worked("anna", "werk");
    Files.createDirectories(folder.resolve("elders"));
    Files.move(file("werk"), folder.resolve("elders/anders.gia"));
    requireSame("anna", "elders/anders", anna);
  }

  @Test
  void twoDatabasesMadeOnOneComputerAreTwoReplicasAndExchange() {
    try (Desk one = open("anna", "een");
        Desk two = open("anna", "twee")) {
      assertThat(one.open.own().origin()).isEqualTo(Origin.NEW);
      assertThat(two.open.own().origin()).isEqualTo(Origin.NEW);
      assertThat(two.replica()).isNotEqualTo(one.replica());
      two.trust(one);
      two.take(one.full());
      assertThat(two.dump()).isEqualTo(one.dump());
    }
  }

  @Test
  void ofTwoCopiesBothWrittenInTheSecondBecomesAReplicaOfItsOwn() throws IOException {
    final Hash anna = worked("anna", "werk");
    Files.copy(file("werk"), file("kopie"));
    assertThat(worked("anna", "werk")).isEqualTo(anna);
    Hash second;
    try (Desk copy = open("anna", "kopie")) {
      assertThat(copy.open.own().origin()).isEqualTo(Origin.COPY);
      assertThat(copy.open.own().succeeds().orElseThrow().replica()).isEqualTo(anna);
      copy.add("organisation", "name", "In de kopie");
      second = copy.replica();
    }
    assertThat(second).isNotEqualTo(anna);
    requireSame("anna", "werk", anna);
    requireSame("anna", "kopie", second);

    try (Desk one = open("anna", "werk");
        Desk two = open("anna", "kopie")) {
      one.trust(two);
      two.trust(one);
      assertThat(one.take(two.full()).parked()).isEmpty();
      assertThat(two.take(one.full()).parked()).isEmpty();
      assertThat(two.dump()).isEqualTo(one.dump()).contains("In de kopie");
      assertThat(new Checkup(two.open.journal()).check(two.open.scratch())).isEmpty();
    }
  }

  @Test
  void aRestoredBackupIsVouchedForAlsoWhenItIsOpenedAgainBeforeWriting() throws IOException {
    Path backup = file("reserve");
    worked("anna", "werk");
    Files.copy(file("werk"), backup);
    Hash anna = worked("anna", "werk");
    Files.copy(backup, file("werk"), StandardCopyOption.REPLACE_EXISTING);
    open("anna", "werk").close();
    try (Desk again = open("anna", "werk");
        Desk bram = open("bram", "bram")) {
      assertThat(again.open.own().origin()).isEqualTo(Origin.SAME);
      again.add("organisation", "name", "Na het terugzetten");
      bram.trust(again);
      assertThat(bram.take(again.full()).parked()).isEmpty();
      assertThat(bram.dump()).isEqualTo(again.dump());
      assertThat(bram.open.journal().log().succeeded()).containsExactly(anna);
    }
  }

  @Test
  void aFileCarriedToAnotherComputerAndBackIsTheSameOnEach() throws IOException {
    final Hash anna = worked("anna", "werk");
    Hash bram;
    try (Desk carried = open("bram", "werk")) {
      assertThat(carried.open.own().origin()).isEqualTo(Origin.COPY);
      assertThat(carried.open.own().succeeds()).isEmpty();
      carried.add("organisation", "name", "Onderweg");
      bram = carried.replica();
    }
    requireSame("anna", "werk", anna);
    worked("anna", "werk");
    requireSame("bram", "werk", bram);
  }

  @Test
  void ofTwoCopiesOpenAtOnceOnlyOneWritesAsTheReplica() throws IOException {
    worked("anna", "werk");
    Files.copy(file("werk"), file("kopie"));
    try (Desk one = open("anna", "werk");
        Desk two = open("anna", "kopie")) {
      one.add("organisation", "name", "Eerst");
      String before = two.dump();
      assertThatThrownBy(() -> two.add("organisation", "name", "Ook"))
          .isInstanceOfSatisfying(
              UserFailure.class,
              failure -> assertThat(failure.text()).isEqualTo(JournalText.COPY_WROTE));
      assertThat(two.dump()).isEqualTo(before);
      one.add("organisation", "name", "Verder");
    }
    worked("anna", "kopie");
    try (Desk copy = open("anna", "kopie");
        Desk work = open("anna", "werk")) {
      work.trust(copy);
      work.take(copy.full());
      List<Hash> replicas =
          work.open.journal().log().heads().stream().map(LogReader.Chain::replica).toList();
      assertThat(replicas).as("no fork").doesNotHaveDuplicates();
    }
  }

  @Test
  void twoProgramsOnOneFileWriteOneChain() {
    try (Desk one = open("anna", "werk");
        Desk two = open("anna", "werk")) {
      CompletableFuture<Void> other = CompletableFuture.runAsync(() -> many(two));
      many(one);
      other.join();
      assertThat(two.replica()).isEqualTo(one.replica());
    }
    try (Desk again = open("anna", "werk")) {
      assertThat(again.open.own().origin()).isEqualTo(Origin.SAME);
      assertThat(again.open.journal().log().heads())
          .singleElement()
          .satisfies(chain -> assertThat(chain.last()).isEqualTo(61));
      assertThat(new Checkup(again.open.journal()).check(again.open.scratch())).isEmpty();
    }
  }

  private static void many(Desk desk) {
    for (int i = 0; i < 30; i++) {
      desk.add("organisation", "name", "Nummer " + i);
    }
  }

  @Test
  void aKillBetweenSavingAndNotingLosesNothing() throws IOException {
    final Hash anna = worked("anna", "werk");
    Path note = note();
    String before = Files.readString(note);
    worked("anna", "werk");
    Files.writeString(note, before);
    requireSame("anna", "werk", anna);
    assertThat(Files.readString(note)).as("noted after all").isNotEqualTo(before);
  }

  @Test
  void theKeysAreForTheirOwnerAlone() throws IOException {
    worked("anna", "werk");
    if (note().getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note())))
          .isEqualTo("rw-------");
    }
    try (Stream<Path> files = Files.list(note().resolveSibling("."))) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  private Path note() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("computer anna"))) {
      return files.filter(file -> file.endsWith("replica.json")).findFirst().orElseThrow();
    }
  }
}
