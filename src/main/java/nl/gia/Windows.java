package nl.gia;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gia.command.World;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.ui.FileDialog;
import nl.gia.shell.GiaApplication;
import nl.gia.shell.SettingsFile;
import nl.gia.shell.ShellContext;

/** Opens the window; apart, so that commands load no class of it. */
final class Windows {
  private Windows() {}

  /** Opens the window upon this file, or with the start screen where none was named. */
  static void open(Supplier<World> world, Optional<Path> file) {
    GiaApplication.launch(() -> context(world.get(), file));
  }

  /** Opens the window on a file, shows each place once and closes it. */
  static void walk(World world, Path file) {
    GiaApplication.walk(() -> context(world, Optional.of(file)));
  }

  private static ShellContext context(World world, Optional<Path> file) {
    return new ShellContext(
        new FileSessions(world.surroundings()),
        Background.onThreads(new Faults(world.log(), world.surroundings().clock())),
        new SettingsFile(world.surroundings().folder()),
        world.surroundings().clock(),
        file,
        FileDialog::new,
        world.version());
  }
}
