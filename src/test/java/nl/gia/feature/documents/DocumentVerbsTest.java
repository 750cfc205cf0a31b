package nl.gia.feature.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.gia.feature.Draft;
import nl.gia.feature.Office;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Contents;
import nl.gia.journal.JournalText;
import nl.gia.journal.entry.Hash;
import nl.gia.office.OutlookMailFile;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Text;
import nl.gia.platform.ui.Target;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentVerbsTest {
  @TempDir Path folder;
  private Office office;
  private DocumentVerbs verbs;
  private Target topic;

  @BeforeEach
  void open() {
    office = new Office(folder);
    verbs = new DocumentVerbs(office.space);
    topic = new Target("topic", office.add("topic", Map.of("title", "Sport")));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void fileBecomesADocumentWithALinkAndItsContent() {
    DocumentVerbs.Added added = add(Evidence.file(folder, "Besluit Venlo.pdf", Evidence.PDF));

    Draft document = row("document", added.documents().getFirst());
    assertThat(List.of(text(document, "title"), text(document, "date")))
        .containsExactly("Besluit Venlo", "2009-03-02");
    assertThat(document.number("size")).contains((long) Evidence.PDF.length());
    assertThat(state(document)).isEqualTo(Contents.State.KEPT);
    assertThat(store().of("topic", topic.row()))
        .extracting(Attached::document)
        .containsExactly(document.row());
  }

  @Test
  void mailIsOfTheDayOnWhichItWasSentThere() {
    Path mail = Evidence.file(folder, "RE besluit.eml", Evidence.MAIL);

    Draft document = row("document", add(mail).documents().getFirst());

    assertThat(List.of(text(document, "date"), text(document, "kind")))
        .containsExactly("2008-09-11", "mail");
  }

  @Test
  void mailIsCalledByItsSubject() throws IOException {
    Path internet = Evidence.file(folder, "RE besluit.eml", Evidence.MAIL);
    Path outlook =
        new OutlookMailFile().subject("Besluit Venlo\t(2)").in(folder.resolve("FW mail 12.msg"));

    assertThat(add(internet, outlook).documents())
        .extracting(id -> text(row("document", id), "title"))
        .containsExactly("besluit", "Besluit Venlo (2)");
  }

  @Test
  void mailThatIsDamagedIsCalledByItsFile() throws IOException {
    Path mail = new OutlookMailFile().subject("besluit").in(folder.resolve("RE besluit.msg"));
    byte[] whole = Files.readAllBytes(mail);
    Files.write(mail, Arrays.copyOf(whole, 600));

    Draft document = row("document", add(mail).documents().getFirst());

    assertThat(text(document, "title")).startsWith("RE besluit");
    assertThat(document.number("size")).contains(600L);
  }

  @Test
  void sameContentIsTheDocumentThatIsThere() {
    String first = add(Evidence.file(folder, "a.pdf", Evidence.PDF)).documents().getFirst();
    Target other = new Target("topic", office.add("topic", Map.of("title", "Zorg")));

    DocumentVerbs.Added again =
        verbs.add(
            List.of(Evidence.file(folder, "kopie.pdf", Evidence.PDF)),
            List.of(other),
            Map.of(),
            Progress.UNWATCHED);

    assertThat(again).isEqualTo(new DocumentVerbs.Added(List.of(first), 1, 1));
    assertThat(office.rows("document")).hasSize(1);
    assertThat(office.rows("document_link")).hasSize(2);
  }

  @Test
  void sameContentAtTheSameRowChangesNothing() {
    Path file = Evidence.file(folder, "a.pdf", Evidence.PDF);
    add(file);
    assertThat(add(file).linked()).isZero();
    assertThat(office.rows("document_link")).hasSize(1);
  }

  @Test
  void severalFilesAreOneAct() {
    add(
        Evidence.file(folder, "a.pdf", Evidence.PDF),
        Evidence.file(folder, "b.eml", Evidence.MAIL));
    office.space.journal().undo();
    assertThat(office.rows("document")).isEmpty();
    assertThat(office.rows("document_link")).isEmpty();
  }

  @Test
  void whatIsDoneAgainStillHasItsContent() {
    String id = add(Evidence.file(folder, "a.pdf", Evidence.PDF)).documents().getFirst();
    office.space.journal().undo();
    office.space.journal().redo();
    assertThat(state(row("document", id))).isEqualTo(Contents.State.KEPT);
  }

  @Test
  void twoScansOfADayMayBeCalledTheSame() throws IOException {
    Files.createDirectory(folder.resolve("tweede"));
    add(Evidence.file(folder, "scan.pdf", Evidence.PDF));
    Path second = Evidence.file(folder.resolve("tweede"), "scan.pdf", Evidence.PDF + "anders");

    Draft document = row("document", add(second).documents().getFirst());

    assertThat(text(document, "title")).isEqualTo("scan (2)");
  }

  @Test
  void evidenceOfWhatIsForTheSecretariatIsForTheSecretariat() {
    office.set("topic", topic.row(), "visibility", "secretariaat");
    String id = add(Evidence.file(folder, "a.pdf", Evidence.PDF)).documents().getFirst();
    assertThat(text(row("document", id), "visibility")).isEqualTo("secretariaat");
  }

  @Test
  void oneFileThatWillNotDoKeepsTheOthersOut() {
    Path good = Evidence.file(folder, "a.pdf", Evidence.PDF);
    Path empty = Evidence.file(folder, "leeg.pdf", "");

    refused(EvidenceText.IS_EMPTY, good, empty);

    assertThat(office.rows("document")).isEmpty();
    assertThat(new Contents(office.space.journal()).states()).isEmpty();
  }

  @Test
  void folderIsNoDocument() {
    refused(EvidenceText.NOT_A_FILE, folder);
  }

  @Test
  void fileThatIsGoneIsRefused() {
    refused(EvidenceText.NOT_FOUND, folder.resolve("weg.pdf"));
  }

  @Test
  void fileThatIsTooLargeIsRefusedWithoutReadingItWhole() throws IOException {
    Path large = folder.resolve("film.mp4");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100_000_001);
    }
    refused(JournalText.CONTENT_TOO_LARGE, large);
  }

  @Test
  void documentWithoutAFileGetsItsContent() {
    String id = office.add("document", Map.of("title", "Besluit", "dms_number", "12"));

    verbs.fill(id, Evidence.file(folder, "a.pdf", Evidence.PDF));

    assertThat(state(row("document", id))).isEqualTo(Contents.State.KEPT);
    assertThat(text(row("document", id), "date")).isEqualTo("2009-03-02");
  }

  @Test
  void documentKeepsTheContentThatItHas() {
    String id = add(Evidence.file(folder, "a.pdf", Evidence.PDF)).documents().getFirst();
    Path other = Evidence.file(folder, "b.eml", Evidence.MAIL);
    assertThatThrownBy(() -> verbs.fill(id, other))
        .asInstanceOf(InstanceOfAssertFactories.type(UserFailure.class))
        .extracting(UserFailure::text)
        .isEqualTo(EvidenceText.OTHER_CONTENT);
  }

  @Test
  void contentBelongsToOneDocument() {
    add(Evidence.file(folder, "a.pdf", Evidence.PDF));
    String id = office.add("document", Map.of("title", "Besluit"));
    assertThatThrownBy(() -> verbs.fill(id, folder.resolve("a.pdf")))
        .asInstanceOf(InstanceOfAssertFactories.type(UserFailure.class))
        .extracting(UserFailure::text)
        .isEqualTo(EvidenceText.CONTENT_OF_OTHER);
  }

  @Test
  void contentThatWasThrownAwayComesBackOnlyByHand() {
    Path file = Evidence.file(folder, "a.pdf", Evidence.PDF);
    String id = add(file).documents().getFirst();

    verbs.forget(hash(row("document", id)));
    assertThat(state(row("document", id))).isEqualTo(Contents.State.FORGOTTEN);

    add(file);
    assertThat(state(row("document", id))).isEqualTo(Contents.State.KEPT);
  }

  @Test
  void documentTellsAllThatItBelongsTo() {
    String id = add(Evidence.file(folder, "a.pdf", Evidence.PDF)).documents().getFirst();
    String municipality = office.add("municipality", Map.of("code", "0983", "name", "Venlo"));
    office.add(
        "involvement",
        Map.of(
            "municipality", municipality, "fact", "bekend", "since", "2009-01-01", "document", id));

    assertThat(store().linked().get(id))
        .extracting(Linked::table)
        .containsExactly("topic", "involvement");
  }

  private DocumentVerbs.Added add(Path... files) {
    return verbs.add(List.of(files), List.of(topic), Map.of(), Progress.UNWATCHED);
  }

  private void refused(Text why, Path... files) {
    assertThatThrownBy(() -> add(files))
        .asInstanceOf(InstanceOfAssertFactories.type(UserFailure.class))
        .extracting(UserFailure::text)
        .isEqualTo(why);
  }

  private EvidenceStore store() {
    return new EvidenceStore(office.space);
  }

  private Draft row(String table, String id) {
    return office
        .space
        .database()
        .read(tables -> new RowsStore(tables).row(table, id))
        .orElseThrow();
  }

  private static String text(Draft row, String column) {
    return row.text(column).orElse("");
  }

  private static Hash hash(Draft document) {
    return Hash.parse(text(document, "hash"));
  }

  private Contents.State state(Draft document) {
    return new Contents(office.space.journal()).state(hash(document));
  }
}
