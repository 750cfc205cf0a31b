package nl.gia.platform.ui;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/** What a test does on the window's thread, waited for. */
final class WindowThread {
  /** No measure of speed, only the end of waiting for what never ends. */
  private static final long MILLIS = 120_000;

  private WindowThread() {}

  /** Does something on the window's thread; where it hangs, the failure tells in what. */
  static <T> T ask(Callable<T> question) {
    try {
      T answer = WaitForAsyncUtils.waitForAsyncFx(MILLIS, question);
      // Lists lay out their rows in the pulse after the first.
      WaitForAsyncUtils.waitForFxEvents();
      return answer;
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
