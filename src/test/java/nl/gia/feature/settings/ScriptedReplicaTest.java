package nl.gia.feature.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

  private Database made(String name) {
    Database database = Database.create(folder.resolve(name));
    ScriptedReplica.write(database, new Starter().acts());
    return database;
  }
}
