package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row is known again whatever its name, and in whatever order rows came. */
class LastRowsTest {
  private static final String EARLY = "0198c0de-0000-7000-8000-000000000001";
  private static final String BETWEEN = "0198c0de-8000-7000-8000-000000000001";
  private static final String LATE = "0198c0df-0000-7000-bfff-ffffffffffff";
  private static final String LAST = "f198c0df-0000-7000-8000-000000000001";
  private static final List<String> NAMES =
      List.of("zz", LATE, EARLY, "starter", LAST, BETWEEN, LATE.toUpperCase(Locale.ROOT));

  private final Scribe anna = new Scribe("anna");
  private Copy copy;

  @BeforeEach
  void open(@TempDir Path folder) {
    copy = new Copy(folder, "copy");
  }

  @AfterEach
  void close() {
    copy.close();
  }

  @Test
  void aRowIsFoundByASecondWriter() {
    NAMES.forEach(this::comesIn);
    Scribe bram = new Scribe("bram");
    for (String row : NAMES) {
      take(bram.replica, bram.entry(9).set("topic", row, "motivation", Value.of("bij")).write());
    }
    assertBoth();
  }

  @Test
  void aRowIsFoundAfterTheFileWasOpenedAnew() {
    NAMES.forEach(this::comesIn);
    Path file = copy.database.file();
    copy.close();
    copy = new Copy(Database.open(file), "copy", Clock.systemUTC());
    for (String row : NAMES) {
      take(anna.replica, anna.entry(9).set("topic", row, "motivation", Value.of("bij")).write());
    }
    assertBoth();
  }

  @Test
  void aRowThatAnotherWindowWroteIsFound() {
    try (Copy other = new Copy(Database.open(copy.database.file()), "other", Clock.systemUTC())) {
      comesIn(EARLY);
      other.take(anna.replica, List.of(anna.entry(2).birth("topic", LAST).write()));
      take(anna.replica, anna.entry(3).set("topic", LAST, "title", Value.of(LAST)).write());
      assertThat(copy.get("topic", LAST, "title")).isEqualTo(LAST);
    }
  }

  @Test
  void aRowThatWasErasedBeforeItCameStaysErased() {
    take(anna.replica, anna.entry(1).erase("person", LAST).write());
    take(anna.replica, anna.entry(2).set("person", LAST, "name", Value.of("Weg")).write());
    assertThat(copy.get("person", LAST, "name")).isEqualTo("[gewist]");
    assertThat(count("journal_row")).isOne();
  }

  private int count(String table) {
    int[] rows = new int[1];
    copy.database.read(dsl -> rows[0] = dsl.fetchCount(DSL.table(table)));
    return rows[0];
  }

  private void comesIn(String row) {
    take(anna.replica, anna.entry(1).set("topic", row, "title", Value.of(row)).write());
  }

  private void take(Hash sender, Entry entry) {
    copy.take(sender, List.of(entry));
  }

  private void assertBoth() {
    for (String row : NAMES) {
      assertThat(copy.get("topic", row, "title")).isEqualTo(row);
      assertThat(copy.get("topic", row, "motivation")).isEqualTo("bij");
    }
    assertThat(count("journal_row")).isEqualTo(NAMES.size());
  }
}
