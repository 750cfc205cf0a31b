package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatesTest {
  @TempDir private Path folder;
  private Copy anna;
  private Copy bram;
  private States states;

  @BeforeEach
  void open() {
    anna = new Copy(folder, "anna");
    bram = new Copy(folder, "bram");
    states = new States(anna.journal, folder.resolve("states"));
  }

  @AfterEach
  void close() {
    anna.close();
    bram.close();
  }

  @Test
  void aNamedStateOpensAsItWas() {
    String id = anna.add("organisation", "name", "Forum");
    String before = anna.database.read(Dump::text);
    State state = states.now();
    anna.set("organisation", id, "name", "VNG");
    anna.add("organisation", "name", "Nieuw");

    try (Database then = states.at(state.code().substring(0, 6))) {
      assertThat(then.<String>read(Dump::text)).isEqualTo(before);
    }
  }

  @Test
  void aFileThatAnotherProgramLeftHalfMadeIsNotTrusted() throws IOException {
    anna.add("organisation", "name", "Forum");
    String before = anna.database.read(Dump::text);
    State state = states.now();
    anna.add("organisation", "name", "Nieuw");
    Path left =
        Files.createDirectories(folder.resolve("states"))
            .resolve(state.code().replace("-", "") + ".gia");
    anna.database.copyTo(left);

    try (Database then = states.at(state.code())) {
      assertThat(then.<String>read(Dump::text)).isEqualTo(before);
    }
    assertThat(left).doesNotExist();
  }

  @Test
  void aStateThatAnotherHasOpenIsShownAsItWasAndTheDateAnew() {
    String id = anna.add("organisation", "name", "Forum");
    State state = states.now();
    String before = anna.database.read(Dump::text);
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    States other = new States(anna.journal, folder.resolve("states"));
    try (Database first = states.at(state.code());
        Database day = states.at(today.toString())) {
      anna.set("organisation", id, "name", "VNG");
      try (Database second = other.at(state.code());
          Database later = other.at(today.toString())) {
        assertThat(second.<String>read(Dump::text)).isEqualTo(before);
        assertThat(later.<String>read(Dump::text)).isEqualTo(anna.database.read(Dump::text));
      }
      assertThat(first.<String>read(Dump::text)).isEqualTo(before);
      assertThat(day.<String>read(Dump::text)).isEqualTo(before);
    }
  }

  @Test
  void equalEntriesHaveEqualCodes() {
    anna.add("organisation", "name", "Forum");
    bram.take(anna);

    assertThat(new States(bram.journal, folder.resolve("b")).now()).isEqualTo(states.now());
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThatThrownBy(() -> states.at("ZZZZ-ZZZZ")).isInstanceOf(UserFailure.class);
  }

  @Test
  void checkFindsATableThatWasChangedBehindTheLog() {
    String id = anna.add("organisation", "name", "Forum");
    Checkup checkup = new Checkup(anna.journal);
    assertThat(checkup.check(folder.resolve("scratch"))).isEmpty();

    anna.database.writing().execute("UPDATE organisation SET name = 'X' WHERE id = ?", id);

    assertThat(checkup.check(folder.resolve("scratch2")))
        .extracting(Checkup.Damage::where)
        .containsExactly("organisation");
    checkup.rebuild();
    assertThat(anna.get("organisation", id, "name")).isEqualTo("Forum");
  }

  @Test
  void rebuildingFromTheLogGivesTheSameTables() {
    String id = anna.add("organisation", "name", "Forum");
    bram.take(anna);
    anna.set("organisation", id, "name", "A");
    bram.set("organisation", id, "name", "B");
    anna.take(bram);
    String before = anna.database.read(Dump::text);
    long open = anna.open();

    new Checkup(anna.journal).rebuild();

    assertThat(anna.database.<String>read(Dump::text)).isEqualTo(before);
    assertThat(anna.open()).isEqualTo(open).isEqualTo(1);
  }

  @Test
  void conflictsNameBaseAndBothValues() {
    String id = anna.add("organisation", "name", "Forum");
    bram.take(anna);
    anna.set("organisation", id, "name", "A");
    bram.set("organisation", id, "name", "B");
    anna.take(bram);

    assertThat(new Reading(anna.journal).open())
        .singleElement()
        .satisfies(field -> {
          assertThat(field.base()).isEqualTo(nl.gia.journal.entry.Value.of("Forum"));
          assertThat(field.standing())
              .extracting(OpenField.Standing::value)
              .containsExactlyInAnyOrder(
                  nl.gia.journal.entry.Value.of("A"), nl.gia.journal.entry.Value.of("B"));
        });
  }
}
