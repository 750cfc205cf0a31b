package nl.gia.feature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A list that was copied in another program, as a file for as long as the program runs: so it is
 * read by the one way in which all lists are.
 *
 * @param name what a refusal calls the file
 */
record Pasted(String name) {
  Path keep(String copied) {
    try {
      Path folder = Files.createTempDirectory("gia");
      folder.toFile().deleteOnExit();
      Path file = Files.writeString(folder.resolve(name), copied);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
