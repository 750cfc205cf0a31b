package nl.gia.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.gia.platform.task.Background;

/** Starts the window and its toolkit; the one door through which JavaFX is loaded. */
public final class GiaApplication {
  private GiaApplication() {}

  /**
   * Opens the window and returns at once; the program ends when the window closes.
   *
   * @param context is made beside the start of the toolkit, so that the window is there sooner
   */
  public static void launch(Supplier<ShellContext> context) {
    opened(context, Shell::show);
  }

  /** Opens the window, shows each of its places once and closes it again. */
  public static void walk(Supplier<ShellContext> context) {
    opened(
        context,
        shell -> {
          shell.show();
          new Walk(shell::frame, shell::quit).begin();
        });
  }

  private static void opened(Supplier<ShellContext> context, Consumer<Shell> then) {
    Supplier<Read> ahead =
        Background.ahead(() -> {
          ShellContext made = context.get();
          return new Read(made, made.settings().read());
        });
    Platform.startup(() -> {
      Read read = ahead.get();
      read.context().background().guard();
      then.accept(new Shell(read.context(), read.settings(), new Stage()));
    });
  }

  private record Read(ShellContext context, Settings settings) {}
}
