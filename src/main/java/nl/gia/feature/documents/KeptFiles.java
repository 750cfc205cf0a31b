package nl.gia.feature.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import nl.gia.journal.Contents;
import nl.gia.journal.Journal;
import nl.gia.journal.entry.Hash;
import nl.gia.office.FileEnding;
import nl.gia.platform.db.DatabaseText;
import nl.gia.platform.db.WholeFile;
import nl.gia.platform.problem.UserFailure;

/**
 * Contents as files again: a copy to keep, or one that can only be looked at. Copies to look at lie
 * in a folder that is emptied when a database is opened and when their content is thrown away.
 */
public final class KeptFiles {
  private static final Set<String> DOCUMENTS = Set.of("document");

  private final Journal journal;
  private final Contents contents;
  private final Path folder;

  public KeptFiles(Journal journal, Path folder) {
    this.journal = journal;
    contents = new Contents(journal);
    this.folder = folder;
  }

  /** Leaves no copies of an earlier time, nor later any of a content that was thrown away. */
  void follow() {
    clear(folder);
    journal.subscribe(changes -> {
      if (changes.touches(DOCUMENTS) && Files.isDirectory(folder)) {
        contents
            .states()
            .forEach((hash, state) -> {
              if (state == Contents.State.FORGOTTEN) {
                forget(hash);
              }
            });
      }
    });
  }

  /**
   * A copy that nobody can change by mistake, named after the document.
   *
   * @throws UserFailure when the content is not here, or no copy can be made
   */
  Path toLookAt(Hash hash, String title) {
    Path own = folder.resolve(hash.hex());
    Path fresh = own.resolve("nieuw.part");
    try {
      Files.createDirectories(own);
      copy(hash, fresh);
      Path file = own.resolve(FileNames.of(title, FileEnding.of(fresh)));
      if (Files.exists(file)) {
        // Some program may have it open.
        Files.delete(fresh);
        return file;
      }
      Files.move(fresh, file);
      file.toFile().setReadOnly();
      return file;
    } catch (IOException e) {
      throw notWritable(own, e);
    }
  }

  /**
   * A copy that is the user's own.
   *
   * @throws UserFailure when the content is not here, or the file cannot be written
   */
  void save(Hash hash, Path file) {
    WholeFile.write(file, out -> contents.copy(hash, out));
  }

  /** What a copy is best called. */
  String name(Hash hash, String title) {
    return String.valueOf(toLookAt(hash, title).getFileName());
  }

  /** Leaves no copy of a content that was thrown away. */
  void forget(Hash hash) {
    clear(folder.resolve(hash.hex()));
  }

  private void copy(Hash hash, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      contents.copy(hash, out);
    }
  }

  private static UserFailure notWritable(Path file, IOException cause) {
    UserFailure failure = new UserFailure(DatabaseText.NOT_WRITABLE, file);
    failure.initCause(cause);
    return failure;
  }

  private static void clear(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Clearing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What another program still holds open goes the next time. */
  private static final class Clearing extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      file.toFile().setWritable(true);
      return gone(file);
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path folder, @org.jspecify.annotations.Nullable IOException fault) {
      return gone(folder);
    }

    private static FileVisitResult gone(Path file) {
      if (!file.toFile().delete()) {
        file.toFile().deleteOnExit();
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
