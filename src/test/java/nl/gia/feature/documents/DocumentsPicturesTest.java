package nl.gia.feature.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.feature.Annex;
import nl.gia.feature.ExampleOffice;
import nl.gia.feature.KindPart;
import nl.gia.feature.KindsPlace;
import nl.gia.feature.Workspace;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.WindowTest;
import nl.gia.platform.value.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentsPicturesTest extends WindowTest {
  private static final String MEETING = Ids.natural("meeting", "2008-09-11");

  private final List<Screen> screens = new ArrayList<>();
  private ExampleOffice office;
  private KeptFiles files;
  private Workspace space;

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @BeforeEach
  void open() {
    office = new ExampleOffice(true);
    files = new KeptFiles(office.space.journal(), office.folder.resolve("opened"));
    space =
        new Workspace(
            office.space.database(),
            office.space.journal(),
            office.space.kinds(),
            office.space.clock(),
            Optional.of(new DocumentsAtRowView(files)));
    space
        .journal()
        .write(
            Act.of("test"),
            tx -> {
              String letter = tx.create("document");
              tx.set("document", letter, "title", Value.of("Voorbeeld van een brief van Venlo"));
              tx.set("document", letter, "date", Value.of("2010-03-04"));
              tx.set("document", letter, "hash", Value.of("ab".repeat(32)));
              tx.set("document", letter, "size", Value.of(2_345_678));
              String link = tx.create("document_link");
              tx.set("document_link", link, "document", Value.of(letter));
              tx.set("document_link", link, "table_name", Value.of("meeting"));
              tx.set("document_link", link, "row", Value.of(MEETING));
            });
  }

  @AfterEach
  void close() {
    act(() -> screens.forEach(Screen::close));
    office.close();
  }

  @Test
  void listOfDocumentsAndTheFormOfOne() {
    String mail = Ids.natural("document", "voorbeeld-mail");
    Annex list = new DocumentsFeature(space, files).annexes().getFirst();
    take("documenten", list, new Target("document", mail));
  }

  @Test
  void formOfARowWithItsDocuments() {
    Annex meetings =
        KindsPlace.annex(
            space,
            6,
            List.of(
                KindPart.of(space.kinds().find("meeting").orElseThrow(), EvidenceText.NO_DOCUMENTS)
                    .asking(
                        List.of(
                            List.of("title"), List.of("kind", "date"), List.of("place", "region")))
                    .showing("title", "date")),
            Set.of());
    take("rij-met-documenten", meetings, new Target("meeting", MEETING));
  }

  private void take(String name, Annex annex, Target open) {
    assertThat(
            Screenshots.take(
                name,
                texts -> {
                  Screen screen = annex.screen().apply(office.desk(texts));
                  screens.add(screen);
                  screen.open(open);
                  return (Parent) screen.node();
                }))
        .hasSize(Screenshots.each());
  }
}
