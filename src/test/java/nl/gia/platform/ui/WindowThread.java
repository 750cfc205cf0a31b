package nl.gia.platform.ui;

import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/** What a test does on the window's thread, waited for. */
final class WindowThread {
  /** No measure of speed, only the end of waiting for what never ends. */
  private static final long MILLIS = 120_000;

  /** Lists lay out their rows in the pulse after the first. */
  private static final int PULSES = 2;

  private WindowThread() {}

  /** Does something on the window's thread; where it hangs, the failure tells in what. */
  static <T> T ask(Callable<T> question) {
    try {
      return WaitForAsyncUtils.waitForAsyncFx(MILLIS, question);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof TimeoutException) {
        e.addSuppressed(where());
      }
      throw e;
    }
  }

  static void act(Runnable action) {
    ask(() -> {
      action.run();
      return true;
    });
    settle();
  }

  /**
   * Waits until all that was changed is laid out. The usual way is to sleep ten milliseconds five
   * times, which came to minutes in all tests.
   */
  static void settle() {
    // On the window's own thread nothing can be waited for.
    for (int i = 0; i < PULSES && !Platform.isFxApplicationThread(); i++) {
      CompletableFuture<Boolean> pulsed = new CompletableFuture<>();
      TKPulseListener listener = () -> pulsed.complete(true);
      ask(() -> {
        Toolkit.getToolkit().addPostSceneTkPulseListener(listener);
        Platform.requestNextPulse();
        return true;
      });
      pulsed.orTimeout(MILLIS, TimeUnit.MILLISECONDS).join();
      ask(() -> {
        Toolkit.getToolkit().removePostSceneTkPulseListener(listener);
        return true;
      });
    }
  }

  private static Exception where() {
    Exception where = new Exception("the window's thread was here");
    for (Map.Entry<Thread, StackTraceElement[]> thread : Thread.getAllStackTraces().entrySet()) {
      if (thread.getKey().getName().equals("JavaFX Application Thread")) {
        where.setStackTrace(thread.getValue());
      }
    }
    return where;
  }
}
