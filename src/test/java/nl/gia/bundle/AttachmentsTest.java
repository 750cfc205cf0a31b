package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.gia.journal.Contents;
import nl.gia.journal.Redaction;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
  private static final byte[] FIRST = "%PDF besluit".getBytes(StandardCharsets.UTF_8);
  private static final byte[] SECOND = "%PDF lijst".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private Desk anna;
  private Desk bram;

  @BeforeEach
  void open() {
    anna = Desk.at(folder, "anna");
    bram = Desk.at(folder, "bram");
    anna.trust(bram);
    bram.trust(anna);
  }

  @AfterEach
  void close() {
    anna.close();
    bram.close();
  }

  @Test
  void contentsLieBesideTheBundleUnderTheirHash() throws IOException {
    Hash hash = keep(anna, "Besluit", FIRST);
    assertThat(names(anna.full())).containsExactly(hash.hex());
  }

  @Test
  void bundleThatNamesNoContentStandsAlone() {
    anna.add("topic", "title", "Sport");
    assertThat(Attachments.nameFor(anna.full())).doesNotExist();
  }

  @Test
  void takingTheBundleTakesWhatLiesBesideIt() throws IOException {
    Hash hash = keep(anna, "Besluit", FIRST);

    Attachments.Picked picked = bram.take(anna.full()).attachments();

    assertThat(picked).isEqualTo(new Attachments.Picked(1, List.of(), 0));
    assertThat(content(bram, hash)).isEqualTo(FIRST);
  }

  @Test
  void bundleWithoutItsAttachmentsGoesInAndTakingItAgainPicksThemUp() throws IOException {
    Hash hash = keep(anna, "Besluit", FIRST);
    Path bundle = anna.full();
    Path aside = folder.resolve("aside");
    Files.move(Attachments.nameFor(bundle), aside);

    assertThat(bram.take(bundle).attachments().missing()).isEqualTo(1);
    Files.move(aside, Attachments.nameFor(bundle));

    assertThat(bram.take(bundle).attachments().kept()).isEqualTo(1);
    assertThat(content(bram, hash)).isEqualTo(FIRST);
  }

  @Test
  void attachmentsAloneAreTakenToo() throws IOException {
    Hash hash = keep(anna, "Besluit", FIRST);
    Path bundle = anna.full();
    Path aside = Files.createDirectory(folder.resolve("post")).resolve("x.bijlagen (1).zip");
    Files.move(Attachments.nameFor(bundle), aside);
    bram.take(bundle);

    assertThat(bram.open.exchange().pick(aside).kept()).isEqualTo(1);
    assertThat(content(bram, hash)).isEqualTo(FIRST);
  }

  @Test
  void wrongContentIsRefusedAndTheRestGoesIn() throws IOException {
    Hash wrong = keep(anna, "Besluit", FIRST);
    Hash right = keep(anna, "Lijst", SECOND);
    Path bundle = anna.full();
    Path beside = Attachments.nameFor(bundle);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(beside))) {
      put(zip, wrong.hex(), SECOND);
      put(zip, right.hex(), SECOND);
    }

    Attachments.Picked picked = bram.take(bundle).attachments();

    assertThat(picked.refused())
        .extracting(UserFailure::text)
        .containsExactly(BundleText.ATTACHMENT_WRONG);
    assertThat(picked.kept()).isEqualTo(1);
    assertThat(content(bram, right)).isEqualTo(SECOND);
    assertThat(new Contents(bram.open.journal()).state(wrong))
        .isEqualTo(Contents.State.NOT_RECEIVED);
  }

  @Test
  void whatIsNoZipIsRefusedAndTheBundleGoesIn() throws IOException {
    keep(anna, "Besluit", FIRST);
    Path bundle = anna.full();
    Files.writeString(Attachments.nameFor(bundle), "geen zip");

    Exchange.Receipt receipt = bram.take(bundle);

    assertThat(receipt.taken().admitted()).isPositive();
    assertThat(receipt.attachments().refused())
        .extracting(UserFailure::text)
        .containsExactly(BundleText.ATTACHMENTS_DAMAGED);
  }

  @Test
  void contentThatWasThrownAwayIsNotBroughtBack() {
    Hash hash = keep(anna, "Besluit", FIRST);
    Path bundle = anna.full();
    bram.take(bundle);
    new Contents(bram.open.journal()).forget(hash);

    assertThat(bram.take(anna.full()).attachments().kept()).isZero();
    assertThat(new Contents(bram.open.journal()).state(hash)).isEqualTo(Contents.State.FORGOTTEN);
  }

  @Test
  void withoutConfidentialValuesNoConfidentialContentGoesAlong() throws IOException {
    Hash open = keep(anna, "Besluit", FIRST);
    keep(anna, "Geheim", SECOND, "secretariaat");

    assertThat(names(anna.full(Redaction.Without.CONFIDENTIAL))).containsExactly(open.hex());
  }

  @Test
  void withoutPersonalValuesNoContentGoesAlong() {
    keep(anna, "Presentielijst", FIRST);
    assertThat(Attachments.nameFor(anna.full(Redaction.Without.PERSONAL))).doesNotExist();
  }

  @Test
  void colleagueGetsTheContentsOfWhatIsNewToThem() throws IOException {
    keep(anna, "Besluit", FIRST);
    bram.take(anna.full());
    anna.take(bram.full());
    Hash fresh = keep(anna, "Lijst", SECOND);

    assertThat(names(anna.to(bram))).containsExactly(fresh.hex());
  }

  @Test
  void contentsAreSealedAsTheBundleIs() throws IOException {
    Hash hash = keep(anna, "Besluit", FIRST);
    Path bundle = anna.write(anna.open.peers().find(bram.replica()), false);

    assertThat(names(bundle)).containsExactly(hash.hex() + ".age");
    assertThat(bram.take(bundle).attachments().kept()).isEqualTo(1);
    assertThat(content(bram, hash)).isEqualTo(FIRST);
  }

  @Test
  void attachmentsOfAnEarlierBundleOfThatNameAreGone() throws IOException {
    keep(anna, "Besluit", FIRST);
    Path bundle = anna.full();
    Path earlier = Attachments.nameFor(bundle);
    Path name = folder.resolve("vast.gia.json");
    Files.copy(earlier, Attachments.nameFor(name), StandardCopyOption.REPLACE_EXISTING);

    anna.open
        .exchange()
        .write(
            name,
            new Exchange.Wish(Optional.empty(), true, java.util.Set.of(Redaction.Without.PERSONAL)),
            nl.gia.platform.task.Progress.UNWATCHED);

    assertThat(Attachments.nameFor(name)).doesNotExist();
  }

  static Hash keep(Desk desk, String title, byte[] bytes) {
    return keep(desk, title, bytes, "intern");
  }

  private static Hash keep(Desk desk, String title, byte[] bytes, String visibility) {
    Hash hash = new Hasher().of(bytes);
    desk.open
        .journal()
        .write(
            Act.of("document.add"),
            tx -> {
              String id = tx.create("document");
              tx.set("document", id, "title", Value.of(title));
              tx.set("document", id, "hash", Value.of(hash.hex()));
              tx.set("document", id, "visibility", Value.of(visibility));
              tx.keep(new Contents.Coming(title, hash, () -> new ByteArrayInputStream(bytes)));
            });
    return hash;
  }

  static byte[] content(Desk desk, Hash hash) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Contents(desk.open.journal()).copy(hash, out);
    return out.toByteArray();
  }

  private static List<String> names(Path bundle) throws IOException {
    try (ZipFile zip = new ZipFile(Attachments.nameFor(bundle).toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    ((OutputStream) zip).write(bytes);
    zip.closeEntry();
  }
}
