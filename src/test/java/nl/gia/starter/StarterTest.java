package nl.gia.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.gia.db.Tables;
import nl.gia.journal.Dump;
import nl.gia.journal.LogReader;
import nl.gia.platform.db.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {
  @TempDir private Path folder;

  private Database made(String name) {
    Database database = Database.create(folder.resolve(name));
    Starter.write(database);
    return database;
  }

  @Test
  void everyDatabaseBeginsWithTheSameEntries() {
    try (Database one = made("one.gia");
        Database two = made("two.gia")) {
      assertThat(LogReader.of(one).heads()).isEqualTo(LogReader.of(two).heads()).hasSize(1);
      assertThat(one.<String>read(Dump::text)).isEqualTo(two.<String>read(Dump::text));
    }
  }

  @Test
  void theFirstReleaseStaysAsItIs() {
    try (Database database = made("one.gia")) {
      assertThat(LogReader.of(database).heads().getFirst().head().hex())
          .isEqualTo("f89f32a287438b950cd711292aad502f42970cdc76913ceb90c14c584b0972b5");
    }
  }

  @Test
  void theEightThemesStandInTheOrderOfTheLetter() {
    try (Database database = made("one.gia")) {
      List<String> names =
          database.read(rows ->
              rows.select(Tables.THEME.NAME)
                  .from(Tables.THEME)
                  .orderBy(Tables.THEME.POSITION)
                  .fetch(Tables.THEME.NAME));
      assertThat(names).isEqualTo(StarterContent.THEMES);
    }
  }

  @Test
  void theTargetsAreThoseOfTheLetterAndOursAreMarked() {
    try (Database database = made("one.gia")) {
      var targets =
          database.read(rows ->
              rows.selectFrom(Tables.TARGET).orderBy(Tables.TARGET.YEAR).fetch().stream()
                  .map(t -> t.getYear() + " " + t.getValue() + " " + t.getOwnInterim())
                  .toList());
      assertThat(targets)
          .containsExactly(
              "2008 10.0 0", "2009 17.5 1", "2010 25.0 1", "2011 32.5 1", "2012 40.0 0");
    }
  }
}
