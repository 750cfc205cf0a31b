package nl.gia.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.gia.platform.db.DatabaseText;
import nl.gia.platform.problem.UserFailure;

/** Writes files that are there whole or not at all. */
public final class WholeFile {
  /** Writes the bytes of a file. */
  @FunctionalInterface
  public interface Body {
    void write(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /** Writes a dossier as a Word document. */
  public static void write(DossierSpec dossier, Path file) {
    write(file, out -> new DossierWriter().write(dossier, out));
  }

  /**
   * Writes a file under another name first.
   *
   * @throws UserFailure when it cannot be written; what stood there stays
   */
  public static void write(Path file, Body body) {
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
        body.write(out);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      UserFailure failure = new UserFailure(DatabaseText.NOT_WRITABLE, file);
      failure.initCause(e);
      throw failure;
    }
  }
}
