package nl.gia.platform.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.gia.platform.text.Text;

/** Asks the user for a file. */
public interface FileChoice {
  /** A file that is there; its name ends in one of these. */
  Optional<Path> toOpen(Text kind, List<String> endings);

  /** Files that are there; none when the user chose none. */
  List<Path> toOpenSome(Text kind, List<String> endings);

  /** A folder in which to write files of this kind. */
  Optional<Path> folder(Text kind);

  /** Where to write a file, which ends in the first of these unless the user chose another. */
  Optional<Path> toSave(Text kind, String name, List<String> endings);
}
