package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Notices;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaViewTest extends WindowTest {
  @TempDir private Path folder;
  private Colleague anna;
  private AgendaViewModel model;
  private AgendaView view;

  @Override
  protected Parent content() {
    anna = Colleague.starts(folder, "anna");
    String section = anna.sectionWith("Taal is de sleutel.");
    anna.section(anna.state(section).section().edition(), "Slot", "Tot slot.");
    model = anna.screen();
    Notices quiet =
        new Notices() {
          @Override
          public void say(String sentence) {}

          @Override
          public void undoable(String sentence, Runnable undo) {}
        };
    Background background = Background.immediate(new Faults());
    view = new AgendaView(new Desk(TEXTS, background, _ -> {}, quiet), model);
    return view.node();
  }

  @AfterEach
  void end() {
    act(view::close);
    anna.close();
  }

  @Test
  void agendaIsWrittenWithTheKeyboardAlone() {
    act(view::focus);
    push(KeyCode.DOWN);
    push(KeyCode.ALT, KeyCode.UP);
    assertThat(ask(() -> model.outline().getFirst().section().heading())).isEqualTo("Slot");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.END);
    write(" Samen.");
    act(view::flush);
    assertThat(anna.body(model.section().get())).isEqualTo("Tot slot. Samen.");
    push(KeyCode.F2);
    push(KeyCode.CONTROL, KeyCode.A);
    write("Ten slotte").push(KeyCode.ENTER);
    assertThat(ask(() -> model.outline().getFirst().section().heading())).isEqualTo("Ten slotte");
    act(view::focus);
    push(KeyCode.DELETE);
    assertThat(ask(() -> model.outline().size())).isEqualTo(1);
  }

  @Test
  void adoptedTextIsReadAndNotTyped() {
    clickOn("#adopt");
    assertThat(ask(() -> model.edition().get().map(Edition::frozen))).isEqualTo(Optional.of(true));
    assertThat(ask(() -> lookup("#body").query().isVisible() && model.writable().get())).isFalse();
  }
}
