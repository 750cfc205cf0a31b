package nl.gia.platform.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.gia.platform.text.Text;

/** Asks the user for a file. */
public interface FileChoice {
  /** A file that is there; its name ends in one of these. */
  Optional<Path> toOpen(Text kind, List<String> endings);

  /** Files that are there, whatever they are; none when nothing was chosen. */
  List<Path> someToOpen(Text kind);

  /** Where to write a file, which ends in the first of these unless the user chose another. */
  Optional<Path> toSave(Text kind, String name, List<String> endings);
}
