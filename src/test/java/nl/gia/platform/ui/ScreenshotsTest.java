package nl.gia.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.Test;

class ScreenshotsTest extends WindowTest {
  @Override
  protected Parent content() {
    return new StackPane();
  }

  @Test
  void everyScreenIsTakenInSeveralLooks() {
    List<Path> files = Screenshots.take("sample", ScreenshotsTest::sample);
    assertThat(files)
        .hasSize(Screenshots.each())
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  @Test
  void anEmptyTableIsTakenToo() {
    assertThat(Screenshots.take("sample-empty", texts -> new Sample(texts, quiet()).node()))
        .hasSize(Screenshots.each());
  }

  private static Parent sample(Texts texts) {
    Sample sample = new Sample(texts, quiet()).filled();
    sample.selected.set("3");
    sample.problems.set(List.of(Problem.of("name", SampleText.TOO_SHORT)));
    return sample.node();
  }

  private static Notices quiet() {
    return new Notices() {
      @Override
      public void say(String sentence) {}

      @Override
      public void undoable(String sentence, Runnable undo) {}
    };
  }
}
