package nl.gia.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.merge.Vector;

/** Reads entries a batch at a time, so that writing may go on meanwhile. */
final class EntriesBeyond implements Iterator<Entry> {
  private final Engine engine;
  private final Object lock;
  private final Vector covered;
  private final List<Entry> batch = new ArrayList<>();
  private int next;
  private long last;
  private boolean done;

  EntriesBeyond(Engine engine, Object lock, Vector covered) {
    this.engine = engine;
    this.lock = lock;
    this.covered = covered;
    synchronized (lock) {
      engine.refresh();
      last = engine.firstBeyond(covered) - 1;
    }
  }

  @Override
  public boolean hasNext() {
    while (next == batch.size() && !done) {
      fetch();
    }
    return next < batch.size();
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return batch.get(next++);
  }

  private void fetch() {
    batch.clear();
    next = 0;
    synchronized (lock) {
      List<Optional<Entry>> read =
          engine
              .sql()
              .of(LogStore.SELECT_ENTRY + " WHERE e.id > ? ORDER BY e.id LIMIT " + LogReader.BATCH)
              .put(last)
              .all(this::beyond);
      read.forEach(entry -> entry.ifPresent(batch::add));
      done = read.size() < LogReader.BATCH;
    }
  }

  private Optional<Entry> beyond(ResultSet row) throws SQLException {
    last = row.getLong(1);
    int chain = row.getInt(2);
    long number = row.getLong(3);
    return covered.covers(chain, number)
        ? Optional.empty()
        : Optional.of(engine.log().entry(row, last, chain, number));
  }
}
