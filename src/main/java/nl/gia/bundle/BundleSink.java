package nl.gia.bundle;

import nl.gia.journal.entry.Entry;

/** Takes what a verified file holds: first its entries, in causal order, then the rest. */
public interface BundleSink {
  void entry(Entry entry);

  void fill(Fill fill);

  /** A signature that was found right, of an entry of this file. */
  void signature(HeadSignature signature);
}
