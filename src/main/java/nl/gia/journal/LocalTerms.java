package nl.gia.journal;

import nl.gia.journal.entry.Hash;
import nl.gia.journal.merge.RowKey;

/** Words, rows and entries as the numbers they have in this file. */
final class LocalTerms implements EntryCodec.Terms {
  private final LogStore log;
  private final Names names;

  LocalTerms(LogStore log, Names names) {
    this.log = log;
    this.names = names;
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
    return log.key(in.number());
  }

  @Override
  public void entry(Bytes out, Hash entry) {
    out.number(log.admitted(entry).id());
  }

  @Override
  public Hash entry(Bytes in) {
    return log.hash(in.number());
  }
}
