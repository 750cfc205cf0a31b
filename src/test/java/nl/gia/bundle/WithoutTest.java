package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.gia.journal.Checkup;
import nl.gia.journal.OpenField;
import nl.gia.journal.Reading;
import nl.gia.journal.Redaction.Without;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles from which personal or confidential values are left out, and filled in later. */
class WithoutTest {
  private static final String NAME = "Wilhelmina Zonderling-Okafor";
  private static final String MAIL = "w.zonderling@voorbeeld.example";
  private static final String SECRET = "Geheim voornemen over de regio";
  private static final String OPEN = "Dit mag iedereen lezen";

  @TempDir private Path folder;

  private Desk anna;
  private Desk bram;
  private String person;

  @BeforeEach
  void open() {
    anna = Desk.at(folder, "anna");
    bram = Desk.at(folder, "bram");
    anna.trust(bram);
    bram.trust(anna);
    person = anna.add("person", "name", NAME);
    anna.set("person", person, "email", MAIL);
    anna.set("person", person, "function", "beleidsmedewerker");
  }

  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireNothingPersonal(String text) {
    assertThat(text).doesNotContain(NAME, "Zonderling", MAIL, "Naam van anna");
  }

  @Test
  void nothingPersonalStandsInThePlainFile() {
    String text = bytes(anna.full(Without.PERSONAL));
    requireNothingPersonal(text);
    assertThat(text).contains("beleidsmedewerker");
  }

  @Test
  void nothingPersonalStandsInTheEncryptedFileOnceOpened() throws IOException {
    Path file = anna.write(anna.open.peers().find(bram.replica()), false, Without.PERSONAL);
    requireNothingPersonal(bytes(file));
    try (BundleFile opened =
            BundleFile.open(file, folder, bram.open.own().identity(), Progress.UNWATCHED);
        var files = Files.list(folder)) {
      String json =
          bytes(
              files
                  .filter(one -> one.getFileName().toString().startsWith("bundle"))
                  .findFirst()
                  .orElseThrow());
      assertThat(json).contains("beleidsmedewerker");
      requireNothingPersonal(json);
      assertThat(opened.json()).isNotNull();
    }
  }

  @Test
  void theReceiverSeesThatAValueWasNotReceivedAndGetsItLater() {
    bram.take(anna.full(Without.PERSONAL));
    assertThat(bram.get("person", person, "name")).isEqualTo("null");
    assertThat(bram.get("person", person, "function")).isEqualTo("beleidsmedewerker");
    assertThat(new Reading(bram.open.journal()).open())
        .extracting(OpenField::kind)
        .containsOnly(OpenField.Kind.WITHHELD);

    bram.add("organisation", "name", "Van Bram");
    anna.take(bram.to(anna));
    assertThat(anna.open.peers().find(bram.replica()).orElseThrow().lacks()).isNotEmpty();
    Path without = anna.to(bram, Without.PERSONAL);
    requireNothingPersonal(bytes(without));
    bram.take(without);
    assertThat(bram.get("person", person, "name")).isEqualTo("null");

    Path fills = anna.to(bram);
    bram.take(fills);

    assertThat(bytes(fills)).as("an increment, not everything again").doesNotContain("previous");
    assertThat(bram.get("person", person, "name")).isEqualTo(NAME);
    assertThat(bram.dump()).isEqualTo(anna.dump());
    assertThat(bram.open.journal().log().lacking()).isEmpty();
    assertThat(new Checkup(bram.open.journal()).check(bram.open.scratch())).isEmpty();
  }

  @Test
  void aFullBundleFillsToo() {
    bram.take(anna.full(Without.PERSONAL));
    bram.take(anna.full());
    assertThat(bram.dump()).isEqualTo(anna.dump());
    assertThat(bram.open.journal().log().lacking()).isEmpty();
  }

  @Test
  void whatWasWithheldGoesOnThroughThirdHands() {
    bram.take(anna.full(Without.PERSONAL));
    try (Desk carla = Desk.at(folder, "carla")) {
      carla.trust(bram, anna);
      assertThat(carla.take(bram.full()).parked()).isEmpty();
      assertThat(carla.get("person", person, "name")).isEqualTo("null");
      carla.take(anna.full());
      assertThat(carla.dump()).contains(NAME);
    }
  }

  private String topic(String visibility, String text) {
    String[] id = new String[1];
    anna.open
        .journal()
        .write(
            Act.of("topic.add"),
            tx -> {
              id[0] = tx.create("topic");
              tx.set("topic", id[0], "visibility", Value.of(visibility));
              tx.set("topic", id[0], "motivation", Value.of(text));
            });
    return id[0];
  }

  @Test
  void whatIsForTheSecretariatStaysThere() {
    topic("secretariaat", SECRET);
    topic("openbaar", OPEN);
    String text = bytes(anna.full(Without.CONFIDENTIAL));
    assertThat(text).contains(OPEN, NAME).doesNotContain(SECRET);
  }

  @Test
  void whatWasWrittenInConfidenceStaysSoAndWhatWasNotDoesNot() {
    String was = topic("secretariaat", SECRET);
    anna.set("topic", was, "visibility", "openbaar");
    anna.set("topic", was, "title", OPEN);
    String text = bytes(anna.full(Without.CONFIDENTIAL));
    assertThat(text).contains(OPEN).doesNotContain(SECRET);
  }

  @Test
  void whatIsConfidentialNowIsSoFromItsFirstWord() {
    String now = topic("openbaar", SECRET);
    anna.set("topic", now, "visibility", "secretariaat");
    assertThat(bytes(anna.full(Without.CONFIDENTIAL))).doesNotContain(SECRET);
  }

  @Test
  void childrenInherit() {
    String[] section = new String[1];
    anna.open
        .journal()
        .write(
            Act.of("edition.add"),
            tx -> {
              String edition = tx.create("edition");
              tx.set("edition", edition, "visibility", Value.of("secretariaat"));
              section[0] = tx.create("section");
              tx.set("section", section[0], "edition", Value.of(edition));
              tx.set("section", section[0], "body", Value.of(SECRET));
              tx.set("section", section[0], "visibility", Value.of("openbaar"));
              String proposal = tx.create("change_proposal");
              tx.set("change_proposal", proposal, "section", Value.of(section[0]));
              tx.set("change_proposal", proposal, "proposed", Value.of("Voorstel: " + SECRET));
            });
    assertThat(bytes(anna.full(Without.CONFIDENTIAL))).doesNotContain(SECRET);
  }

  @Test
  void anAdoptedTextWithAConfidentialPartIsConfidential() {
    anna.open
        .journal()
        .write(
            Act.of("edition.add"),
            tx -> {
              String edition = tx.create("edition");
              String section = tx.create("section");
              tx.set("section", section, "edition", Value.of(edition));
              tx.set("section", section, "visibility", Value.of("secretariaat"));
              tx.set("section", section, "body", Value.of(SECRET));
              tx.set(
                  "edition",
                  edition,
                  "frozen",
                  Value.of("{\"section\":{\"" + section + "\":{\"body\":\"" + SECRET + "\"}}}"));
            });
    assertThat(bytes(anna.full(Without.CONFIDENTIAL))).doesNotContain(SECRET);
  }

  @Test
  void bothAreLeftOutTogether() {
    topic("secretariaat", SECRET);
    String text = bytes(anna.full(Without.PERSONAL, Without.CONFIDENTIAL));
    requireNothingPersonal(text);
    assertThat(text).doesNotContain(SECRET);
  }

  @Test
  void onlyWhatMayBeHadIsFilled() {
    topic("secretariaat", SECRET);
    bram.take(anna.full(Without.PERSONAL, Without.CONFIDENTIAL));
    bram.add("organisation", "name", "Van Bram");
    anna.take(bram.to(anna));
    Path file =
        anna.write(
            Optional.of(anna.open.peers().find(bram.replica()).orElseThrow()),
            true,
            Without.CONFIDENTIAL);
    assertThat(bytes(file)).contains(NAME).doesNotContain(SECRET);
    bram.take(file);
    assertThat(bram.get("person", person, "name")).isEqualTo(NAME);
    assertThat(bram.dump()).doesNotContain(SECRET);
    assertThat(bram.open.journal().log().lacking()).isNotEmpty();
  }
}
