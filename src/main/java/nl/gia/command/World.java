package nl.gia.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import nl.gia.feature.OpenDatabase;

/**
 * What surrounds the program: where it prints, the user's data folder, the time.
 *
 * @param screen whether a window can be shown
 */
public record World(
    PrintStream out,
    PrintStream err,
    OpenDatabase.Surroundings surroundings,
    boolean screen,
    String version) {
  Clock clock() {
    return surroundings.clock();
  }

  /** Where what went wrong in the program is written down. */
  public Path log() {
    return surroundings.folder().resolve("gia.log");
  }

  /** The database that is meant when none is named. */
  public Path usual() {
    return surroundings.folder().resolve("secretariaat.gia");
  }
}
