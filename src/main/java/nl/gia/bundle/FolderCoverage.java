package nl.gia.bundle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Hash;

/** How much of the log can be had from the files that lie in a folder. */
final class FolderCoverage {
  private final LogReader log;
  private final Map<Hash, List<Header.Bring>> brings;

  FolderCoverage(LogReader log, List<Header.Bring> brings) {
    this.log = log;
    this.brings = brings.stream().collect(Collectors.groupingBy(Header.Bring::replica));
  }

  /**
   * The last entry of each chain up to which all of it lies there. Nothing when the log would not
   * be whole for someone who has what these entries build on: then all of it must be written.
   */
  Map<Hash, Long> known() {
    Map<Hash, Long> known = new HashMap<>();
    Map<LogReader.Chain, Long> reached = new HashMap<>();
    List<LogReader.Chain> chains = log.heads();
    for (LogReader.Chain chain : chains) {
      boolean forked =
          chains.stream().filter(other -> other.replica().equals(chain.replica())).count() > 1;
      last(chain, forked)
          .ifPresent(bring -> {
            known.put(bring.head(), bring.to());
            reached.put(chain, bring.to());
          });
    }
    boolean gap =
        log.parts(known).stream()
            .anyMatch(
                part -> part.had() > reached.getOrDefault(part.chain(), part.chain().first() - 1));
    return gap ? Map.of() : known;
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
  static boolean leaves(LogReader log, Map<Hash, Long> known) {
    return log.parts(known).stream().anyMatch(part -> part.had() < part.chain().last());
  }
}
