package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.json.CanonicalJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to two secretaries, and must end without a silent loss. */
class ScenariosTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @TempDir private Path folder;
  private Copy anna;
  private Copy bram;

  @BeforeEach
  void open() {
    anna = copy("anna", NOW);
    bram = copy("bram", NOW.plusSeconds(60));
  }

  @AfterEach
  void close() {
    anna.close();
    bram.close();
  }

  @Test
  void bothChangeOneFieldAndBothValuesAreShownWithTheirWriterAndWhatWasThereBefore() {
    String id = shared("organisation", "name", "Forum");
    anna.set("organisation", id, "name", "Forum A");
    bram.set("organisation", id, "name", "Forum B");
    exchange();

    OpenField open = onlyOpen();
    assertThat(open.base()).isEqualTo(Value.of("Forum"));
    assertThat(open.standing())
        .extracting(OpenField.Standing::author, OpenField.Standing::value)
        .containsExactlyInAnyOrder(
            tuple("anna", Value.of("Forum A")), tuple("bram", Value.of("Forum B")));
  }

  @Test
  void threeSmallChangesDoNotBeatOneLaterOne() {
    String id = shared("organisation", "name", "Form");
    anna.set("organisation", id, "name", "Forun");
    anna.set("organisation", id, "name", "Forumm");
    anna.set("organisation", id, "name", "Forum");
    bram.set("organisation", id, "name", "Forum van gemeenten");
    exchange();

    assertThat(values(onlyOpen())).containsExactlyInAnyOrder("Forum", "Forum van gemeenten");
  }

  @Test
  void twoTimesForOneMeetingAreNeverMixed() {
    String id = shared("section", "body", "Wij spreken de burgemeester om 10:00.");
    anna.set("section", id, "body", "Wij spreken de burgemeester om 11:30.");
    bram.set("section", id, "body", "Wij spreken de burgemeester om 09:15.");
    exchange();

    assertThat(values(onlyOpen()))
        .containsExactlyInAnyOrder(
            "Wij spreken de burgemeester om 11:30.", "Wij spreken de burgemeester om 09:15.")
        .contains(anna.get("section", id, "body"));
  }

  @Test
  void aRowRemovedHereAndEditedThereStaysUntilSomeoneDecides() {
    String id = shared("organisation", "name", "Forum");
    anna.write(tx -> tx.remove("organisation", id));
    bram.set("organisation", id, "name", "Forum B");
    exchange();
    assertThat(onlyOpen().kind()).isEqualTo(OpenField.Kind.REMOVAL);
    assertThat(bram.get("organisation", id, "removed")).isEqualTo("0");

    bram.write(tx -> tx.remove("organisation", id));
    exchange();

    assertThat(anna.get("organisation", id, "removed")).isEqualTo("1");
    assertThat(anna.get("organisation", id, "name")).isEqualTo("Forum B");
    assertThat(anna.open()).isZero();
  }

  @Test
  void aCopiedFileOnWhichBothWorkBecomesAForkInWhichNothingIsLost() {
    String id = shared("organisation", "name", "Forum");
    Path file = folder.resolve("copied.gia");
    anna.database.copyTo(file);
    try (Copy copied = new Copy(Database.open(file), "anna", at(NOW.plusSeconds(5)))) {
      anna.set("organisation", id, "name", "Forum A");
      copied.set("organisation", id, "name", "Forum B");
      String other = copied.add("organisation", "name", "Rijk");
      exchange();
      bram.take(copied);
      anna.take(copied);
      copied.take(anna);

      assertThat(anna.journal.log().heads())
          .extracting(LogReader.Chain::replica)
          .containsExactly(anna.replica, anna.replica);
      assertThat(values(onlyOpen())).containsExactlyInAnyOrder("Forum A", "Forum B");
      assertThat(anna.get("organisation", other, "name")).isEqualTo("Rijk");
      assertThat(dump(copied)).isEqualTo(dump(anna)).isEqualTo(dump(bram));
    }
  }

  @Test
  void aBundleTakenTwiceChangesNothing() {
    String id = shared("organisation", "name", "Forum");
    anna.set("organisation", id, "name", "Forum A");
    bram.take(anna);
    String before = dump(bram);

    Taken again = bram.take(anna);

    assertThat(again).isEqualTo(new Taken(0, 2, 0, Changes.NONE));
    assertThat(dump(bram)).isEqualTo(before);
  }

  @Test
  void withTheMiddleBundleOfThreeMissingTheThirdWaitsAndGoesInByItself() {
    String id = anna.add("organisation", "name", "een");
    anna.set("organisation", id, "name", "twee");
    anna.set("organisation", id, "name", "drie");
    List<Entry> entries = anna.entries();
    bram.take(anna.replica, entries.subList(0, 1));
    bram.take(anna.replica, entries.subList(2, 3));
    assertThat(bram.get("organisation", id, "name")).isEqualTo("een");
    assertThat(new Reading(bram.journal).waiting())
        .containsExactly(new Waiting.Count(anna.replica, 1));

    bram.take(anna.replica, entries.subList(1, 2));

    assertThat(bram.get("organisation", id, "name")).isEqualTo("drie");
    assertThat(new Reading(bram.journal).waiting()).isEmpty();
  }

  @Test
  void aClockThatIsAYearAheadDecidesNothingAndDragsNobodyAlong() {
    String id = shared("organisation", "name", "Forum");
    try (Copy ahead = copy("ahead", NOW.plus(Duration.ofDays(365)))) {
      ahead.take(anna);
      ahead.set("organisation", id, "name", "Forum uit de toekomst");
      bram.set("organisation", id, "name", "Forum B");
      bram.take(ahead);
      assertThat(bram.open()).isEqualTo(1);

      bram.set("organisation", id, "name", "Forum C");
      assertThat(bram.get("organisation", id, "name")).isEqualTo("Forum C");
      assertThat(bram.open()).isZero();
      assertThat(bram.entries().getLast().clock().millis())
          .isEqualTo(NOW.plusSeconds(60).toEpochMilli());
    }
    Path file = folder.resolve("ahead.gia");
    try (Copy right = new Copy(Database.open(file), "ahead", at(NOW.plusSeconds(90)))) {
      right.take(bram);
      right.set("organisation", id, "name", "Forum D");
      bram.take(right);

      assertThat(bram.get("organisation", id, "name")).isEqualTo("Forum D");
      assertThat(right.entries())
          .isSortedAccordingTo((one, other) ->
              one.replica().equals(other.replica()) ? one.clock().compareTo(other.clock()) : 0);
    }
  }

  @Test
  void twoDifferentDecisionsOnOneConflictAreAConflictAgain() {
    String id = shared("organisation", "name", "Forum");
    anna.set("organisation", id, "name", "A");
    bram.set("organisation", id, "name", "B");
    exchange();
    anna.set("organisation", id, "name", "A en B");
    bram.set("organisation", id, "name", "B");
    exchange();
    assertThat(values(onlyOpen())).containsExactlyInAnyOrder("A en B", "B");

    bram.set("organisation", id, "name", "A en B");
    exchange();

    assertThat(anna.open()).isZero();
    assertThat(anna.get("organisation", id, "name")).isEqualTo("A en B");
  }

  @Test
  void anEditOfAnEditionThatWasAdoptedElsewhereBecomesAProposal() {
    String edition = shared("edition", "title", "Agenda");
    String section = shared("section", "body", "Vastgestelde tekst.");
    anna.set("section", section, "edition", edition);
    exchange();
    String frozen =
        CanonicalJson.of(
            Map.of(
                "section",
                Map.of(section, Map.of("body", "Vastgestelde tekst.", "edition", edition))));
    anna.set("edition", edition, "frozen", frozen);
    bram.set("section", section, "body", "Late verbetering.");
    exchange();

    assertThat(anna.get("section", section, "body")).isEqualTo("Vastgestelde tekst.");
    assertThat(
            anna.database.<List<String>>read(rows ->
                rows
                    .fetchValues("SELECT proposed FROM change_proposal WHERE section = ?", section)
                    .stream()
                    .map(String::valueOf)
                    .toList()))
        .containsExactly("Late verbetering.");
  }

  @Test
  void aRungForAMunicipalityThatWasMergedElsewhereStaysWithTheOldOne() {
    String old = shared("municipality", "name", "Helden");
    String successor = shared("municipality", "name", "Peel en Maas");
    anna.write(tx -> {
      tx.set("municipality", old, "valid_to", Value.of("2010-01-01"));
      String step = tx.create("municipality_successor");
      tx.set("municipality_successor", step, "municipality", Value.of(old));
      tx.set("municipality_successor", step, "successor", Value.of(successor));
    });
    String rung = bram.add("involvement", "fact", "gebruikt");
    bram.set("involvement", rung, "municipality", old);
    exchange();

    assertThat(anna.get("involvement", rung, "municipality")).isEqualTo(old);
    assertThat(bram.get("municipality", old, "valid_to")).isEqualTo("2010-01-01");
    assertThat(anna.open()).isZero();
  }

  @Test
  void aPersonErasedHereAndEditedThereIsErasedEverywhere() {
    String person = shared("person", "name", "J. Jansen");
    bram.set("person", person, "email", "j.jansen@example.org");
    bram.set("person", person, "function", "griffier");
    Scribe carla = new Scribe("carla");
    List<Entry> erasure = List.of(carla.entry(1).erase("person", person).write());
    anna.take(carla.replica, erasure);
    exchange();

    assertThat(dump(anna)).doesNotContain("Jansen").doesNotContain("example.org");
    assertThat(anna.get("person", person, "function")).isEqualTo("griffier");
    assertThat(anna.open()).isZero();
  }

  @Test
  void anOlderProgramPassesOnWhatItDoesNotKnowAndShowsItOnceItIsUpgraded() {
    Path file = folder.resolve("older.gia");
    Database.create(file).close();
    try (Copy older = older(file)) {
      String topic = anna.add("topic", "title", "Digitale balie");
      String organisation = anna.add("organisation", "name", "Forum");
      anna.set("organisation", organisation, "short_name", "F");
      older.take(anna);
      older.set("organisation", organisation, "name", "Forum B");
      assertThat(dump(older)).doesNotContain("Digitale balie").doesNotContain("\"F\"");

      bram.take(older);
      anna.take(older);
      assertThat(bram.get("topic", topic, "title")).isEqualTo("Digitale balie");
      assertThat(bram.get("organisation", organisation, "short_name")).isEqualTo("F");
      assertThat(dump(bram)).isEqualTo(dump(anna));
    }
    try (Copy upgraded = upgraded(file)) {
      new Checkup(upgraded.journal).rebuild();

      assertThat(dump(upgraded)).isEqualTo(dump(anna));
    }
  }

  @Test
  void aRestoredBackupGoesOnAsAnotherAndGetsBackWhatItMissed() {
    String id = shared("organisation", "name", "Forum");
    Path backup = folder.resolve("backup.gia");
    anna.database.copyTo(backup);
    anna.set("organisation", id, "name", "Na de back-up");
    bram.take(anna);
    try (Copy restored = new Copy(Database.open(backup), "anna, later", at(NOW.plusSeconds(99)))) {
      String other = restored.add("organisation", "name", "Rijk");
      restored.take(bram);
      bram.take(restored);

      assertThat(restored.get("organisation", id, "name")).isEqualTo("Na de back-up");
      assertThat(bram.get("organisation", other, "name")).isEqualTo("Rijk");
      assertThat(dump(restored)).isEqualTo(dump(bram));
      assertThat(bram.open()).isZero();
    }
  }

  /** A file of a program that knows no topics and no short names. */
  private Copy older(Path file) {
    Database database = Database.open(file);
    database.writing().execute("CREATE TABLE local_newer AS SELECT * FROM journal_column");
    database
        .writing()
        .execute(
            "DELETE FROM journal_column WHERE table_name = 'topic' OR column_name = 'short_name'");
    return new Copy(database, "older", at(NOW));
  }

  private Copy upgraded(Path file) {
    Database database = Database.open(file);
    database.writing().execute("INSERT OR IGNORE INTO journal_column SELECT * FROM local_newer");
    return new Copy(database, "older", at(NOW));
  }

  private Copy copy(String name, Instant now) {
    return new Copy(Database.create(folder.resolve(name + ".gia")), name, at(now));
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  /** A row that both have. */
  private String shared(String table, String column, String value) {
    String id = anna.add(table, column, value);
    bram.take(anna);
    return id;
  }

  /** Each takes all of the other, after which they show the same. */
  private void exchange() {
    anna.take(bram);
    bram.take(anna);
    assertThat(dump(anna)).isEqualTo(dump(bram));
    assertThat(anna.open()).isEqualTo(bram.open());
  }

  private OpenField onlyOpen() {
    List<OpenField> open = new Reading(anna.journal).open();
    assertThat(open).hasSize(1);
    return open.getFirst();
  }

  private static List<String> values(OpenField field) {
    return field.standing().stream()
        .map(one -> one.value() instanceof Value.Text(String text) ? text : "")
        .toList();
  }

  private static String dump(Copy copy) {
    return copy.database.read(Dump::text);
  }
}
