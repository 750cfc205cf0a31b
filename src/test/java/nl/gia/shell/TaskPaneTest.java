package nl.gia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.task.Job;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // The strip is made before each test.
class TaskPaneTest extends WindowTest {
  private TaskPane strip;

  @Override
  protected Parent content() {
    strip = new TaskPane(TEXTS);
    return strip;
  }

  private static List<Job> jobs() {
    List<Job> jobs = new ArrayList<>();
    try (Background background = Background.immediate(new Faults())) {
      jobs.add(background.read(ShellText.SEARCHING, progress -> "", done -> {}));
      jobs.add(background.read(ShellText.OPEN, progress -> "", done -> {}));
    }
    return jobs;
  }

  private String label() {
    return ask(() -> ((Label) strip.getChildren().getFirst()).getText());
  }

  @Test
  void muchAtOnceIsOneLineThatSaysHowMuch() {
    List<Job> jobs = jobs();
    act(() -> jobs.forEach(strip::shown));
    assertThat(label()).isEqualTo(jobs.getFirst().label(TEXTS) + " (en nog 1)");
    act(() -> ((Button) strip.getChildren().getLast()).fire());
    assertThat(ask(() -> strip.getChildren().getLast().isDisabled())).isTrue();
    act(() -> strip.ended(jobs.getFirst()));
    assertThat(label()).isEqualTo(jobs.getLast().label(TEXTS));
    assertThat(ask(() -> strip.getChildren().getLast().isDisabled())).isFalse();
    act(() -> strip.ended(jobs.getLast()));
    assertThat(ask(() -> strip.isVisible())).isFalse();
  }
}
