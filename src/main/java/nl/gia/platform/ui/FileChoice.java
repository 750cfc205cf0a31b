package nl.gia.platform.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.gia.platform.text.Text;

/** Asks the user for a file or a folder. */
public interface FileChoice {
  /** A file that is there; its name ends in one of these. */
  Optional<Path> toOpen(Text kind, List<String> endings);

  /**
   * Files that are there, none when the user chose none.
   *
   * @param endings what their names end in; none for files of any kind
   */
  List<Path> allToOpen(Text kind, List<String> endings);

  /** Where to write a file, which ends in the first of these unless the user chose another. */
  Optional<Path> toSave(Text kind, String name, List<String> endings);

  /** A folder that is there, for this kind of files. */
  Optional<Path> folder(Text kind);
}
