package nl.gia.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.merge.RowKey;

/**
 * Words, rows and entries as the numbers they have in this file, each looked up once in a while.
 */
final class LocalTerms implements EntryCodec.Terms {
  /** So many rows and entries are remembered, and then all are forgotten: a bound on memory. */
  private static final int REMEMBERED = 40_000;

  /** Rows are read so many at a time; more where they are read in order, as when a file is made. */
  private static final int FEW = 16;

  private static final int MANY = 1024;

  private final LogStore log;
  private final Names names;
  private final Map<Long, RowKey> rows = new HashMap<>();
  private final Map<Long, Hash> entries = new HashMap<>();
  private long next;
  private int ahead = FEW;

  LocalTerms(LogStore log, Names names) {
    this.log = log;
    this.names = names;
  }

  void forget() {
    rows.clear();
    entries.clear();
  }

  /** Remembers an entry that was read, since those that follow point to it. */
  void passed(long number, Hash entry) {
    room(entries);
    entries.put(number, entry);
  }

  private static void room(Map<?, ?> remembered) {
    if (remembered.size() >= REMEMBERED) {
      remembered.clear();
    }
  }

  @Override
  public void word(Bytes out, String word) {
    out.number(names.id(word));
  }

  @Override
  public String word(Bytes in) {
    return names.name(in.small());
  }

  @Override
  public void row(Bytes out, RowKey key) {
    out.number(log.number(key));
  }

  @Override
  public RowKey row(Bytes in) {
    long number = in.number();
    RowKey known = rows.get(number);
    if (known == null) {
      room(rows);
      ahead = number == next ? Math.min(2 * ahead, MANY) : FEW;
      next = number + ahead;
      rows.putAll(log.keys(number, ahead));
      known = Objects.requireNonNull(rows.get(number));
    }
    return known;
  }

  @Override
  public void entry(Bytes out, Hash entry) {
    out.number(log.admitted(entry).id());
  }

  @Override
  public Hash entry(Bytes in) {
    long number = in.number();
    Hash known = entries.get(number);
    if (known == null) {
      known = log.hash(number);
      passed(number, known);
    }
    return known;
  }
}
