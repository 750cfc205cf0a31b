package nl.gia.shell;

import javafx.application.Platform;
import javafx.stage.Stage;

/** Starts the window and its toolkit; the one door through which JavaFX is loaded. */
public final class GiaApplication {
  private GiaApplication() {}

  /** Opens the window and returns at once; the program ends when the window closes. */
  public static void launch(ShellContext context) {
    Settings settings = context.settings().read();
    Platform.startup(() -> new Shell(context, settings, new Stage()).show());
  }

  /** Opens the window, shows each of its places once and closes it again. */
  public static void walk(ShellContext context) {
    Settings settings = context.settings().read();
    Platform.startup(() -> {
      Shell shell = new Shell(context, settings, new Stage());
      shell.show();
      new Walk(shell::frame, shell::quit).begin();
    });
  }
}
