package nl.gia.feature.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.gia.Everything;
import nl.gia.journal.Dump;
import nl.gia.journal.LogReader;
import nl.gia.platform.db.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptedReplicaTest {
  @TempDir private Path folder;

  @Test
  void everyDatabaseBeginsWithTheSameEntries() {
    try (Database one = made("one.gia");
        Database two = made("two.gia")) {
      assertThat(LogReader.of(one).heads()).isEqualTo(LogReader.of(two).heads()).hasSize(1);
      assertThat(one.<String>read(Dump::text)).isEqualTo(two.<String>read(Dump::text));
    }
  }

  @Test
  void itsEntriesAreKnownAsNoOnesWork() {
    try (Database one = made("one.gia")) {
      assertThat(LogReader.of(one).heads())
          .extracting(LogReader.Chain::replica)
          .containsExactly(LogReader.STARTER);
    }
  }

  @Test
  void entriesOfEarlierReleasesStayAsTheyAre() {
    List<ScriptedAct> acts = new Starter().acts();
    List<String> heads = new ArrayList<>();
    for (int count = 1; count <= acts.size(); count++) {
      try (Database database = Database.create(folder.resolve(count + ".gia"))) {
        ScriptedReplica.write(database, acts.subList(0, count));
        heads.add(LogReader.of(database).heads().getFirst().head().hex());
      }
    }
    assertThat(heads)
        .containsExactly(
            "17fe3c96fc1b20bf0e18be6d1df045bbd318cdefcd98be04df0727e64160437b",
            "d7beeb8a09b423c0ad6c68000428f22cd7aa52f87797e78f95c0767bf500b380",
            "b29a4b06d4922d5c19da5073d353ddd73f0fe5ca0445cd0bd432c1721f109d25");
  }

  @Test
  void actsWrittenLaterAreTheSameEntries() {
    List<ScriptedAct> acts = new Starter().acts();
    try (Database one = made("one.gia");
        Database two = Database.create(folder.resolve("two.gia"))) {
      acts.forEach(act -> ScriptedReplica.write(two, List.of(act)));
      assertThat(LogReader.of(two).heads()).isEqualTo(LogReader.of(one).heads());
    }
  }

  @Test
  void everyExampleIsTheSameWithTheReportsThatWereMadeInIt() {
    try (Database one = Database.create(folder.resolve("one.gia"));
        Database two = Database.create(folder.resolve("two.gia"))) {
      Everything.example(one);
      Everything.example(two);
      assertThat(LogReader.of(one).heads()).isEqualTo(LogReader.of(two).heads()).hasSize(1);
      assertThat(one.<String>read(Dump::text)).isEqualTo(two.<String>read(Dump::text));
    }
  }

  private Database made(String name) {
    Database database = Database.create(folder.resolve(name));
    ScriptedReplica.write(database, new Starter().acts());
    return database;
  }
}
