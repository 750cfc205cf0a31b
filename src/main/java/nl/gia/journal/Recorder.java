package nl.gia.journal;

import java.util.function.Predicate;
import nl.gia.journal.entry.Hash;

/** Watches over all that this replica writes. */
@FunctionalInterface
public interface Recorder {
  /** Of whom nobody keeps a note. */
  Recorder NONE = _ -> new Unnoted();

  /**
   * Begins one own act; asked within its transaction.
   *
   * @param known whether the file has an entry
   * @throws nl.gia.platform.problem.UserFailure when another copy of the file went on as this
   *     replica
   */
  Turn begin(Predicate<Hash> known);

  /** The time of one own act, which ends once it is saved and noted, or came to nothing. */
  interface Turn extends AutoCloseable {
    /** The act is saved. */
    void wrote(long number, Hash hash);

    @Override
    void close();
  }

  /** A turn that leaves no trace. */
  record Unnoted() implements Turn {
    @Override
    public void wrote(long number, Hash hash) {}

    @Override
    public void close() {}
  }
}
