package nl.gia.platform.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.gia.platform.problem.UserFailure;

/**
 * Opens a file or a folder with the program that the platform has for it; not for the window's
 * thread.
 *
 * @param command the platform's own command, before the file
 */
public record FileOpener(List<String> command) {
  private static final int PATIENCE_SECONDS = 10;

  public FileOpener {
    command = List.copyOf(command);
  }

  /** The way of this platform. */
  public static FileOpener ofThisPlatform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new FileOpener(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    return new FileOpener(List.of(system.startsWith("mac") ? "open" : "xdg-open"));
  }

  private static UserFailure nothingOpens(Path file) {
    return new UserFailure(
        Files.isDirectory(file) ? TaskText.NOTHING_OPENS_FOLDERS : TaskText.NOTHING_OPENS, file);
  }

  /**
   * Opens a file or a folder.
   *
   * @throws UserFailure when nothing on this machine can
   */
  public void open(Path file) {
    List<String> words = new ArrayList<>(command);
    words.add(file.toAbsolutePath().toString());
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      // Some openers end at once, some live as long as the program they started.
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() != 0) {
        throw nothingOpens(file);
      }
    } catch (IOException e) {
      UserFailure failure = nothingOpens(file);
      failure.initCause(e);
      throw failure;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
