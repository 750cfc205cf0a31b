package nl.gia.platform.ui;

import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.gia.platform.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.robot.KeyboardRobot;

/** A test that has its own window with some content in it, in Dutch and in the light theme. */
public abstract class WindowTest extends ApplicationTest {
  protected static final Texts TEXTS = new Texts(Texts.DUTCH);

  /** What the window shows; made on the window's thread, anew for each test. */
  protected abstract Parent content();

  @Override
  public void start(Stage stage) {
    Scene scene = new Scene(content(), 960, 700);
    scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  /**
   * Presses keys together, and lets them go again, the last first. The robot's own way sleeps fifty
   * milliseconds for each.
   */
  @Override
  public FxRobot push(KeyCode... combination) {
    // What has no look yet does nothing with a key.
    WindowThread.settle();
    KeyboardRobot keys = robotContext().getKeyboardRobot();
    keys.pressNoWait(combination);
    for (int i = combination.length - 1; i >= 0; i--) {
      keys.releaseNoWait(combination[i]);
    }
    WindowThread.settle();
    return this;
  }

  /** Asks something of nodes on the window's thread, after what it was busy with. */
  protected static <T> T ask(Callable<T> question) {
    WindowThread.settle();
    return WindowThread.ask(question);
  }

  /** Does something on the window's thread, and waits until it is done. */
  protected static void act(Runnable action) {
    WindowThread.act(action);
  }
}
