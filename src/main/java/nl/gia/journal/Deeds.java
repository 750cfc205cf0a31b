package nl.gia.journal;

import java.util.ArrayList;
import java.util.List;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.merge.RowKey;
import org.jspecify.annotations.Nullable;

/** What was done lately, whoever did it, by the order in which it came into this file. */
public final class Deeds {
  private final Journal journal;

  public Deeds(Journal journal) {
    this.journal = journal;
  }

  /**
   * One act as it stands in the log.
   *
   * @param act what was done; of an undo, what was taken back
   * @param undone whether it was taken back by this, rather than done
   */
  public record Deed(Act act, String author, long millis, boolean undone, List<RowKey> rows) {
    public Deed {
      rows = List.copyOf(rows);
    }
  }

  /** Where the log ends now: what comes in later lies beyond it. */
  public long end() {
    return journal.reading(() ->
        journal
            .engine()
            .sql()
            .of("SELECT coalesce(max(id), 0) FROM journal_entry")
            .one(row -> row.getLong(1))
            .orElse(0L));
  }

  /** What lies beyond a point of the log, the last first; not what the program brought along. */
  public List<Deed> beyond(long point, int most) {
    return journal.reading(() ->
        journal
            .engine()
            .sql()
            .of(
                LogStore.SELECT_ENTRY
                    + " WHERE e.id > ? AND e.chain NOT IN"
                    + " (SELECT id FROM journal_chain WHERE replica = ?)"
                    + " ORDER BY e.id DESC LIMIT ?")
            .put(point)
            .put(LogReader.STARTER.bytes())
            .put(most)
            .all(journal.engine().log()::entry)
            .stream()
            .map(this::deed)
            .toList());
  }

  private Deed deed(Entry entry) {
    List<RowKey> rows = new ArrayList<>();
    for (RowWrites group : entry.rows()) {
      rows.add(new RowKey(group.table(), group.row()));
    }
    return new Deed(
        entry.act(),
        entry.author(),
        entry.clock().millis(),
        isTakenBack(journal.engine(), entry.undoes()),
        rows);
  }

  /** An undo of an undo does again what was done first. */
  static boolean isTakenBack(Engine engine, @Nullable Hash undone) {
    return undone != null
        && engine
            .log()
            .find(undone)
            .map(at -> !isTakenBack(engine, engine.log().read(at.hash()).undoes()))
            .orElse(true);
  }
}
