package nl.gia.shell;

import java.nio.file.Path;
import java.util.Optional;

/** What the window asks the user apart: which file. */
interface Questions {
  Optional<Path> fileToOpen();

  Optional<Path> fileToMake(String name);
}
