package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gia.journal.Checkup;
import nl.gia.journal.OpenField;
import nl.gia.journal.Reading;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.task.Progress;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Anna and Carla have a program with one migration more; Bram, between them, has not. What he
 * cannot read he keeps and passes on, and sees once his program is renewed.
 */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class NewerProgramTest {
  @TempDir private Path folder;
  private Desk anna;
  private Desk bram;
  private Desk carla;
  private String forum;
  private String gathering;

  @BeforeEach
  void annaWritesWhatBramCannotRead() {
    anna = newer("anna");
    bram = Desk.at(folder, "bram");
    carla = newer("carla");
    for (Desk one : List.of(anna, bram, carla)) {
      List.of(anna, bram, carla).stream().filter(other -> other != one).forEach(one::trust);
    }
    forum = anna.add("organisation", "name", "Forum");
    anna.set("organisation", forum, "motto", "Samen verder");
    gathering = anna.add("gathering", "title", "Jaardag");
    anna.set("gathering", gathering, "organisation", forum);
    anna.set(
        "gathering",
        gathering,
        "notes",
        "Taal is de sleutel.\n\nWie woont, buurt.\n\nWerk is de weg.");
  }

  @AfterEach
  void close() {
    List.of(anna, bram, carla).forEach(Desk::close);
  }

  private Desk newer(String computer) {
    Desk.at(folder, computer).close();
    return renewed(computer);
  }

  /** The program of the next version on this computer. */
  private Desk renewed(String computer) {
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + folder.resolve(computer + ".gia"), null, null)
        .locations("classpath:db", "classpath:newer")
        .table("local_schema_history")
        .load()
        .migrate();
    return Desk.at(folder, computer);
  }

  private void assertCarlaSeesAll() {
    assertThat(carla.get("organisation", forum, "motto")).isEqualTo("Samen verder");
    assertThat(carla.get("gathering", gathering, "title")).isEqualTo("Jaardag");
    assertThat(carla.get("gathering", gathering, "organisation")).isEqualTo(forum);
  }

  private void bramRenews() {
    bram.close();
    bram = renewed("bram");
  }

  private static List<OpenField> open(Desk who) {
    return new Reading(who.open.journal()).open();
  }

  @Test
  void itGoesThroughByBundle() {
    bram.take(anna.to(bram));
    assertThat(bram.dump()).contains("Forum").doesNotContain("Samen verder").doesNotContain("Jaar");
    bram.set("organisation", forum, "name", "Forum van gemeenten");
    carla.take(bram.to(carla));
    assertCarlaSeesAll();
    anna.take(bram.to(anna));
    assertThat(anna.dump()).isEqualTo(carla.dump());

    bramRenews();
    assertThat(bram.get("organisation", forum, "motto")).isEqualTo("Samen verder");
    assertThat(bram.dump()).isEqualTo(anna.dump());
  }

  @Test
  void itGoesThroughByTheFolder() throws IOException {
    Path shared = Files.createDirectory(folder.resolve("gedeelde map"));
    anna.open.exchangeFolder().exchange(shared, Progress.UNWATCHED);
    bram.open.exchangeFolder().exchange(shared, Progress.UNWATCHED);
    // Bram lays all of it in another folder, that Anna never sees.
    Path other = Files.createDirectory(folder.resolve("andere map"));
    bram.set("organisation", forum, "name", "Forum van gemeenten");
    bram.open.exchangeFolder().exchange(other, Progress.UNWATCHED);
    carla.open.exchangeFolder().exchange(other, Progress.UNWATCHED);
    assertCarlaSeesAll();

    bramRenews();
    assertThat(bram.dump()).isEqualTo(carla.dump());
  }

  @Test
  void itGoesThroughWrapped() throws IOException {
    Path zipped = folder.resolve("van anna.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(zipped))) {
      zip.putNextEntry(new ZipEntry("van anna.gia.json.age"));
      zip.write(Files.readAllBytes(anna.write(anna.open.peers().find(bram.replica()), false)));
    }
    bram.take(zipped);
    String json = Files.readString(bram.full());
    carla.take(
        Files.writeString(
            folder.resolve("van bram.txt"), json.replace("\n", "\r\n"), StandardCharsets.UTF_8));
    assertCarlaSeesAll();

    bramRenews();
    assertThat(bram.dump()).isEqualTo(carla.dump());
  }

  @Test
  void conflictsAndMergesInItAreThereOnceItCanBeRead() {
    carla.take(anna.to(carla));
    anna.set("organisation", forum, "motto", "Samen sterk");
    carla.set("organisation", forum, "motto", "Ieder telt");
    anna.set(
        "gathering",
        gathering,
        "notes",
        "Taal is de eerste sleutel.\n\nWie woont, buurt.\n\nWerk is de weg.");
    carla.set(
        "gathering",
        gathering,
        "notes",
        "Taal is de sleutel.\n\nWie woont, buurt.\n\nWerk is de beste weg.");
    bram.take(anna.full());
    bram.take(carla.full());
    assertThat(open(bram)).as("what is not known here cannot be decided here").isEmpty();
    assertThat(new Checkup(bram.open.journal()).check(folder)).isEmpty();

    bramRenews();
    assertThat(open(bram))
        .extracting(OpenField::column, OpenField::kind)
        .containsExactlyInAnyOrder(
            tuple("notes", OpenField.Kind.MERGED), tuple("motto", OpenField.Kind.CONFLICT));
    assertThat(bram.get("gathering", gathering, "notes")).contains("eerste sleutel", "beste weg");
    bram.open
        .journal()
        .write(
            Act.of("organisation.resolve"),
            tx -> tx.set("organisation", forum, "motto", Value.of("Samen telt ieder")));
    anna.take(bram.full());
    carla.take(bram.full());
    assertThat(anna.get("organisation", forum, "motto")).isEqualTo("Samen telt ieder");
    assertThat(anna.dump()).isEqualTo(bram.dump()).isEqualTo(carla.dump());
  }

  @Test
  void whatWasTakenBackAndRebuiltStaysWhole() {
    bram.take(anna.to(bram));
    bram.open.undo();
    bram.open.journal().redo();
    new Checkup(bram.open.journal()).rebuild();
    assertThat(new Checkup(bram.open.journal()).check(folder)).isEmpty();

    bramRenews();
    assertThat(bram.dump()).isEqualTo(anna.dump());
  }
}
