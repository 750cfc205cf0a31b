package nl.gia.feature.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import nl.gia.feature.ExampleOffice;
import nl.gia.feature.Workspace;
import nl.gia.journal.Contents;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.WindowTest;
import nl.gia.platform.value.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // Fields are set when the window is made.
class DocumentsViewTest extends WindowTest {
  private static final String MAIL = Ids.natural("document", "voorbeeld-mail");

  private final List<Target> gone = new ArrayList<>();
  private final ExampleOffice office = new ExampleOffice(true);
  private final Workspace space = office.space;
  private Screen screen;

  @Override
  protected Parent content() {
    KeptFiles files = new KeptFiles(space.journal(), office.folder.resolve("opened"));
    Desk desk =
        new Desk(TEXTS, Background.immediate(new Faults()), gone::add, office, new ChosenFile());
    screen = new DocumentsFeature(space, files).annexes().getFirst().screen().apply(desk);
    screen.open(new Target("document", MAIL));
    return (Parent) screen.node();
  }

  @AfterEach
  void close() {
    act(screen::close);
    office.close();
  }

  @Test
  void formLeadsToTheRowsThatTheDocumentBelongsTo() {
    Hyperlink first = (Hyperlink) find("#document-pane .hyperlink");
    act(first::fire);
    assertThat(gone)
        .singleElement()
        .isIn(
            new Target("question", Ids.natural("question", "voorbeeld-2")),
            new Target("meeting", Ids.natural("meeting", "2008-09-11")));
  }

  @Test
  void contentIsThrownAwayAfterOneQuestion() {
    int here = new Contents(space.journal()).here().size();
    act(() -> ((Button) find("#forget-content")).fire());
    assertThat(find("#forget-no").isFocused()).isTrue();

    act(() -> ((Button) find("#forget-yes")).fire());

    assertThat(new Contents(space.journal()).here()).hasSize(here - 1);
    assertThat(Optional.ofNullable(screen.node().lookup("#open-content"))).isEmpty();
    assertThat(office.notices).last().asString().startsWith("De inhoud is weggegooid.");
  }

  private Node find(String which) {
    return Objects.requireNonNull(screen.node().lookup(which), which);
  }
}
