package nl.gia.bundle;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.gia.journal.LogReader;
import nl.gia.journal.Taking;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;

/** Hands a file's parts to the journal, but nothing new of replicas whose key was withdrawn. */
final class Delivery implements BundleSink {
  private final Taking taking;
  private final LogReader log;
  private final Set<Hash> revoked;
  private final Map<Hash, Long> parked = new TreeMap<>();

  Delivery(Taking taking, LogReader log, Set<Hash> revoked) {
    this.taking = taking;
    this.log = log;
    this.revoked = revoked;
  }

  /** The first number of each replica that was not handed on. */
  Map<Hash, Long> parked() {
    return parked;
  }

  @Override
  public void entry(Entry entry) {
    // What is here was accepted before; what is not comes after the last that was.
    if (revoked.contains(entry.replica()) && !log.has(entry.hash())) {
      parked.merge(entry.replica(), entry.number(), Math::min);
    } else {
      taking.entry(entry);
    }
  }

  @Override
  public void fill(Fill fill) {
    taking.fill(fill.entry(), fill.salts(), fill.values());
  }

  @Override
  public void signature(HeadSignature s) {
    taking.signature(
        new LogReader.Signed(s.replica(), s.number(), s.hash(), s.date(), s.signature()));
  }
}
