package nl.gia.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gia.platform.db.Database;
import nl.gia.platform.db.DatabaseText;
import nl.gia.platform.problem.UserFailure;

/**
 * The files of earlier states in a folder. Whoever asks for one finds it whole, also when others
 * ask at the same time or were killed while they made it: one program at a time makes one, under
 * another name until it is whole. So what bears such a name in one's own turn was left behind.
 */
final class StateFiles {
  /** Tables of another shape are made anew instead of being brought up to date. */
  private static final String WHOLE = "state" + Database.SCHEMA + "-";

  private static final String END = ".gia";
  private static final String LOG_END = "-wal";

  /** What bears none of the names that states have had is nobody's to clear away. */
  private static final Pattern NAME =
      Pattern.compile(
          "(state\\d+-.+|making-.+|at-[0-9-]{10}|[0-9A-Z]{16})" + "\\.gia(-wal|-shm|-journal)?");

  private static final ReentrantLock HERE = new ReentrantLock();

  private final Path folder;

  StateFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a state, which is made first when it is not there.
   *
   * @param maker makes the whole state at the path it is given, and closes it
   */
  Database open(String name, Consumer<Path> maker) {
    try (Alone _ = turn()) {
      isCleared(file -> !file.startsWith(WHOLE));
      Path whole = folder.resolve(WHOLE + name + END);
      if (!Files.exists(whole)) {
        make(whole, maker);
      }
      // Before the turn ends, or it might be cleared away first.
      return Database.open(whole);
    } catch (IOException e) {
      UserFailure failure = new UserFailure(DatabaseText.NOT_WRITABLE, folder);
      failure.initCause(e);
      throw failure;
    }
  }

  /** Leaves nothing of any state; false when some is left because another program has it open. */
  boolean clear() {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Alone _ = turn()) {
      return isCleared(_ -> true);
    } catch (IOException _) {
      return false;
    }
  }

  private Alone turn() throws IOException {
    return Alone.begin(HERE, Files.createDirectories(folder).resolve("states.lock"));
  }

  private void make(Path whole, Consumer<Path> maker) throws IOException {
    Path fresh = folder.resolve("making-" + UUID.randomUUID() + END);
    try {
      maker.accept(fresh);
      Path log = fresh.resolveSibling(fresh.getFileName() + LOG_END);
      if (Files.exists(log) && Files.size(log) > 0) {
        throw new IOException("what was written last is still in " + log);
      }
      Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Database.discard(fresh);
    }
  }

  private boolean isCleared(Predicate<String> which) throws IOException {
    boolean cleared = true;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> isOfAState(file, which)).toList()) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException _) {
          cleared = false;
        }
      }
    }
    return cleared;
  }

  private static boolean isOfAState(Path file, Predicate<String> which) {
    String name = String.valueOf(file.getFileName());
    return NAME.matcher(name).matches() && which.test(name);
  }
}
