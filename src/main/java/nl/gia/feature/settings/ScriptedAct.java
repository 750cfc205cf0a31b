package nl.gia.feature.settings;

import java.time.Instant;
import java.util.function.Consumer;
import nl.gia.journal.Journal;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.platform.db.Database;

/** What the program brings along as one entry: when it is dated, and what is done then. */
public record ScriptedAct(Instant at, Deed deed) {
  /** Something that is done with a database and its journal, as one act. */
  @FunctionalInterface
  public interface Deed {
    void in(Database database, Journal journal);
  }

  static ScriptedAct of(Act act, Instant at, Consumer<Tx> writes) {
    return new ScriptedAct(at, (_, journal) -> journal.write(act, writes));
  }
}
