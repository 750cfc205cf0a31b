package nl.gia.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.gia.platform.task.Background;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.FileChoice;

/**
 * What the window needs from outside.
 *
 * @param database what to open at once, instead of the start screen
 * @param files how the user is asked for files
 * @param version the program's version, for "Over"
 */
public record ShellContext(
    Sessions sessions,
    Background background,
    SettingsFile settings,
    Clock clock,
    Optional<Path> database,
    Files files,
    String version) {
  /** Makes what asks the user for files. */
  @FunctionalInterface
  public interface Files {
    /**
     * Makes it for one language.
     *
     * @param start the folder where choosing begins, when it is there
     * @param chosen is told the folder that was chosen from
     */
    FileChoice in(Texts texts, Supplier<Optional<Path>> start, Consumer<Path> chosen);
  }
}
