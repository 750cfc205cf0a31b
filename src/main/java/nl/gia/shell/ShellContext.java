package nl.gia.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.gia.platform.task.Background;

/**
 * What the window needs from outside.
 *
 * @param database what to open at once, instead of the start screen
 * @param version the program's version, for "Over"
 */
public record ShellContext(
    Sessions sessions,
    Background background,
    SettingsFile settings,
    Clock clock,
    Optional<Path> database,
    String version) {}
