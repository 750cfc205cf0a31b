package nl.gia.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A time in which no other thread and no other program does the same; it ends when this is closed,
 * or with the program.
 */
final class Alone implements AutoCloseable {
  private final ReentrantLock here;
  private final FileChannel lock;

  private Alone(ReentrantLock here, FileChannel lock) {
    this.here = here;
    this.lock = lock;
  }

  /**
   * Waits until it is this thread's turn.
   *
   * @param here keeps out the other threads of this program
   * @param file keeps out other programs
   */
  static Alone begin(ReentrantLock here, Path file) throws IOException {
    here.lock();
    boolean begun = false;
    try {
      FileChannel lock =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Alone alone = new Alone(here, lock);
      lock.lock();
      begun = true;
      return alone;
    } finally {
      if (!begun) {
        here.unlock();
      }
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      here.unlock();
    }
  }
}
