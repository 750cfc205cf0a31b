package nl.gia.platform.db;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.gia.platform.problem.UserFailure;

/**
 * A file that the user asked for: written beside its place first, so that it is there whole or not
 * at all, and never put in the place of a database.
 */
public final class WholeFile implements AutoCloseable {
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final Path file;
  private final Path fresh;

  private WholeFile(Path file, Path fresh) {
    this.file = file;
    this.fresh = fresh;
  }

  /** Writes the bytes of a file. */
  @FunctionalInterface
  public interface Body {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Begins a file.
   *
   * @throws UserFailure when its place holds a database, or something that is no file
   */
  public static WholeFile at(Path file) {
    permit(file);
    int number = 0;
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    while (Files.exists(fresh)) {
      number++;
      fresh = file.resolveSibling(file.getFileName() + ".part" + number);
    }
    return new WholeFile(file, fresh);
  }

  /**
   * Writes a file and puts it in its place.
   *
   * @throws UserFailure when it cannot be written; what stood there stays
   */
  public static void write(Path file, Body body) {
    try (WholeFile whole = at(file)) {
      try (OutputStream out = whole.stream()) {
        body.write(out);
      }
      whole.place();
    } catch (IOException e) {
      UserFailure failure = new UserFailure(DatabaseText.NOT_WRITABLE, file);
      failure.initCause(e);
      throw failure;
    }
  }

  /** Takes what the file will hold; made anew, so that no file of that name is lost. */
  public OutputStream stream() throws IOException {
    return new BufferedOutputStream(
        Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  /** Puts what was written in its place; where nothing was, what stood there goes. */
  public void place() throws IOException {
    if (Files.exists(fresh)) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(file);
    }
  }

  /** Leaves nothing behind that was not put in its place. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(fresh);
  }

  private static void permit(Path file) {
    if (Files.isDirectory(file)) {
      throw new UserFailure(DatabaseText.IS_FOLDER, file);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UserFailure(DatabaseText.NOT_WRITABLE, file);
    }
    if (isDatabase(file) || isBesideDatabase(file)) {
      throw new UserFailure(DatabaseText.IS_DATABASE, file);
    }
  }

  private static boolean isDatabase(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
    } catch (IOException e) {
      UserFailure failure = new UserFailure(DatabaseText.NOT_WRITABLE, file);
      failure.initCause(e);
      throw failure;
    }
  }

  private static boolean isBesideDatabase(Path file) {
    String name = String.valueOf(file.getFileName());
    return Stream.of("-wal", "-shm", "-journal")
        .filter(name::endsWith)
        .map(end -> name.substring(0, name.length() - end.length()))
        .anyMatch(database -> !database.isEmpty() && isDatabase(file.resolveSibling(database)));
  }
}
