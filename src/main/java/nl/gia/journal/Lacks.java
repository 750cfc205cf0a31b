package nl.gia.journal;

import java.util.ArrayList;
import java.util.List;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.RowKey;

/** Which values of which entries were not sent here; what was erased is lacking no more. */
final class Lacks {
  private final Sql sql;
  private final LogStore log;
  private final Erasing erasing;
  private boolean none;

  Lacks(Sql sql, LogStore log, Erasing erasing) {
    this.sql = sql;
    this.log = log;
    this.erasing = erasing;
  }

  void forget() {
    none = sql.of("SELECT 1 FROM journal_lack LIMIT 1").one(_ -> true).isEmpty();
  }

  /** Whether an admitted entry lacks anything. */
  boolean has(LogStore.EntryAt entry) {
    return !none
        && sql.of("SELECT 1 FROM journal_lack WHERE entry = ?")
            .put(entry.id())
            .one(_ -> true)
            .isPresent();
  }

  /** Writes down what an admitted entry lacks. */
  void note(Entry entry) {
    List<Integer> places = places(entry);
    if (places.isEmpty() && none) {
      return;
    }
    long id = log.admitted(entry.hash()).id();
    if (places.isEmpty()) {
      sql.of("DELETE FROM journal_lack WHERE entry = ?").put(id).run();
      return;
    }
    none = false;
    sql.of("INSERT OR REPLACE INTO journal_lack (entry, places) VALUES (?, ?)")
        .put(id)
        .put(places.toString().replace(" ", ""))
        .run();
  }

  /** The places of the values that an entry lacks. */
  List<Integer> places(Entry entry) {
    List<Integer> places = new ArrayList<>(0);
    int place = 0;
    for (RowWrites group : entry.rows()) {
      RowKey key = new RowKey(group.table(), group.row());
      for (Write write : group.writes()) {
        if (write.content() instanceof Content.Withheld
            && !erasing.isErased(key, write.column(), new WriteId(entry.hash(), place))) {
          places.add(place);
        }
        place++;
      }
    }
    return places;
  }
}
