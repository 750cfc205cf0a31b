package nl.gia.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.merge.Vector;

/** How much of the log can be had from the files that lie in a folder. */
final class FolderCoverage {
  private final LogReader log;
  private final Map<Hash, List<Header.Bring>> brings;

  FolderCoverage(LogReader log, List<Header.Bring> brings) {
    this.log = log;
    this.brings = brings.stream().collect(Collectors.groupingBy(Header.Bring::replica));
  }

  /**
   * Each chain up to where all of it lies there. What others had seen of a chain does not lie there
   * by that; it may be written beside this, and both together are all.
   */
  Vector lying() {
    List<LogReader.Chain> chains = log.heads();
    Map<Hash, Long> branches =
        chains.stream()
            .collect(Collectors.groupingBy(LogReader.Chain::replica, Collectors.counting()));
    return log.exactly(
        chains.stream()
            .flatMap(chain -> last(chain, branches.getOrDefault(chain.replica(), 0L) > 1).stream())
            .map(Header.Bring::head)
            .toList());
  }

  /** The last piece up to which a chain lies there without a gap. */
  private Optional<Header.Bring> last(LogReader.Chain chain, boolean forked) {
    Header.Bring reached = null;
    for (Header.Bring bring :
        brings.getOrDefault(chain.replica(), List.of()).stream()
            .filter(one -> !forked || one.head().equals(chain.head()))
            .sorted(Comparator.comparingLong(Header.Bring::from))
            .toList()) {
      long next = reached == null ? chain.first() : reached.to() + 1;
      boolean further = reached == null || bring.to() > reached.to();
      if (bring.from() <= next && further && log.has(bring.head())) {
        reached = bring;
      }
    }
    return Optional.ofNullable(reached);
  }

  /** Whether there is anything in the log beyond what these entries hold. */
  static boolean leaves(LogReader log, Vector lying) {
    return log.parts(lying).stream().anyMatch(part -> part.had() < part.chain().last());
  }
}
