package nl.gia.journal;

import java.util.Map;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Value;

/** What a verified bundle hands to the journal, piece by piece, within one transaction. */
public interface Taking {
  /** The public signing key of a replica, 32 bytes. */
  void key(Hash replica, byte[] signing);

  /** An entry; it is passed over when it is here already, and waits when something is missing. */
  void entry(Entry entry);

  /** Values that were withheld from an entry before. */
  void fill(Hash entry, Salts salts, Map<Integer, Value> values);

  /** A signature over an entry, to be passed on with it. */
  void signature(LogReader.Signed signed);

  /** Says that nothing was left out of the file with these bytes, so that it holds nothing new. */
  void whole(Hash digest);
}
