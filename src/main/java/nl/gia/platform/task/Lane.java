package nl.gia.platform.task;

import java.util.function.Consumer;
import nl.gia.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads for one thing on the screen: a newer read makes the answer to an older one unwanted. */
public final class Lane {
  private final Background background;
  private @Nullable Job latest;

  Lane(Background background) {
    this.background = background;
  }

  /** Reads, and drops whatever this lane was still reading. */
  public <T> void read(Text what, Work<T> work, Consumer<T> then) {
    drop();
    latest = background.read(what, work, then);
  }

  /** Drops what is being read; for a screen that closes. */
  public void drop() {
    if (latest != null) {
      latest.cancel();
    }
  }
}
