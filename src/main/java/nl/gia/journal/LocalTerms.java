package nl.gia.journal;

import java.util.Map;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.merge.RowKey;

/**
 * Words, rows and entries as the numbers they have in this file, each looked up once in a while.
 */
final class LocalTerms implements EntryCodec.Terms {
  private final LogStore log;
  private final Names names;
  private final Map<Long, RowKey> rows = LogStore.remembering();
  private final Map<Long, Hash> entries = LogStore.remembering();

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
    entries.put(number, entry);
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
    return rows.computeIfAbsent(in.number(), log::key);
  }

  @Override
  public void entry(Bytes out, Hash entry) {
    out.number(log.admitted(entry).id());
  }

  @Override
  public Hash entry(Bytes in) {
    return entries.computeIfAbsent(in.number(), log::hash);
  }
}
