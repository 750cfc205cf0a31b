package nl.gia.feature.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import nl.gia.feature.KindPart;
import nl.gia.feature.KindsPlace;
import nl.gia.feature.Office;
import nl.gia.feature.Workspace;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // Fields are set when the window is made.
class DocumentsAtRowViewTest extends WindowTest {
  private final Path folder = temporary();
  private final Office office = new Office(folder);
  private final String topic = office.add("topic", Map.of("title", "Sport"));
  private Screen screen;

  private static Path temporary() {
    try {
      return Files.createTempDirectory("documenten");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Parent content() {
    KeptFiles files = new KeptFiles(office.space.journal(), folder.resolve("opened"));
    Workspace space =
        new Workspace(
            office.space.database(),
            office.space.journal(),
            office.space.kinds(),
            office.space.clock(),
            Optional.of(new DocumentsAtRowView(files)));
    KindPart topics =
        KindPart.of(space.kinds().find("topic").orElseThrow(), EvidenceText.NO_DOCUMENTS)
            .asking(List.of(List.of("title")));
    screen = KindsPlace.annex(space, 3, List.of(topics), Set.of()).screen().apply(desk());
    screen.open(new Target("topic", topic));
    return (Parent) screen.node();
  }

  private Desk desk() {
    return office.desk(TEXTS);
  }

  @AfterEach
  void close() {
    act(screen::close);
    office.close();
  }

  @Test
  void fileThatIsPastedInAFormIsADocumentOfItsRow() {
    Path file = Evidence.file(folder, "Besluit.pdf", Evidence.PDF);
    act(() -> {
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
      find("#title").requestFocus();
    });

    push(KeyCode.CONTROL, KeyCode.V);

    assertThat(new EvidenceStore(office.space).of("topic", topic))
        .extracting(Attached::title)
        .containsExactly("Besluit");
    assertThat(((Label) find("#row-documents .form-heading")).getText())
        .isEqualTo("Documenten (1)");
    assertThat(office.get("topic", topic, "title")).isEqualTo("Sport");
  }

  private Node find(String which) {
    return Objects.requireNonNull(screen.node().lookup(which), which);
  }
}
