package nl.gia.feature.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.gia.feature.Secretariat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsFeatureTest {
  @TempDir Path folder;
  private Secretariat office;
  private String document;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
    document = office.add("document", "title=Proef", "date=2010-06-01");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void digestHasSixtyFourCharacters() {
    assertThat(office.refusalOfChange("document", document, "hash=abc"))
        .containsExactly(DocumentsText.HASH_SHAPE);
  }

  @Test
  void documentIsNotSmallerThanNothing() {
    assertThat(office.refusalOfChange("document", document, "size=-1"))
        .containsExactly(DocumentsText.SIZE_FROM_NONE);
  }

  @Test
  void linkIsToARowThatIsThere() {
    assertThat(
            office.refusalOf("document_link", "document=" + document, "table_name=topic", "row=x"))
        .containsExactly(DocumentsText.NO_SUCH_ROW);
  }

  @Test
  void linkIsToATableThatIsThere() {
    assertThat(
            office.refusalOf(
                "document_link", "document=" + document, "table_name=journal_entry", "row=1"))
        .containsExactly(DocumentsText.NO_SUCH_ROW);
  }

  @Test
  void documentIsLinkedToAnyRow() {
    String topic = office.add("topic", "title=Sport");
    assertThat(
            office.refusalOf(
                "document_link", "document=" + document, "table_name=topic", "row=" + topic))
        .isEmpty();
  }
}
