package nl.gia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.ui.WindowTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class UncaughtTest extends WindowTest {
  @TempDir private Path folder;
  private @Nullable UncaughtExceptionHandler before;
  private Background background;
  private Parent screen;

  @Override
  protected Parent content() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    background =
        Background.onThreads(new Faults(log(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    background.guard();
    Foot foot = new Foot(TEXTS);
    background.watch(foot);
    screen = new VBox(foot.around(new VBox()));
    return screen;
  }

  @AfterEach
  void restore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    background.close();
  }

  private Path log() {
    return folder.resolve("gia.log");
  }

  private static void breakDown() {
    throw new IllegalStateException("broken");
  }

  private static void breakElsewhere() {
    throw new IllegalArgumentException("broken elsewhere");
  }

  private List<String> told() {
    return ask(() ->
        screen.lookupAll(".message .label").stream()
            .filter(label -> label.getParent().isVisible())
            .map(label -> ((Label) label).getText())
            .filter(text -> text.contains("code"))
            .toList());
  }

  private String code() throws IOException {
    return Files.readString(log()).lines().findFirst().orElseThrow().replaceAll(".*Fault ", "");
  }

  @Test
  void whatNobodyCatchesOnTheWindowsThreadIsToldWithACodeThatIsInTheLog() throws IOException {
    Platform.runLater(UncaughtTest::breakDown);
    assertThat(told())
        .containsExactly(
            "Er ging iets mis (code "
                + code()
                + "). Wat al was opgeslagen, is bewaard. Probeer het opnieuw, en geef de code door"
                + " als het weer gebeurt.");
    assertThat(log()).content().contains("IllegalStateException: broken", "breakDown");
  }

  @Test
  void andSoIsWhatNobodyCatchesOnAnotherThread() throws IOException, InterruptedException {
    Thread thread = new Thread(UncaughtTest::breakDown);
    thread.start();
    thread.join();
    assertThat(told()).hasSize(1).first().asString().contains(code());
  }

  @Test
  void aFaultThatGoesOnStaysAwayForAWhileOnceItWasClosed() {
    Platform.runLater(UncaughtTest::breakDown);
    assertThat(told()).hasSize(1);
    act(() -> ((Button) screen.lookup("#close-message")).fire());
    Platform.runLater(UncaughtTest::breakDown);
    assertThat(told()).isEmpty();
    Platform.runLater(UncaughtTest::breakElsewhere);
    assertThat(told()).hasSize(1);
  }
}
