package nl.gia.feature.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Office;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.task.FileOpener;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class RowDocumentsViewModelTest {
  @TempDir private Path folder;
  private final ChosenFile chosen = new ChosenFile();
  private final List<Target> gone = new ArrayList<>();
  private Office office;
  private KeptFiles files;
  private RowDocumentsViewModel model;

  @BeforeEach
  void open() {
    office = new Office(folder);
    files = new KeptFiles(office.space.journal(), folder.resolve("opened"));
    Desk desk =
        new Desk(
            new Texts(Texts.DUTCH),
            Background.immediate(new Faults()),
            gone::add,
            office,
            new ChosenFile());
    model =
        new RowDocumentsViewModel(
            new DocumentDesk(
                desk,
                office.space,
                new DocumentDesk.Tools(files, new FileOpener(List.of("true")), chosen)));
    model.follow();
    model.show(Optional.of(topic("Sport")));
  }

  @AfterEach
  void close() {
    model.close();
    office.close();
  }

  @Test
  void filesThatAreDroppedAreListedAtTheRow() {
    model.add(List.of(pdf(), Evidence.file(folder, "b.eml", Evidence.MAIL)));

    assertThat(model.all()).extracting(Attached::title).containsExactly("besluit", "Besluit");
    assertThat(office.notices).containsExactly("2 documenten zijn toegevoegd.");
  }

  @Test
  void fileIsChosenWithoutAMouse() {
    chosen.choose(pdf());
    model.choose();
    assertThat(model.all()).extracting(Attached::title).containsExactly("Besluit");
  }

  @Test
  void undoTakesTheDocumentAwayFromTheRow() {
    model.add(List.of(pdf()));
    office.space.journal().undo();
    assertThat(model.all()).isEmpty();
  }

  @Test
  void documentThatWasHereIsSaidToBeSo() {
    model.add(List.of(pdf()));
    model.show(Optional.of(topic("Zorg")));
    model.add(List.of(pdf()));

    assertThat(model.all()).hasSize(1);
    assertThat(office.notices)
        .last()
        .isEqualTo("Dit document was er al en is ook hieraan gekoppeld.");
  }

  @Test
  void linkThatIsRemovedComesBackWithOnePress() {
    model.add(List.of(pdf()));
    model.unlink(model.all().getFirst());
    assertThat(model.all()).isEmpty();

    office.pressUndo();

    assertThat(model.all()).hasSize(1);
  }

  @Test
  void openingMakesACopyThatCannotBeChanged() {
    model.add(List.of(pdf()));
    model.open(model.all().getFirst());

    Path copy = copies().resolve("Besluit.pdf");
    assertThat(copy).hasContent(Evidence.PDF);
    assertThat(copy.toFile().canWrite() && !isRoot()).isFalse();
  }

  @Test
  void copyIsSavedWhereItIsAskedFor() {
    model.add(List.of(pdf()));
    chosen.choose(folder.resolve("kopie.pdf"));
    model.save(model.all().getFirst());
    assertThat(folder.resolve("kopie.pdf")).hasContent(Evidence.PDF);
  }

  @Test
  void documentWithoutContentOpensItsForm() {
    String id = office.add("document", Map.of("title", "Brief"));
    office.add(
        "document_link", Map.of("document", id, "table_name", "topic", "row", shown().row()));

    model.open(model.all().getFirst());

    assertThat(gone).containsExactly(new Target("document", id));
  }

  @Test
  void copiesGoWithTheContent() {
    model.add(List.of(pdf()));
    model.open(model.all().getFirst());
    files.forget(model.all().getFirst().holding().hash().orElseThrow());
    assertThat(copies()).doesNotExist();
  }

  @Test
  void copiesGoWhenTheContentIsThrownAwayByAnother() {
    files.follow();
    model.add(List.of(pdf()));
    model.open(model.all().getFirst());
    assertThat(copies()).exists();
    new nl.gia.journal.Contents(office.space.journal())
        .forget(model.all().getFirst().holding().hash().orElseThrow());
    assertThat(copies()).doesNotExist();
  }

  @Test
  void nothingIsAddedWhereNoRowIsOpen() {
    model.show(Optional.empty());
    model.add(List.of(pdf()));
    assertThat(office.rows("document")).isEmpty();
  }

  private Path copies() {
    return folder
        .resolve("opened")
        .resolve(
            new nl.gia.journal.entry.Hasher()
                .of(Evidence.PDF.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hex());
  }

  /** Who may do everything may also write where nobody may. */
  private static boolean isRoot() {
    return Files.isWritable(Path.of("/"));
  }

  private Target shown() {
    return new Target("topic", office.rows("topic").getFirst());
  }

  private Target topic(String title) {
    return new Target("topic", office.add("topic", Map.of("title", title)));
  }

  private Path pdf() {
    return Evidence.file(folder, "Besluit.pdf", Evidence.PDF);
  }
}
