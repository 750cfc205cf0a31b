package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.Bytewise;
import nl.gia.journal.Contents;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Value;
import org.junit.jupiter.api.Test;

/** A document that one secretary destroys is gone from the copies of the others too. */
class DestroyedContentsTest extends SharedFolder {
  private static final String TRACE = "brief van mevrouw Zwartewaal";
  private static final byte[] LETTER = ("%PDF " + TRACE).getBytes(StandardCharsets.UTF_8);

  @Test
  void takingTheBundleThrowsTheContentAway() throws IOException {
    Hash hash = AttachmentsTest.keep(anna, "Brief", LETTER);
    bram.take(anna.full());
    assertThat(state(bram, hash)).isEqualTo(Contents.State.KEPT);
    assertThat(databasesHolding()).hasSizeGreaterThanOrEqualTo(2);

    destroy(anna, hash);
    Path bundle = anna.full();
    bram.take(bundle);

    assertThat(state(anna, hash)).isEqualTo(Contents.State.FORGOTTEN);
    assertThat(state(bram, hash)).isEqualTo(Contents.State.FORGOTTEN);
    assertThat(Attachments.nameFor(bundle)).doesNotExist();
    for (Desk one : desks) {
      assertThat(Bytewise.holding(home.resolve("computer " + name(one)), TRACE)).isEmpty();
    }
    assertThat(databasesHolding()).isEmpty();
  }

  @Test
  void whoNeverHadItDoesNotGetItFromAnEarlierFile() {
    Hash hash = AttachmentsTest.keep(anna, "Brief", LETTER);
    Path earlier = anna.full();
    destroy(anna, hash);
    carla.take(anna.full());

    assertThat(carla.take(earlier).attachments()).isEqualTo(Attachments.Picked.NOTHING);
    assertThat(carla.open.exchange().pick(Attachments.nameFor(earlier)).kept()).isZero();
    assertThat(state(carla, hash)).isEqualTo(Contents.State.FORGOTTEN);
  }

  @Test
  void whatAnotherDocumentHoldsAsWellStays() throws IOException {
    Hash hash = AttachmentsTest.keep(anna, "Brief", LETTER);
    String first = document(anna, hash);
    AttachmentsTest.keep(anna, "Dezelfde brief bij een ander besluit", LETTER);
    bram.take(anna.full());

    destroyRow(anna, first);
    bram.take(anna.full());

    assertThat(AttachmentsTest.content(bram, hash)).isEqualTo(LETTER);
  }

  @Test
  void whatADocumentNamesThatCameLaterIsReceivedAgain() throws IOException {
    Hash hash = AttachmentsTest.keep(anna, "Brief", LETTER);
    bram.take(anna.full());
    destroy(anna, hash);
    bram.take(anna.full());
    assertThat(state(bram, hash)).isEqualTo(Contents.State.FORGOTTEN);

    AttachmentsTest.keep(anna, "Dezelfde brief bij een later besluit", LETTER);
    bram.take(anna.full());

    assertThat(AttachmentsTest.content(bram, hash)).isEqualTo(LETTER);
  }

  @Test
  void whatWasThrownAwayByHandStaysAwayWhateverNamesIt() {
    Hash hash = AttachmentsTest.keep(anna, "Brief", LETTER);
    bram.take(anna.full());
    new Contents(bram.open.journal()).forget(hash);
    destroy(anna, hash);
    AttachmentsTest.keep(anna, "Dezelfde brief bij een later besluit", LETTER);

    bram.take(anna.full());

    assertThat(state(bram, hash)).isEqualTo(Contents.State.FORGOTTEN);
  }

  @Test
  void anApprovedListThatIsNotYetDoneThrowsNothingAway() {
    Hash hash = AttachmentsTest.keep(anna, "Brief", LETTER);
    bram.take(anna.full());
    approve(anna, document(anna, hash));
    bram.take(anna.full());
    assertThat(state(bram, hash)).isEqualTo(Contents.State.KEPT);
  }

  @Test
  void noFileInTheSharedFolderHoldsItOnceItsOwnerHasTakenTheDestruction() throws IOException {
    Hash hash = AttachmentsTest.keep(bram, "Brief", LETTER);
    exchange(bram);
    exchange(anna);
    exchange(carla);
    assertThat(offered()).containsExactly(hash);

    destroy(anna, hash);
    exchange(anna);
    exchange(bram);

    assertThat(offered()).isEmpty();
    exchange(carla);
    assertThat(state(carla, hash)).isEqualTo(Contents.State.FORGOTTEN);
    assertAllEqual();
  }

  @Test
  void aCopyThatTookTheDestructionWithoutCleaningUpDoesSoWhenItIsOpened() {
    Hash hash = AttachmentsTest.keep(anna, "Brief", LETTER);
    destroy(anna, hash);
    anna.open
        .database()
        .writing()
        .execute("UPDATE journal_content SET forgotten = 0, size = 1 WHERE hash = ?", hash.bytes());
    assertThat(state(anna, hash)).isEqualTo(Contents.State.KEPT);

    anna.open.scrubbing().follow();

    assertThat(state(anna, hash)).isEqualTo(Contents.State.FORGOTTEN);
  }

  private Set<Hash> offered() throws IOException {
    return files(".bijlagen").stream()
        .flatMap(file -> Attachments.offeredBy(file).stream())
        .collect(Collectors.toSet());
  }

  private Set<Path> databasesHolding() throws IOException {
    return Bytewise.holding(home, TRACE).stream()
        .filter(file -> file.getFileName().toString().contains(".gia"))
        .collect(Collectors.toSet());
  }

  private static String name(Desk desk) {
    return desk.open.user().substring("Naam van ".length());
  }

  private static Contents.State state(Desk desk, Hash hash) {
    return new Contents(desk.open.journal()).state(hash);
  }

  private static String document(Desk desk, Hash hash) {
    return desk.open
        .database()
        .read(rows ->
            String.valueOf(rows.fetchValue("SELECT id FROM document WHERE hash = ?", hash.hex())));
  }

  private static void destroy(Desk desk, Hash hash) {
    destroyRow(desk, document(desk, hash));
  }

  private static void destroyRow(Desk desk, String document) {
    String list = approve(desk, document);
    OpenDatabase open = desk.open;
    open.journal()
        .write(
            Act.of("destruction.erase"),
            tx -> {
              tx.erase(
                  "document",
                  document,
                  "title",
                  open.journal().heads("document", document, "title").writes().getFirst());
              tx.set("destruction", list, "destroyed_on", Value.of("2011-03-01"));
            });
  }

  private static String approve(Desk desk, String document) {
    String[] list = new String[1];
    desk.open
        .journal()
        .write(
            Act.of("destruction.approve"),
            tx -> {
              list[0] = tx.create("destruction");
              tx.set("destruction", list[0], "approved_on", Value.of("2011-02-01"));
              String line = tx.create("destruction_row");
              tx.set("destruction_row", line, "destruction", Value.of(list[0]));
              tx.set("destruction_row", line, "table_name", Value.of("document"));
              tx.set("destruction_row", line, "row", Value.of(document));
            });
    return list[0];
  }
}
