package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secretary makes a next edition, without once touching the mouse. */
class AgendaJourneyTest extends WindowTest {
  @TempDir private Path folder;
  private final List<Colleague> colleagues = new ArrayList<>();
  private final List<AgendaViewModel> models = new ArrayList<>();
  private final List<AgendaView> views = new ArrayList<>();

  @Override
  protected Parent content() {
    Colleague anna = Colleague.starts(folder, "anna");
    String section = anna.sectionWith("Taal is de sleutel.");
    anna.section(anna.state(section).section().edition(), "Slot", "Tot slot.");
    AgendaViewModel model = anna.screen();
    model.editionModel().adopt();
    AgendaView view = new AgendaView(anna.desk(TEXTS), model);
    colleagues.add(anna);
    models.add(model);
    views.add(view);
    return view.node();
  }

  @AfterEach
  void end() {
    act(views.getFirst()::close);
    assertThat(colleagues.getFirst().faults).isEmpty();
    colleagues.getFirst().close();
  }

  private String body(int section) {
    return ask(() -> models.getFirst().outline().get(section).section().body());
  }

  private String focused() {
    return ask(() -> {
      Node owner = views.getFirst().node().getScene().getFocusOwner();
      return owner == null ? "" : String.valueOf(owner.getId());
    });
  }

  @Test
  void aNextEditionIsDraftedWrittenAndAdopted() {
    AgendaViewModel model = models.getFirst();
    act(views.getFirst()::focus);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    assertThat(ask(() -> model.edition().get().orElseThrow().number())).isEqualTo(2);
    writesAmbitions();
    undoesALine();
    goesToTheNextSection();
    push(KeyCode.CONTROL, KeyCode.END);
    push(KeyCode.CONTROL, KeyCode.B);
    write(" Samen");
    assertThat(body(0)).isEqualTo("Taal is de sleutel.\n\n## Ambitie\n\n- meedoen");
    looksAtHistory();
    adopts();
    Edition edition = ask(() -> model.edition().get().orElseThrow());
    assertThat(List.of(edition.title(), edition.status(), edition.frozen()))
        .isEqualTo(List.of("Tweede editie", EditionStatus.VASTGESTELD, true));
    assertThat(body(1)).isEqualTo("Tot slot. **Samen**");
  }

  private void writesAmbitions() {
    push(KeyCode.CONTROL, KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.END);
    push(KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
    write("Ambitie");
    push(KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    write("meedoen");
  }

  private void undoesALine() {
    push(KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.B);
    write("x");
    assertThat(ask(() -> models.getFirst().body().get())).endsWith("**x**");
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(ask(() -> models.getFirst().body().get())).endsWith("- meedoen");
  }

  private void goesToTheNextSection() {
    push(KeyCode.F6);
    assertThat(focused()).isEqualTo("beside");
    push(KeyCode.F6);
    assertThat(focused()).isEqualTo("outline");
    push(KeyCode.DOWN);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(focused()).isEqualTo("body");
  }

  private void looksAtHistory() {
    act(views.getFirst()::flush);
    push(KeyCode.CONTROL, KeyCode.H);
    assertThat(focused()).isEqualTo("beside");
    assertThat(
            ask(() ->
                lookup(".beside .version-who").queryAll().stream()
                    .map(node -> ((Labeled) node).getText())
                    .toList()))
        .isNotEmpty()
        .containsOnly("anna");
  }

  private void adopts() {
    push(KeyCode.SHIFT, KeyCode.F2);
    push(KeyCode.CONTROL, KeyCode.A);
    write("Tweede editie").push(KeyCode.ENTER);
    push(KeyCode.F9).push(KeyCode.ENTER);
  }
}
